// Whether readings stand above kanji.

import ArgumentParser
import Diagnostics
import Furigana

/// The readings that a document is written with.
struct FuriganaOptions: ParsableArguments {
    @Flag(name: .long, help: "漢字にふりがなを付ける / readings above the kanji of Japanese texts")
    var furigana = false

    /// Those of the pack that the command was given; nil where none are wanted.
    func readings(_ common: CommonOptions) throws -> Readings? {
        try readings(of: common.rules, in: common.language)
    }

    /// Those of a pack; nil where none are wanted.
    func readings(of pack: String?, in language: Language) throws -> Readings? {
        guard furigana else { return nil }
        guard language == .japanese else {
            throw CommandFailure(PaperMessages.noFurigana(language))
        }
        return try PackLibrary.readings(of: PackLibrary.layers(of: pack, withForms: false))
    }
}
