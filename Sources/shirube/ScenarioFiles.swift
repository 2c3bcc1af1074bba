// Finds scenario files and the profiles that they name.

import DataFiles
import Diagnostics
import Rulebook
import ScenarioTesting

/// The files of scenarios below some paths.
struct ScenarioFiles {
    /// Files with the key `scenarios`; a folder may hold others, such as profiles.
    let suites: [Suite]
    /// Files with the key `survivors`.
    let survivors: [Tree]
    private let rules: String?

    /// A file of scenarios with the rulebook that it is meant for.
    struct Suite {
        let rulebook: Rulebook
        let runner: ScenarioRunner
    }

    init(_ paths: [String], rules: String?) throws {
        self.rules = rules
        let packs = ScenarioPacks(rules: rules)
        let profiles = ProfileFiles()
        var suites: [Suite] = []
        var survivors: [Tree] = []
        for path in paths {
            let trees = try Self.trees(path)
            let files = trees.filter { $0["scenarios"] != nil }
            if files.isEmpty { throw CommandFailure(CommandMessages.noScenarios(path)) }
            suites += try packs.grouped(files, beside: path).map { tree, rulebook in
                Suite(rulebook: rulebook, runner: try Self.runner(tree, rulebook, profiles))
            }
            survivors += trees.filter { $0["survivors"] != nil }
        }
        self.suites = suites
        self.survivors = survivors
    }

    /// The rulebook that coverage and mutants are measured on, the one asked for or the standard one, with
    /// the cases of its scenarios.
    func measured() -> (rulebook: Rulebook, cases: [ScenarioCase])? {
        let own = rules == nil ? suites.filter { $0.rulebook.id == PackLibrary.standardPack } : suites
        guard let rulebook = own.first?.rulebook ?? suites.first?.rulebook else { return nil }
        return (rulebook, suites.filter { $0.rulebook.id == rulebook.id }.flatMap { $0.runner.cases() })
    }

    /// Which conditions of that rulebook its scenarios reach.
    func coverage() -> Coverage? {
        measured().map { CoverageMeter($0.rulebook, $0.cases).coverage() }
    }

    private static func trees(_ path: String) throws -> [Tree] {
        do throws(DataFileFailure) {
            return FileReader.isFolder(path) ? try PackFolder.read(path).trees : [try Workspace.tree(path)]
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private static func runner(
        _ tree: Tree, _ rulebook: Rulebook, _ profiles: ProfileFiles
    ) throws -> ScenarioRunner {
        do throws(ReadingFailure) {
            let scenarios = try ScenarioReader(rulebook).scenarios(tree)
            let folder = folder(of: tree.range.file.name)
            return ScenarioRunner(rulebook, scenarios) { (path) throws(ReadingFailure) in
                try profiles.tree(path, from: folder)
            }
        } catch {
            throw CommandFailure(error.diagnostics)
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
