// Reads all files of a pack, in the order of their paths, whatever order the disk gives them in.

import Diagnostics
import Foundation

/// Reads the files of a pack.
package enum PackFolder {
    /// What was read, and what was passed over with a warning.
    package struct Contents: Sendable {
        /// A tree for each YAML file, sorted by path.
        package let trees: [Tree]
        /// The DMN models by their path from the folder.
        package let models: [String: SourceFile]
        /// The CSV files by their path from the folder.
        let sheets: [String: SourceFile]
        /// Warnings only.
        package let warnings: [Diagnostic]

        /// The rows of the CSV files by their path from the folder.
        package func tables() throws(DataFileFailure) -> [String: Tree] {
            var tables: [String: Tree] = [:]
            var diagnostics: [Diagnostic] = []
            for (path, file) in sheets.sorted(by: { $0.key < $1.key }) {
                do throws(DataFileFailure) {
                    tables[path] = try CSVReader.tree(of: file)
                } catch {
                    diagnostics += error.diagnostics
                }
            }
            if !diagnostics.isEmpty { throw DataFileFailure(diagnostics) }
            return tables
        }
    }

    /// What stands below a folder, or all that is wrong with any of its files.
    ///
    /// - Parameter without: folders and files in it that are passed over, unread.
    package static func read(
        _ directory: String, without parts: [String] = []
    ) throws(DataFileFailure) -> Contents {
        let listing = try PackListing(of: directory)
        let root = directory.hasSuffix("/") ? directory : directory + "/"
        @Sendable func name(_ path: String) -> String { String(path.dropFirst(root.count)) }
        return try contents(
            listing.paths.filter { !isIn(parts, name($0)) }, notes: listing.problems, name: name(_:)
        ) { path throws(DataFileFailure) in
            try FileReader.read(path)
        }
    }

    /// What stands in files that are in memory, such as a pack that is built in; their paths begin with
    /// the folder of the pack.
    package static func read(
        _ files: [(path: String, text: String)], without parts: [String] = []
    ) throws(DataFileFailure) -> Contents {
        @Sendable func name(_ file: (path: String, text: String)) -> String {
            String(file.path.drop { $0 != "/" }.dropFirst())
        }
        let sorted = files.filter { !isIn(parts, name($0)) }.sorted { $0.path < $1.path }
        return try contents(sorted, notes: [], name: name(_:)) { file throws(DataFileFailure) in
            SourceFile(name: file.path, text: file.text)
        }
    }

    private static func isIn(_ parts: [String], _ path: String) -> Bool {
        parts.contains { path == $0 || path.hasPrefix("\($0)/") }
    }

    /// A file of a folder by its name; nil where there is none.
    package static func file(_ name: String, in directory: String) throws(DataFileFailure) -> SourceFile? {
        let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
        return FileManager.default.fileExists(atPath: path) ? try FileReader.read(path) : nil
    }

    /// The paths of all `*.yaml` and `*.yml` below a folder, sorted.
    package static func paths(in directory: String) throws(DataFileFailure) -> [String] {
        try PackListing(of: directory).paths.filter(PackListing.isYAML)
    }

    /// The names of the folders that stand in a folder, sorted; none where it cannot be read.
    package static func folders(in directory: String) -> [String] {
        let folder = directory.isEmpty ? "." : directory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && FileReader.isFolder("\(folder)/\($0)") }.sorted()
    }

    /// A file that was read.
    private enum Part {
        case tree(Tree)
        case sheet(String, SourceFile)
        case model(String, SourceFile)
    }

    private static func part(_ name: String, _ file: SourceFile) throws(DataFileFailure) -> Part {
        if name.hasSuffix(".csv") { return .sheet(name, file) }
        if name.hasSuffix(".dmn") { return .model(name, file) }
        return .tree(try YAMLReader.tree(of: file))
    }

    private static func contents<Item: Sendable>(
        _ items: [Item], notes: [Diagnostic], name: @Sendable (Item) -> String,
        source: @Sendable (Item) throws(DataFileFailure) -> SourceFile
    ) throws(DataFileFailure) -> Contents {
        let results = items.mappedConcurrently { item in
            Result { () throws(DataFileFailure) in try part(name(item), try source(item)) }
        }
        var (trees, models, sheets) = ([Tree](), [String: SourceFile](), [String: SourceFile]())
        var diagnostics = notes
        for result in results {
            switch result {
            case .success(.tree(let tree)): trees.append(tree)
            case .success(.model(let name, let file)): models[name] = file
            case .success(.sheet(let name, let file)): sheets[name] = file
            case .failure(let failure): diagnostics += failure.diagnostics
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw DataFileFailure(diagnostics) }
        return Contents(trees: trees, models: models, sheets: sheets, warnings: diagnostics)
    }
}
