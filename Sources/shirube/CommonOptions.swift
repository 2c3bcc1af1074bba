// Options that the subcommands for packs share.

import ArgumentParser
import Diagnostics
import Rulebook

/// The pack, the language and the colour of messages.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "規則集のフォルダー (既定は内蔵の nimo) / folder of the pack (built in: nimo)")
    var rules: String?

    @OptionGroup var speech: SpeechOptions

    var language: Language { speech.language }
    var noColor: Bool { speech.noColor }

    /// Does the work; what goes wrong is said in the language and form that were asked for.
    func reporting<Result>(as format: ErrorFormat, _ work: () throws -> Result) throws -> Result {
        try speech.reporting(as: format, work)
    }
}
