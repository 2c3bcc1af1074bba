// A folder that lives as long as the test that made it.

import Foundation

/// An empty folder, removed with everything in it when the last reference goes.
package final class TemporaryFolder: Sendable {
    /// Its full path.
    package let path: String

    /// Makes a folder of its own.
    package init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "shirube-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making folders on the way, and gives its full path.
    @discardableResult
    package func write(_ text: String, to relative: String) throws -> String {
        try write(Data(text.utf8), to: relative)
    }

    /// Writes a file, making folders on the way, and gives its full path.
    @discardableResult
    package func write(_ data: Data, to relative: String) throws -> String {
        let url = URL(fileURLWithPath: "\(path)/\(relative)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
        return url.path
    }
}
