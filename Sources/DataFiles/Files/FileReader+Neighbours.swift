// The files beside a file.

import Foundation

extension FileReader {
    /// The paths of the other files in the folder of a file that end so, sorted.
    package static func neighbours(of path: String, ending: String) -> [String] {
        let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let (folder, own) = (String(path[..<cut]), String(path[cut...]))
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
        return (names ?? []).sorted().filter { $0.hasSuffix(ending) && $0 != own }.map { folder + $0 }
    }
}
