// A stretch of a text, with or without a reading.

/// A stretch of a text that has one reading, or none.
package struct RubyRun: Hashable, Sendable {
    package let text: String
    /// In hiragana; only kanji have one.
    package let reading: String?

    package init(_ text: String, reading: String? = nil) {
        self.text = text
        self.reading = reading
    }
}

extension Character {
    /// Whether it is a Chinese character, or repeats one (々).
    var isKanji: Bool {
        guard let scalar = unicodeScalars.first?.value else { return false }
        switch scalar {
        case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return true
        default: return false
        }
    }
}
