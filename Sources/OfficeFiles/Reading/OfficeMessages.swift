// The texts of everything that can be wrong with a file of cells, in English and Japanese.

import Diagnostics

extension OfficeProblem {
    /// What is said.
    var message: Message {
        switch self {
        case .unknownKind:
            Message(en: "this is no Excel, Word, CSV or TSV file", ja: "Excel・Word・CSV・TSVのファイルではありません")
        case .oldFormat:
            Message(
                en: "the file has the format of Office 2003 or older", ja: "Office 2003以前の形式（.xls・.doc）です")
        case .encrypted: Message(en: "the file has a password", ja: "パスワードがかかっています")
        case .archive(let problem): problem.message
        case .xml(let part, let fact):
            Message(en: "in `\(part)` \(fact.message.en)", ja: "`\(part)`：\(fact.message.ja)")
        case .missingPart(let part): Message(en: "`\(part)` is missing", ja: "`\(part)`がありません")
        case .badCell(let sheet, let address):
            Message(
                en: "sheet `\(sheet)` has a cell at `\(address)`, which is no place",
                ja: "シート`\(sheet)`のセル番地`\(address)`は読めません")
        case .tooLarge(let sheet, let measure, let limit):
            Message(
                en: "`\(sheet)` has more than \(limit) \(measure.words.en)",
                ja: "`\(sheet)`の\(measure.words.ja)が\(limit)を超えています")
        case .encoding:
            Message(
                en: "the text is neither UTF-8 nor Shift_JIS", ja: "文字コードがUTF-8でもShift_JISでもありません")
        case .openQuote(let line):
            Message(
                en: "the quote that begins in line \(line) is not closed", ja: "\(line)行目で始まる引用符が閉じていません")
        default: warning
        }
    }

    private var warning: Message {
        switch self {
        case .wrongEnding(let kind):
            Message(
                en: "the ending does not fit; the file was read as \(kind.name)",
                ja: "拡張子と中身が違います（\(kind.name)として読みました）")
        case .macros: Message(en: "the macros were not run", ja: "マクロは実行していません")
        case .formulas(let sheet, let count):
            Message(
                en: "\(count) formulas of `\(sheet)` were read as their last results",
                ja: "`\(sheet)`の数式\(count)個は、保存されている計算結果を読みました")
        case .unknownFormulas(let sheet, let first):
            Message(
                en: "formulas of `\(sheet)` have no saved result, first `\(first)`",
                ja: "`\(sheet)`に計算結果が保存されていない数式があります（最初は`\(first)`）")
        case .errorValues(let sheet, let first):
            Message(
                en: "cells of `\(sheet)` hold an error such as #N/A, first `\(first)`",
                ja: "`\(sheet)`に#N/Aなどのエラーのセルがあります（最初は`\(first)`）")
        case .hidden(let sheet):
            Message(
                en: "hidden rows, columns or the hidden sheet `\(sheet)` were read too",
                ja: "`\(sheet)`の隠れた行・列（またはシート）も読みました")
        case .badCharacters(let address):
            Message(
                en: "characters that cannot be read were replaced, first in `\(address)`",
                ja: "読めない文字を置き換えました（最初は`\(address)`）")
        case .lookAlikes(let signs):
            Message(
                en: "Shift_JIS lacks \(signs); signs that look alike were written",
                ja: "Shift_JISにない\(signs)は、見た目が同じ文字で書きました")
        case .notInEncoding(let signs):
            Message(en: "Shift_JIS lacks \(signs); 〓 was written", ja: "Shift_JISにない\(signs)は、〓で書きました")
        default: Message(en: "the file cannot be read", ja: "ファイルを読めません")
        }
    }

    /// What to do about it.
    var help: Message? {
        switch self {
        case .archive(let problem): problem.help
        case .oldFormat:
            Message(
                en: "save it as .xlsx or .docx and try again", ja: ".xlsxか.docxで保存し直してください")
        case .encrypted: Message(en: "save it without a password", ja: "パスワードを外して保存し直してください")
        case .unknownFormulas:
            Message(
                en: "open the file in a spreadsheet and save it again", ja: "表計算ソフトで開いて保存し直してください")
        case .encoding: Message(en: "save it as UTF-8", ja: "UTF-8で保存し直してください")
        case .lookAlikes, .notInEncoding:
            Message(en: "write UTF-8 to keep them", ja: "そのまま残すにはUTF-8で書き出してください")
        default: nil
        }
    }
}

