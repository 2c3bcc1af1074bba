// `shirube ask`: which blank cells are worth a telephone call, the most telling first.

import ArgumentParser
import Asking
import Diagnostics
import Rulebook

extension ErrorFormat: ExpressibleByArgument {}

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "分からない項目を、提案を左右する順に挙げる / unknown fields, those that matter most first",
        discussion: """
            例 / Examples:
              shirube ask ota.yaml
              shirube ask ota.yaml --limit 5 --lang en
              shirube ask ota.yaml --format json
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .shortAndLong, help: "text・json / form of the output")
    var format: ErrorFormat = .text

    @Option(name: .long, help: "挙げる数 / how many to list")
    var limit = 10

    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: format) {
            let year = try reading.year
            let rulebook = try Workspace.rulebook(spokenBy: common)
            let profile = try Workspace.profile(profile, rulebook)
            let agenda = Asking(rulebook).agenda(for: profile, in: year)
            let report = AgendaReport(agenda, rulebook, in: common.language, limit: limit)
            try target.write(format == .json ? report.json.written : report.text, in: common.language)
            common.speech.warn(profile.warnings, as: format)
            Terminal.leave()
        }
    }
}
