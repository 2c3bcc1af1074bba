// Reads all YAML files of a folder, in the order of their paths, whatever order the disk gives them in.

import Diagnostics
import Foundation

/// Reads the files of a pack.
package enum PackFolder {
    /// What was read, and what was passed over with a warning.
    package struct Contents: Sendable {
        /// A tree for each file, sorted by path.
        package let trees: [Tree]
        /// Warnings only.
        package let warnings: [Diagnostic]
    }

    /// The trees of all `*.yaml` and `*.yml` below a folder, or all that is wrong with any of them.
    package static func read(_ directory: String) throws(DataFileFailure) -> Contents {
        let listing = try PackListing(of: directory)
        return try contents(listing.paths, notes: listing.problems) { path throws(DataFileFailure) in
            try FileReader.read(path)
        }
    }

    /// The trees of files that are in memory, such as a pack that is built in.
    package static func read(_ files: [(path: String, text: String)]) throws(DataFileFailure) -> Contents {
        let sorted = files.sorted { $0.path < $1.path }
        return try contents(sorted, notes: []) { file throws(DataFileFailure) in
            SourceFile(name: file.path, text: file.text)
        }
    }

    /// The paths of all `*.yaml` and `*.yml` below a folder, sorted.
    package static func paths(in directory: String) throws(DataFileFailure) -> [String] {
        try PackListing(of: directory).paths
    }

    /// The names of the folders that stand in a folder, sorted; none where it cannot be read.
    package static func folders(in directory: String) -> [String] {
        let folder = directory.isEmpty ? "." : directory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && FileReader.isFolder("\(folder)/\($0)") }.sorted()
    }

    private static func contents<Item: Sendable>(
        _ items: [Item], notes: [Diagnostic],
        source: @Sendable (Item) throws(DataFileFailure) -> SourceFile
    ) throws(DataFileFailure) -> Contents {
        let results = items.mappedConcurrently { item in
            Result { () throws(DataFileFailure) in try YAMLReader.tree(of: try source(item)) }
        }
        var trees: [Tree] = []
        var diagnostics = notes
        for result in results {
            switch result {
            case .success(let tree): trees.append(tree)
            case .failure(let failure): diagnostics += failure.diagnostics
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw DataFileFailure(diagnostics) }
        return Contents(trees: trees, warnings: diagnostics)
    }
}
