// What can be wrong with a list of readings, and how it is said.

import Diagnostics

/// A mistake in a list of readings.
package enum ReadingProblem: Sendable {
    case header
    case twice(String)
    case noKanji(String)
    case notKana(String)
    case misfit(String, String)

    /// Whether the mistake is in the word and not in its reading.
    var isOfWord: Bool {
        switch self {
        case .header, .twice, .noKanji: true
        case .notKana, .misfit: false
        }
    }

    private var code: String {
        switch self {
        case .header: "readings.header"
        case .twice: "readings.twice"
        case .noKanji: "readings.no-kanji"
        case .notKana: "readings.not-kana"
        case .misfit: "readings.misfit"
        }
    }

    private var message: Message {
        switch self {
        case .header: Message(en: "the first row must be `word,reading`", ja: "1行目は `word,reading` と書きます")
        case .twice(let word): Message(en: "`\(word)` is read twice", ja: "`\(word)` の読みが二度書かれています")
        case .noKanji(let word): Message(en: "`\(word)` has no kanji to be read", ja: "`\(word)` に漢字がありません")
        case .notKana(let reading):
            Message(en: "the reading `\(reading)` holds kanji itself", ja: "読み `\(reading)` に漢字が入っています")
        case .misfit(let word, let reading):
            Message(
                en: "`\(reading)` does not fit the kana of `\(word)`",
                ja: "読み `\(reading)` が `\(word)` の送り仮名などと合いません")
        }
    }

    func diagnostic(at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, code: code, message: message, range: range)
    }

    /// What `shirube help CODE` says.
    package static let explanations: [String: Message] = [
        "readings.header": Message(
            en: "A list of readings is a CSV file with the columns word and reading.",
            ja: "読みの一覧は、word と reading の二列のCSVです。"),
        "readings.twice": Message(
            en: "A word has one reading in a list; write a longer word where it is read otherwise.",
            ja: "一つの一覧では、一つの語の読みは一つです。読みが変わる所は、前後を含む長い語で書きます。"),
        "readings.no-kanji": Message(
            en: "Only kanji are given readings.", ja: "ふりがなが付くのは漢字だけです。"),
        "readings.not-kana": Message(
            en:
                "The reading is that of the whole word, in hiragana; kana and digits of the word stay as they are.",
            ja: "読みは語の全体をひらがなで書きます。語の中の仮名や数字は、そのまま書きます。"),
        "readings.misfit": Message(
            en:
                "Kana, digits and signs of the word must stand in the reading too: 取り組み is read とりくみ.",
            ja: "語の中の仮名・数字・記号は、読みにも同じように書きます。「取り組み」なら「とりくみ」です。"),
    ]
}
