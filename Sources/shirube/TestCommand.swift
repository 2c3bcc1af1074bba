// `shirube test`: runs scenarios and says which expectations are not met.

import ArgumentParser
import DataFiles
import Diagnostics
import Publishing
import Rulebook
import ScenarioTesting

struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "場面を試す / run scenario files",
        discussion: """
            例 / Examples:
              shirube test                       Scenarios フォルダー / the folder Scenarios
              shirube test Scenarios/nimo/housing.yaml --rules Rules/nimo
              shirube test --format junit > results.xml
            """)

    @Argument(help: "場面のファイルかフォルダー / files or folders of scenarios")
    var paths: [String] = ["Scenarios"]

    @Option(name: .shortAndLong, help: "text・json・junit")
    var format = ListFormat.text

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let results = try paths.flatMap { try self.results(in: $0) }
            Terminal.write(written(results))
            if !results.allSatisfy(\.passed) { Terminal.exit(.failed) }
        }
    }

    private func results(in path: String) throws -> [ScenarioResult] {
        let files = try scenarioFiles(path)
        if files.isEmpty { throw CommandFailure(CommandMessages.noScenarios(path)) }
        let packs = ScenarioPacks(rules: common.rules)
        return try packs.grouped(files, beside: path).flatMap { tree, rulebook in
            do throws(ReadingFailure) {
                let scenarios = try ScenarioReader(rulebook).scenarios(tree)
                let folder = Self.folder(of: tree.range.file.name)
                return ScenarioRunner(rulebook, scenarios) { (path) throws(ReadingFailure) in
                    try Self.profile(path, from: folder)
                }.results()
            } catch {
                throw CommandFailure(error.diagnostics)
            }
        }
    }

    /// Files with the key `scenarios`; a folder also holds profiles, which are passed over.
    private func scenarioFiles(_ path: String) throws -> [Tree] {
        do throws(DataFileFailure) {
            if !FileReader.isFolder(path) { return [try Workspace.tree(path)] }
            return try PackFolder.read(path).trees.filter { $0["scenarios"] != nil }
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }

    private static func profile(_ path: Reference, from folder: String) throws(ReadingFailure) -> Tree {
        do throws(DataFileFailure) {
            return try Workspace.tree(path.name.hasPrefix("/") ? path.name : folder + path.name)
        } catch {
            throw ReadingFailure(
                error.diagnostics.map { diagnostic in
                    var placed = diagnostic
                    placed.range = placed.range ?? path.range
                    return placed
                })
        }
    }

    private func written(_ results: [ScenarioResult]) -> String {
        let report = ScenarioReport(results, in: common.language)
        return switch format {
        case .text: report.text
        case .junit: report.junit
        case .json: json(results).written
        }
    }

    private func json(_ results: [ScenarioResult]) -> JSONValue {
        .object([
            "passed": .whole(results.filter(\.passed).count),
            "failed": .whole(results.filter { !$0.passed }.count),
            "scenarios": .list(
                results.map { result in
                    .object([
                        "name": .text(result.scenario), "file": .text(result.range.file.name),
                        "line": .whole(result.range.start.line), "passed": .flag(result.passed),
                        "failures": .texts(result.failures.map { $0.message.text(in: common.language) }),
                    ])
                }),
        ])
    }
}
