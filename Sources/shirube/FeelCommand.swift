// `shirube feel`: evaluates a FEEL expression.

import ArgumentParser
import DataFiles
import Diagnostics
import FEEL
import FEELValues
import Publishing

struct FeelCommand: ParsableCommand {
    /// The forms of the answer.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "feel",
        abstract: "FEEL の式を計算する / evaluate a FEEL expression",
        discussion: """
            例 / Examples:
              shirube feel '1 + 2 * 3'
              shirube feel 'sum(prices[item > 10])' --context order.yaml
              shirube feel --explain 'if age >= 18 then "adult" else "minor"' --context person.json
              shirube feel --unary '< 5, > 10' --value 7
              shirube feel -- '-5 + 3'          「-」で始まる式 / an expression that begins with a minus
            """)

    @Argument(help: "式 / expression")
    var expression: String

    @Option(name: .long, help: "名前と値の YAML か JSON / names and their values, as YAML or JSON")
    var context: String?

    @Flag(name: .long, help: "判断表のセルとして読む / read it as the cell of a decision table")
    var unary = false

    @Option(
        name: .long, parsing: .unconditional, help: "--unary で試す値 (FEEL) / value to test, in FEEL")
    var value: String?

    @Flag(name: .long, help: "部分ごとの値も示す / show the values of the parts too")
    var explain = false

    @Option(name: .shortAndLong, help: "text・json")
    var format = Form.text

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if unary != (value != nil) { throw ValidationError("--unary と --value は対で使う / use both together") }
    }

    func run() throws {
        let errors = format == .json ? ErrorFormat.json : .text
        try speech.reporting(as: errors) {
            let outcome = try outcome()
            speech.warn(outcome.warnings, as: errors)
            let report = OutcomeReport(outcome, isExplained: explain, language: speech.language)
            Terminal.write(format == .json ? report.json.written : report.text)
        }
    }

    private func outcome() throws -> Scratchpad.Outcome {
        let scratchpad = Scratchpad(try context.map(Workspace.context(_:)) ?? ContextValue())
        do throws(CompileErrors) {
            let snippet = Snippet(expression)
            guard let value else { return try scratchpad.evaluate(snippet) }
            let tested = try scratchpad.evaluate(Snippet(value, name: "<value>")).value
            return try scratchpad.test(snippet, on: tested)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }
}
