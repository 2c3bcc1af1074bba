// What the commands about the course of a year are given, and how they answer.

import ArgumentParser
import Diagnostics
import Pictures
import Progress
import Publishing

/// A municipality, the advisor's decisions, and the form of the answer.
struct CourseOptions: ParsableArguments {
    @Argument(help: "自治体データ (- は標準入力) / profile of the municipality (- for standard input)")
    var profile: String

    @Option(name: .shortAndLong, help: "markdown・html・json・svg")
    var format: ProgressFormat?

    @OptionGroup var hand: DecisionOptions
    @OptionGroup var reading: AssessmentOptions
    @OptionGroup var target: OutputOptions
    @OptionGroup var common: CommonOptions

    /// What a command has to say of the course of a year.
    struct Answer {
        let sheet: () -> String
        let document: () -> Document
        let json: () -> JSONValue
        let picture: () -> Picture
    }

    /// Reads plan and sheet, and writes the answer, or the monthly sheet where that is wanted.
    ///
    /// - Parameter progress: the path of the monthly sheet; nil where nothing is told yet.
    func run(_ progress: String?, writesSheet: Bool, _ answer: (Track) -> Answer) throws {
        try common.reporting(as: format == .json ? .json : .text) {
            let form = try ProgressFormat.chosen(format, for: writesSheet ? nil : target.output)
            let course = try Course(profile, progress, hand, reading, common)
            let answer = answer(course.track)
            let text = writesSheet ? answer.sheet() : form.written(answer, in: common.language)
            try target.write(text, in: common.language)
            common.speech.warn(course.warnings)
            Terminal.leave()
        }
    }
}
