// What is said of papers and their templates.

import Diagnostics
import Publishing

/// Texts of choosing a paper.
enum PaperMessages {
    static func unknown(_ id: String, among known: [String]) -> Diagnostic {
        let list = known.map { "`\($0)`" }
        let nearest = Spelling.nearest(to: id, in: known)
        return Diagnostic(
            .error, code: "template.unknown",
            message: Message(en: "the pack has no template `\(id)`", ja: "`\(id)` というひな形はありません"),
            help: Message(
                en: (nearest.map { "did you mean `\($0)`? " } ?? "")
                    + "there are \(list.joined(separator: ", "))",
                ja: (nearest.map { "`\($0)` のことでしょうか。" } ?? "") + "使えるもの：\(list.joined(separator: "、"))"))
    }

    static func noPaper(_ format: OutputFormat) -> Diagnostic {
        Diagnostic(
            .error, code: "template.no-paper",
            message: Message(
                en: "`\(format.rawValue)` holds the whole assessment and follows no template",
                ja: "`\(format.rawValue)` は助言の全体を収める形で、ひな形はありません"),
            help: Message(
                en: "leave --template out, or write Markdown, HTML, Word or PDF",
                ja: "--template を外すか、Markdown・HTML・Word・PDF で書き出してください"))
    }

    static func noFurigana(_ language: Language) -> Diagnostic {
        Diagnostic(
            .error, code: "furigana.language",
            message: Message(
                en: "furigana stand above Japanese texts, not above `\(language.code)`",
                ja: "ふりがなを付けられるのは日本語の文だけで、`\(language.code)` には付きません"),
            help: Message(
                en: "give --lang ja, or leave --furigana out", ja: "--lang ja にするか、--furigana を外してください"))
    }

    static func unread(_ word: String, _ count: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, code: "readings.missing",
            message: Message(
                en: "`\(word)` has no reading (in \(count) \(count == 1 ? "place" : "places"))",
                ja: "`\(word)` の読みがありません（\(count)か所）"),
            range: range)
    }

    static let explanations: [String: Message] = [
        "template.unknown": Message(
            en: "Templates are papers that the pack lays out under `templates`; `memo` is always there.",
            ja: "ひな形は、規則集の `templates` に書かれた書類の組み立てです。`memo` はいつも使えます。"),
        "furigana.language": Message(
            en: "Readings come from the file readings.csv of the pack and are for its Japanese texts.",
            ja: "読みは規則集の readings.csv にあり、日本語の文に付きます。"),
        "readings.missing": Message(
            en:
                "Add the word, with as much around it as its reading needs, to the file readings.csv of the pack.",
            ja: "その語を（読みが決まるだけの前後を含めて）、規則集の readings.csv に足してください。"),
        "template.no-paper": Message(
            en:
                "Workbooks and JSON are for those who go on working with everything; only papers are laid out.",
            ja: "ExcelとJSONは全体を使い続けるための形です。ひな形で組み立てるのは、読むための書類だけです。"),
    ]
}
