// Options that several subcommands share.

import ArgumentParser
import Diagnostics

/// The pack, the language and the colour of messages.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "規則集のフォルダー (既定は内蔵の nimo) / folder of the pack (built in: nimo)")
    var rules: String?

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
}
