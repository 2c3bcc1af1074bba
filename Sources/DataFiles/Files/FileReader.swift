// Reads one file, or standard input; where text is wanted, what is no text is refused before it costs anything.

import Diagnostics
import Foundation

/// Reads files, most of them as UTF-8 text.
package enum FileReader {
    /// Whether a folder stands at the path.
    package static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            && isDirectory.boolValue
    }

    /// The file at a path.
    ///
    /// `-` is standard input. `name` is what diagnostics call the file, if not its path.
    package static func read(
        _ path: String, as name: String? = nil
    ) throws(DataFileFailure) -> SourceFile {
        let name = name ?? (path == "-" ? "<stdin>" : path)
        return SourceFile(name: name, text: try text(of: bytes(of: path, as: name), name))
    }

    /// What a file of any kind holds.
    ///
    /// `-` is standard input. `name` is what diagnostics call the file, if not its path.
    package static func bytes(of path: String, as name: String? = nil) throws(DataFileFailure) -> [UInt8] {
        let name = name ?? (path == "-" ? "<stdin>" : path)
        return path == "-" ? try contents(of: 0, name) : try contents(ofFile: path, name)
    }

    private static func contents(
        ofFile path: String, _ name: String
    ) throws(DataFileFailure) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw DataFileFailure(systemProblem(name)) }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFDIR { throw DataFileFailure(.directory(path: name)) }
        if kind == S_IFREG, Int(status.st_size) > DataFileLimits.bytes { throw tooLarge(name) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DataFileFailure(systemProblem(name)) }
        defer { close(descriptor) }
        return try contents(of: descriptor, name)
    }

    /// Reads to the end, or until there is more than a file may hold.
    private static func contents(
        of descriptor: Int32, _ name: String
    ) throws(DataFileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= DataFileLimits.bytes {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DataFileFailure(systemProblem(name)) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
        throw tooLarge(name)
    }

    private static func tooLarge(_ name: String) -> DataFileFailure {
        DataFileFailure(.tooLarge(path: name, limit: DataFileLimits.bytes))
    }

    private static func systemProblem(_ name: String) -> DataFileProblem {
        switch errno {
        case ENOENT, ENOTDIR: .missing(path: name)
        case EISDIR: .directory(path: name)
        default: .unreadable(path: name, reason: .lastSystemError)
        }
    }

    private static func text(of bytes: [UInt8], _ name: String) throws(DataFileFailure) -> String {
        if bytes.contains(0) { throw DataFileFailure(.binary(path: name)) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if let text = String(validating: hasMark ? bytes[3...] : bytes[...], as: UTF8.self) { return text }
        let isShiftJIS = String(data: Data(bytes), encoding: .shiftJIS) != nil
        throw DataFileFailure(.encoding(path: name, line: badLine(bytes), isShiftJIS: isShiftJIS))
    }

    /// The first line that is no UTF-8, from 1.
    private static func badLine(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}

extension DataFileProblem.SystemReason {
    /// Why the last call to the system failed.
    static var lastSystemError: Self {
        switch errno {
        case EACCES, EPERM, EROFS: .permission
        case ENOSPC, EDQUOT: .noSpace
        default: .other(String(cString: strerror(errno)))
        }
    }
}
