// `shirube progress`: a profile and its monthly sheet go in, plan against actual comes out.

import ArgumentParser
import DataFiles
import Diagnostics
import Progress
import Publishing

struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "予定と実際を並べる / plan against actual",
        discussion: """
            例 / Examples:
              shirube progress ota.yaml --new -o ota-progress.yaml       月次シートを作る / begin the monthly sheet
              shirube progress ota.yaml --progress ota-progress.yaml     進み具合を見る / see how it goes
              shirube progress ota.yaml --progress ota-progress.yaml -o burn-up.svg     積み上げの図 / as a picture
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String?

    @Flag(name: .long, help: "月次シートを作る / write the monthly sheet of the plan")
    var new = false

    @Option(name: .shortAndLong, help: "markdown・html・json・svg")
    var format: ProgressFormat?

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if new != (progress == nil) { throw ValidationError("--progress FILE / --new") }
    }

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let form = try ProgressFormat.chosen(format, for: new ? nil : target.output)
            let course = try Course(profile, progress, hand, reading, common)
            let report = ProgressReport(course.track, in: common.language, masking: reading.forSharing)
            let text =
                new
                ? report.sheet
                : form.written(report.document, report.json, report.burnUp, in: common.language)
            try target.write(text, in: common.language)
            common.speech.warn(course.warnings)
            Terminal.exit(.fine)
        }
    }
}