extension OfficeProblem.Measure {
    fileprivate var words: Message {
        switch self {
        case .sheets: Message(en: "sheets", ja: "シートの数")
        case .columns: Message(en: "columns", ja: "列の数")
        case .rows: Message(en: "rows", ja: "行の数")
        case .cells: Message(en: "cells", ja: "セルの数")
        case .strings: Message(en: "texts", ja: "文字列の数")
        case .paragraphs: Message(en: "paragraphs", ja: "段落の数")
        case .depth: Message(en: "tables within one another", ja: "表の入れ子の深さ")
        }
    }
}

/// What each code of files of cells means, for `shirube help CODE`.
package enum OfficeExplanations {
    /// The explanations by code.
    package static let all: [String: Message] = errors.merging(warnings) { first, _ in first }

    private static let errors: [String: Message] = [
        "office.unknown-kind": Message(
            en: "What a file is follows from its contents: .xlsx, .xlsm, .docx, .docm, CSV or TSV.",
            ja: "ファイルの種類は中身で見分けます。読めるのは .xlsx・.xlsm・.docx・.docm・CSV・TSV です。"),
        "office.old-format": Message(
            en: "The binary formats .xls and .doc are not read.", ja: "古い形式の .xls と .doc は読みません。"),
        "office.encrypted": Message(
            en: "A file with a password is encrypted as a whole and cannot be read.",
            ja: "パスワード付きのファイルは全体が暗号化されていて、読めません。"),
        "office.missing-part": Message(
            en: "An Office file consists of parts that name one another; one of them is not there.",
            ja: "Officeのファイルは互いを指す部品からできています。その一つが欠けています。"),
        "office.bad-cell": Message(
            en: "Cells are named by letters and a number, such as B3, up to XFD1048576.",
            ja: "セル番地は B3 のような形で、XFD1048576 までです。"),
        "office.too-large": Message(
            en: "Sheets have limits of rows, columns and cells, so that a wrong file cannot fill the memory.",
            ja: "誤ったファイルでメモリを使い切らないよう、行・列・セルの数に限りがあります。"),
        "office.encoding": Message(
            en: "CSV and TSV files are read as UTF-8, with or without a mark, as UTF-16 with one, or as"
                + " Shift_JIS (CP932).",
            ja: "CSV・TSVは、UTF-8（BOMの有無は問いません）、BOM付きUTF-16、Shift_JIS（CP932）で読みます。"),
        "office.open-quote": Message(
            en:
                "A cell that begins with a quote ends with one; otherwise the rest of the file would be one cell.",
            ja: "引用符で始まるセルは引用符で終わります。閉じていないと、残り全部が一つのセルになってしまいます。"),
    ]

    private static let warnings: [String: Message] = [
        "office.wrong-ending": Message(
            en: "What a file is follows from its contents, not from its name.",
            ja: "ファイルの種類は、名前ではなく中身で見分けます。"),
        "office.macros": Message(
            en: "Only the data of a file with macros is read; nothing in it is ever run.",
            ja: "マクロ付きのファイルはデータだけを読みます。マクロを実行することはありません。"),
        "office.formulas": Message(
            en: "Formulas are not computed: the result that the spreadsheet saved is read.",
            ja: "数式は計算しません。表計算ソフトが保存した計算結果を読みます。"),
        "office.unknown-formulas": Message(
            en: "Some programs write formulas without results; such cells are read as empty.",
            ja: "数式だけで結果を保存しないソフトがあります。そのセルは空として読みます。"),
        "office.error-values": Message(
            en: "A cell that shows an error such as #N/A or #DIV/0! is read as empty, that is, as unknown.",
            ja: "#N/Aや#DIV/0!などのセルは、空（分からない）として読みます。"),
        "office.hidden": Message(
            en:
                "Hidden rows, columns and sheets are read, since nothing may be lost; look whether they belong.",
            ja: "隠れた行・列・シートも、失わないように読みます。要るものかどうかを確かめてください。"),
        "office.bad-characters": Message(
            en: "Some bytes are no characters of Shift_JIS; each is shown as U+FFFD.",
            ja: "Shift_JISにない文字は「\u{FFFD}」で示します。"),
        "office.look-alikes": Message(
            en:
                "Shift_JIS has no code for some signs, such as the wave dash of other systems; the sign that looks "
                + "the same was written. UTF-8 keeps every sign.",
            ja: "波ダッシュなど、Shift_JISにない文字は、見た目が同じ文字で書きます。UTF-8ならそのまま残ります。"),
        "office.not-in-encoding": Message(
            en: "Shift_JIS has neither the sign nor one that looks like it; 〓 stands in its place. "
                + "UTF-8 keeps every sign.",
            ja: "Shift_JISに、その文字も見た目が同じ文字もないため、〓で書きます。UTF-8ならそのまま残ります。"),
    ]
}
