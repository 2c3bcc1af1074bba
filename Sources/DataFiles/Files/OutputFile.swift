// Writes a result whole or not at all.

import Diagnostics
import Foundation

/// Writes files.
package enum OutputFile {
    /// Writes a text as UTF-8.
    ///
    /// `-` is standard output. A file that exists is replaced only with `force`.
    package static func write(_ text: String, to path: String, force: Bool) throws(DataFileFailure) {
        try write(Array(text.utf8), to: path, force: force)
    }

    /// Writes bytes.
    ///
    /// `-` is standard output. A file that exists is replaced only with `force`; a device or a pipe is
    /// written into.
    package static func write(_ bytes: [UInt8], to path: String, force: Bool) throws(DataFileFailure) {
        if path == "-" { return try put(bytes, into: 1, for: "<stdout>") }
        var status = stat()
        guard stat(path, &status) == 0 else { return try replace(path, with: bytes, mode: nil) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw DataFileFailure(.directory(path: path))
        case S_IFREG:
            guard force else { throw DataFileFailure(.outputExists(path: path)) }
            try replace(path, with: bytes, mode: status.st_mode & 0o777)
        default: try put(bytes, intoFile: path, flags: O_WRONLY, for: path)
        }
    }

    /// Whether a file may be written, before anything is.
    package static func check(_ path: String, force: Bool) throws(DataFileFailure) {
        if path == "-" { return }
        var status = stat()
        guard stat(path, &status) == 0 else {
            _ = try target(of: path)
            return
        }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFDIR { throw DataFileFailure(.directory(path: path)) }
        if kind == S_IFREG, !force { throw DataFileFailure(.outputExists(path: path)) }
    }

    /// Makes a folder, and those above it; one that exists already is refused.
    package static func makeFolder(_ path: String) throws(DataFileFailure) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw DataFileFailure(.outputExists(path: path))
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw unwritable(path)
        }
    }

    /// Writes a draft in the same folder, then gives it the name: there is never half a file.
    private static func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t?
    ) throws(DataFileFailure) {
        let target = try target(of: path)
        let draft = "\(target).\(getpid()).draft"
        do throws(DataFileFailure) {
            try put(bytes, intoFile: draft, flags: O_WRONLY | O_CREAT | O_EXCL, for: path)
            if let mode { chmod(draft, mode) }
            guard rename(draft, target) == 0 else { throw unwritable(path) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// The path to write, links followed, in a folder that must exist.
    private static func target(of path: String) throws(DataFileFailure) -> String {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue
        else { throw DataFileFailure(.outputFolderMissing(path: folder)) }
        return url.resolvingSymlinksInPath().path
    }

    private static func put(
        _ bytes: [UInt8], intoFile file: String, flags: Int32, for path: String
    ) throws(DataFileFailure) {
        let descriptor = open(file, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw unwritable(path) }
        defer { close(descriptor) }
        try put(bytes, into: descriptor, for: path)
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw unwritable(path) }
    }

    private static func put(
        _ bytes: [UInt8], into descriptor: Int32, for path: String
    ) throws(DataFileFailure) {
        let isWritten = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
                let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
        guard isWritten else { throw unwritable(path) }
    }

    private static func unwritable(_ path: String) -> DataFileFailure {
        DataFileFailure(.outputUnwritable(path: path, reason: .lastSystemError))
    }
}
