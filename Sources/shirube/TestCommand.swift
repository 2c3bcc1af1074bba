// `shirube test`: runs scenarios and says which expectations are not met.

import ArgumentParser
import Diagnostics
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
              shirube test --coverage            確かめていない条件 / conditions not reached
              shirube test --mutate              気づかれない変更 / changes that no scenario notices
              shirube test --format junit > results.xml
            """)

    @Argument(help: "場面のファイルかフォルダー / files or folders of scenarios")
    var paths: [String] = ["Scenarios"]

    @Option(name: .shortAndLong, help: "text・json・junit")
    var format = ListFormat.text

    @Flag(name: .long, help: "場面がどの条件を確かめたか / which conditions the scenarios reach")
    var coverage = false

    @Flag(name: .long, help: "書き換えるたびに試す / run again after every change")
    var watch = false

    @OptionGroup var mutation: MutationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard watch else {
            if try !test() { Terminal.exit(.failed) }
            return
        }
        Watch.repeating(paths + [common.rules].compactMap { $0 }) { Terminal.saying { _ = try test() } }
    }

    /// Runs the scenarios and writes their results; whether all passed.
    private func test() throws -> Bool {
        try common.reporting(as: format == .json ? .json : .text) {
            let files = try ScenarioFiles(paths, rules: common.rules)
            let results = files.suites.flatMap { $0.runner.results() }
            let outcome = TestOutcome(
                results: results, coverage: coverage ? files.coverage() : nil,
                mutants: try mutation.result(files), language: common.language)
            Terminal.write(outcome.written(as: format))
            return results.allSatisfy(\.passed)
        }
    }
}
