// `shirube progress`: a profile and its monthly sheet go in, plan against actual comes out.

import ArgumentParser
import DataFiles
import Diagnostics
import Progress
import Publishing

/// A form in which progress leaves the program.
enum ProgressFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json

    /// A report in this form.
    func written(_ document: Document, or json: @autoclosure () -> JSONValue, in language: Language) -> String
    {
        let publisher = Publisher(language: language)
        return switch self {
        case .markdown: publisher.markdown(document)
        case .html: publisher.html(document)
        case .json: json().written
        }
    }
}

struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "予定と実際を並べる / plan against actual",
        discussion: """
            例 / Examples:
              shirube progress ota.yaml --new -o ota-progress.yaml       月次シートを作る / begin the monthly sheet
              shirube progress ota.yaml --progress ota-progress.yaml     進み具合を見る / see how it goes
            """)

    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .long, help: "月次シート / the monthly sheet")
    var progress: String?

    @Flag(name: .long, help: "月次シートを作る / write the monthly sheet of the plan")
    var new = false

    @Option(name: .shortAndLong, help: "markdown・html・json")
    var format = ProgressFormat.markdown

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if new != (progress == nil) { throw ValidationError("--progress FILE / --new") }
    }

    func run() throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let course = try Course(profile, progress, hand, reading, common)
            let report = ProgressReport(course.track, in: common.language, masking: reading.forSharing)
            try target.write(new ? report.sheet : written(report), in: common.language)
            common.speech.warn(course.warnings)
            Terminal.exit(.fine)
        }
    }

    private func written(_ report: ProgressReport) -> String {
        format.written(report.document, or: report.json, in: common.language)
    }
}
