// Takes the words of a command line; gives memos, test results and checks on standard output, everything
// else on standard error, and an exit code: 0 fine, 1 tests or checks that failed, 2 bad input or usage.

import ArgumentParser
import Diagnostics

@main
struct Shirube: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shirube",
        abstract: "しるべ: 自治体データから助言メモと年間予定を作る / advice for municipalities from their own sheet",
        discussion: """
            例 / Examples:
              shirube advise ota.yaml                     助言メモを表示する / show the memo
              shirube advise ota.yaml -o memo.html        HTMLで保存する / save it as HTML
              shirube advise ota.yaml --format json       機械可読 / machine-readable
              shirube explain ota.yaml                    理由をたどる / why it says so
              shirube test Scenarios                      場面のテスト / run scenarios
              shirube check Rules/nimo                    規則集の点検 / check a pack
              shirube help rulebook.unknown-name          エラーの説明 / explain an error code

            終了コード / Exit codes: 0 正常 / fine, 1 不合格あり / failures, 2 入力の誤り / bad input or usage
            """,
        version: "0.1.0",
        subcommands: [
            AdviseCommand.self, ScheduleCommand.self, ProgressCommand.self, ReplanCommand.self,
            ExplainCommand.self,
            TestCommand.self,
            CheckCommand.self, FeelCommand.self, DmnCommand.self,
            ConformanceCommand.self, FormatCommand.self, SchemaCommand.self, NewCommand.self,
            DocumentCommand.self, ExportCommand.self, AskCommand.self, WhatIfCommand.self,
            CompareCommand.self, ImportCommand.self, InterviewCommand.self, PortfolioCommand.self,
            SurveyCommand.self,
            LintTableCommand.self, SheetCommand.self,
        ])

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let explanation = ErrorCodes.explanation(for: arguments) {
            Terminal.write(explanation)
            return
        }
        if let guess = unknownSubcommand(arguments) { Terminal.fail(guess) }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as CommandFailure {
            Terminal.fail(failure)
        } catch {
            let code = exitCode(for: error)
            if code == .success || error is CleanExit { exit(withError: error) }
            Terminal.complain(fullMessage(for: error) + "\n")
            Terminal.exit(.badInput)
        }
    }

    /// A failure that names the nearest subcommand, where the first word is none.
    private static func unknownSubcommand(_ arguments: [String]) -> CommandFailure? {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
        return CommandFailure(CommandMessages.unknownSubcommand(word, among: names))
    }
}
