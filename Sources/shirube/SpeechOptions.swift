// The options of every subcommand: in which language it speaks, and whether in colour.

import ArgumentParser
import Diagnostics

/// The language and the colour of messages.
struct SpeechOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: "言語 ja・en / language of texts and messages")
    var lang = "ja"

    @Flag(name: .customLong("no-color"), help: "色を使わない / no colour")
    var noColor = false

    var language: Language { Language(lang) }

    /// Does the work; what goes wrong is said in the language and form that were asked for.
    func reporting<Result>(as format: ErrorFormat, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch var failure as CommandFailure {
            failure.language = language
            failure.format = format
            failure.colour = !noColor
            throw failure
        }
    }

    /// Says on standard error what does not stand in the way.
    func warn(_ diagnostics: [Diagnostic], as format: ErrorFormat = .text) {
        if diagnostics.isEmpty { return }
        Terminal.report(diagnostics, in: language, as: format, colour: !noColor)
    }
}
