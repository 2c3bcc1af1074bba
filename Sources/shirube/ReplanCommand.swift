// `shirube replan`: a profile and its monthly sheet go in, what moves and what that costs comes out.

import ArgumentParser
import DataFiles
import Diagnostics
import Progress
import Publishing

struct ReplanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replan",
        abstract: "遅れたものを置き直す / find other months for what is late",
        discussion: """
            実施したものは動かさず、ほかのものはできるだけそのままにする。
            What is done stays; the others move only where they must.

            例 / Examples:
              shirube replan ota.yaml --progress ota-progress.yaml            動くものとその代わり / what moves
              shirube replan ota.yaml --progress ota-progress.yaml --sheet -o ota-progress-2.yaml
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String

    @Flag(name: .long, help: "新しい月次シートを書く / write the sheet with the new months")
    var sheet = false

    @Option(name: .shortAndLong, help: "markdown・html・json・svg")
    var format: ProgressFormat?

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let form = try ProgressFormat.chosen(format, for: sheet ? nil : target.output)
            let course = try Course(profile, progress, hand, reading, common)
            let report = ReplanReport(
                Replan(course.track), in: common.language, masking: reading.forSharing)
            let text =
                sheet
                ? report.renewed.sheet
                : form.written(report.document, report.json, report.renewed.burnUp, in: common.language)
            try target.write(text, in: common.language)
            common.speech.warn(course.warnings)
            Terminal.exit(.fine)
        }
    }
}
