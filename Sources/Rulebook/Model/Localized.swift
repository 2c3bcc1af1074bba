// A short text in the languages of a pack, and texts that one of them lacks.

import Diagnostics

/// A label in several languages; a language that is missing falls back to the first.
public struct Localized: Sendable, Hashable {
    private let texts: [String: String]
    private let fallback: String

    /// Texts by language code, the first being the fallback.
    package init(_ texts: [(language: String, text: String)]) {
        self.texts = Dictionary(texts.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
        fallback = texts.first?.text ?? ""
    }

    /// The same text in every language.
    package init(_ text: String) {
        texts = [:]
        fallback = text
    }

    /// The text in the first language.
    package var first: String { fallback }

    /// The text in a language.
    public func text(in language: Language) -> String { texts[language.code] ?? fallback }

    /// The texts by the codes of their languages, the first language first; none where one text serves all.
    package var byLanguage: [(language: String, text: String)] {
        let others = texts.filter { $0.value != fallback }.sorted { $0.key < $1.key }
        let first = texts.filter { $0.value == fallback }.sorted { $0.key < $1.key }
        return (first + others).map { (language: $0.key, text: $0.value) }
    }

    /// Every text, whatever its language.
    package var all: [String] { texts.isEmpty ? [fallback] : texts.values.sorted() }
}

/// A language in which a text need not be written, and is not.
package struct MissingText: Sendable {
    package let language: Language
    /// The first line of the text.
    package let range: SourceRange
}
