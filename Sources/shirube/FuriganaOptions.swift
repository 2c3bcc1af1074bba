// Whether readings stand above kanji.

import ArgumentParser
import Furigana

/// The readings that a document is written with.
struct FuriganaOptions: ParsableArguments {
    @Flag(name: .long, help: "漢字にふりがなを付ける / readings above the kanji of Japanese texts")
    var furigana = false

    /// Nil where none are wanted.
    func readings(_ common: CommonOptions) throws -> Readings? {
        guard furigana else { return nil }
        guard common.language == .japanese else {
            throw CommandFailure(PaperMessages.noFurigana(common.language))
        }
        return try PackLibrary.readings(of: PackLibrary.layers(of: common.rules, withForms: false))
    }
}
