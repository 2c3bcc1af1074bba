// What can be wrong with a CSV file: the facts and their texts.

import Diagnostics

/// One thing that is wrong with a CSV file.
enum CSVProblem: Hashable, Sendable {
    case empty
    case openQuote
    case textAfterQuote
    case quoteInText
    case raggedRow(found: Int, expected: Int)
    case duplicateHeader(String)

    /// The stable name, explained by `shirube help CODE`.
    var code: String {
        switch self {
        case .empty: "csv.empty"
        case .openQuote: "csv.open-quote"
        case .textAfterQuote: "csv.text-after-quote"
        case .quoteInText: "csv.quote-in-text"
        case .raggedRow: "csv.ragged-row"
        case .duplicateHeader: "csv.duplicate-header"
        }
    }

    private var message: Message {
        switch self {
        case .empty: Message(en: "the file has no header row", ja: "見出しの行がありません")
        case .openQuote: Message(en: "the quote is not closed", ja: "引用符が閉じていません")
        case .textAfterQuote:
            Message(en: "text follows the closing quote", ja: "閉じた引用符のあとに文字があります")
        case .quoteInText:
            Message(en: "a quote stands inside a cell without quotes", ja: "引用符で囲んでいないセルの中に引用符があります")
        case .raggedRow(let found, let expected):
            Message(
                en: "the row has \(found) cells, the header \(expected)",
                ja: "見出しは\(expected)列ですが、この行は\(found)列です")
        case .duplicateHeader(let name):
            Message(en: "two columns are called `\(name)`", ja: "`\(name)` という列が二つあります")
        }
    }

    private var help: Message? {
        switch self {
        case .textAfterQuote, .quoteInText:
            Message(
                en: "put the whole cell in quotes and double those inside: `\"say \"\"yes\"\"\"`",
                ja: "セル全体を引用符で囲み、中の引用符は二つ重ねてください：`\"say \"\"yes\"\"\"`")
        default: nil
        }
    }

    /// The problem at its place.
    func diagnostic(at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, code: code, message: message, range: range, help: help)
    }
}

/// What each code of CSV files means, for `shirube help CODE`.
package enum CSVExplanations {
    /// The explanations by code.
    package static let all: [String: Message] = [
        "csv.empty": Message(
            en: "The first row of a CSV file holds the names of its columns.", ja: "CSVの1行目は列の見出しです。"),
        "csv.open-quote": Message(
            en:
                "A cell that begins with a quote ends with one; all in between, also line ends, belongs to it.",
            ja: "引用符で始まるセルは引用符で終わります。間にあるものは改行も含めてセルの中身です。"),
        "csv.text-after-quote": Message(
            en: "Behind the closing quote comes a comma or the end of the line.",
            ja: "閉じる引用符のあとは、コンマか行末です。"),
        "csv.quote-in-text": Message(
            en: "A cell with a quote in it is written in quotes, as spreadsheets do when they save CSV.",
            ja: "引用符を含むセルは、表計算ソフトが保存するときのように引用符で囲みます。"),
        "csv.ragged-row": Message(
            en: "Every row has as many cells as the header; a comma too many or too few would shift values.",
            ja: "どの行も見出しと同じ列数にします。コンマの過不足があると値が隣の列にずれます。"),
        "csv.duplicate-header": Message(
            en: "Columns are told apart by their names.", ja: "列は見出しで区別します。"),
    ]
}
