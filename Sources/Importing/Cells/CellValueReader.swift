// Reads a text as the value of a kind, as the reader of profiles does.

import Calendars
import Diagnostics
import FEELValues
import Foundation
import Rulebook

/// Reads the text of a cell.
struct CellValueReader {
    private let languages: [Language]

    init(_ rulebook: Rulebook) { languages = rulebook.languages }

    /// The value, or why there is none.
    func value(_ text: String, _ kind: Field.Kind) -> (Value?, Message?) {
        let problems = Problems()
        let reader = ValueReader(problems: problems)
        let value = reader.value(tree(text, kind), kind)
        if let problem = problems.found.first { return (nil, problem.message) }
        return (value, nil)
    }

    private func tree(_ text: String, _ kind: Field.Kind) -> Tree {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        switch kind {
        case .choices(let permitted):
            let items = Self.items(trimmed, permitted)
            return .list(items.map(Self.scalar(_:)), SourceRange(SourceFile(name: "", text: ""), 0, 0))
        case .choice(let permitted): return Self.scalar(Self.word(trimmed, permitted))
        case .number: return Self.scalar(Self.number(trimmed))
        case .fiscalYear:
            return Self.scalar(trimmed.replacing(ImportWords.until, with: ""))
        case .boolean: return Self.scalar(PlainLabel.plain(trimmed))
        default: return Self.scalar(trimmed)
        }
    }

    /// The number alone, where one stands in the text with its unit and nothing before it.
    private static func number(_ text: String) -> String {
        let phrase = CellPhrase(text)
        guard phrase.pieces.count == 1, phrase.pieces[0].before.isEmpty else { return text }
        return phrase.pieces[0].number
    }

    /// What stands between commas; a dot divides only what is no word of the pack itself.
    private static func items(_ text: String, _ permitted: [Field.Permitted]) -> [String] {
        let parts = text.split { "、,\n".contains($0) }.map { word(trimmed($0), permitted) }
        let words = Set(permitted.flatMap(\.words))
        return parts.flatMap { part in
            words.contains(part) ? [part] : part.split(separator: "・").map { word(trimmed($0), permitted) }
        }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: .whitespaces)
    }

    /// The word as the pack writes it, whatever its width.
    private static func word(_ text: String, _ permitted: [Field.Permitted]) -> String {
        let plain = PlainLabel.plain(text)
        return permitted.lazy.flatMap(\.words).first { PlainLabel.plain($0) == plain } ?? text
    }

    private static func scalar(_ text: String) -> Tree {
        let snippet = Snippet(text)
        return .scalar(
            Tree.Scalar(snippet, isQuoted: true, range: SourceRange(SourceFile(name: "", text: text), 0, 0)))
    }
}
