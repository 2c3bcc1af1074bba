// Finds scenario files and the profiles that they name.

import DataFiles
import Diagnostics
import Rulebook
import ScenarioTesting

/// The files of scenarios below some paths.
struct ScenarioFiles {
    /// Files with the key `scenarios`; a folder may hold others, such as profiles.
    let suites: [Tree]
    /// Files with the key `survivors`.
    let survivors: [Tree]

    init(_ paths: [String]) throws {
        let trees = try paths.map { (path: $0, trees: try Self.trees($0)) }
        for (path, trees) in trees where !trees.contains(where: { $0["scenarios"] != nil }) {
            throw CommandFailure(CommandMessages.noScenarios(path))
        }
        suites = trees.flatMap(\.trees).filter { $0["scenarios"] != nil }
        survivors = trees.flatMap(\.trees).filter { $0["survivors"] != nil }
    }

    private static func trees(_ path: String) throws -> [Tree] {
        do throws(DataFileFailure) {
            return FileReader.isFolder(path) ? try PackFolder.read(path).trees : [try Workspace.tree(path)]
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    /// A runner for each file.
    func runners(_ rulebook: Rulebook) throws -> [ScenarioRunner] {
        let profiles = ProfileFiles()
        return try suites.map { tree in
            do throws(ReadingFailure) {
                let scenarios = try ScenarioReader(rulebook).scenarios(tree)
                let folder = Self.folder(of: tree.range.file.name)
                return ScenarioRunner(rulebook, scenarios) { (path) throws(ReadingFailure) in
                    try profiles.tree(path, from: folder)
                }
            } catch {
                throw CommandFailure(error.diagnostics)
            }
        }
    }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }
}

/// Profiles by their path, each read once.
private final class ProfileFiles {
    private var trees: [String: Tree] = [:]

    func tree(_ path: Reference, from folder: String) throws(ReadingFailure) -> Tree {
        let name = path.name.hasPrefix("/") ? path.name : folder + path.name
        if let tree = trees[name] { return tree }
        do throws(DataFileFailure) {
            let tree = try Workspace.tree(name)
            trees[name] = tree
            return tree
        } catch {
            throw ReadingFailure(
                error.diagnostics.map { diagnostic in
                    var placed = diagnostic
                    placed.range = placed.range ?? path.range
                    return placed
                })
        }
    }
}
