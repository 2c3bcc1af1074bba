// Takes what a test has made; gives its comparison with a golden file, the package's own folder, temporary
// folders and runs of the built program.

import Foundation

/// Where this package stands on disk.
package enum PackageRoot {
    /// The folder of `Package.swift`.
    package static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The full path of a file of the package.
    package static func path(of relative: String) -> String { "\(path)/\(relative)" }

    /// The text of a file of the package; nil where it cannot be read.
    package static func text(of relative: String) -> String? {
        try? String(contentsOfFile: path(of: relative), encoding: .utf8)
    }

    /// The files in a folder of the package with this ending, sorted; paths from the package's folder.
    package static func files(in folder: String, ending: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path(of: folder))) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
    }
}
