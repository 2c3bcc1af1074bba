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
    /// `-` is standard output. A file that exists is replaced only with `force`.
    package static func write(_ bytes: [UInt8], to path: String, force: Bool) throws(DataFileFailure) {
        if path == "-" {
            guard put(bytes, into: 1) else { throw unwritable("<stdout>") }
            return
        }
        let target = try place(path, force: force)
        let draft = "\(target).\(getpid()).draft"
        do throws(DataFileFailure) {
            try putDraft(bytes, at: draft, for: path)
            guard rename(draft, target) == 0 else { throw unwritable(path) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// The path to write, links followed, after all that can be known beforehand was checked.
    private static func place(_ path: String, force: Bool) throws(DataFileFailure) -> String {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue
        else { throw DataFileFailure(.outputFolderMissing(path: folder)) }
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            if isDirectory.boolValue { throw DataFileFailure(.directory(path: path)) }
            guard force else { throw DataFileFailure(.outputExists(path: path)) }
        }
        return url.resolvingSymlinksInPath().path
    }

    private static func putDraft(
        _ bytes: [UInt8], at draft: String, for path: String
    ) throws(DataFileFailure) {
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWritten = put(bytes, into: descriptor) && fsync(descriptor) == 0
        let failure = isWritten ? nil : unwritable(path)
        close(descriptor)
        if let failure { throw failure }
    }

    private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
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
    }

    private static func unwritable(_ path: String) -> DataFileFailure {
        DataFileFailure(.outputUnwritable(path: path, reason: .lastSystemError))
    }
}
