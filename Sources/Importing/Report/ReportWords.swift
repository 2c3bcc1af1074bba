// The words of the report on an import, in Japanese and English.

import Diagnostics

/// Words of the report.
package enum ReportWords {
    package static let read = Message(en: "Read", ja: "読み取ったセル")
    package static let doubtful = Message(en: "Doubtful: please check", ja: "確かめていただきたいところ")
    package static let ignored = Message(en: "Not taken up", ja: "取り込んでいないセル")
    package static let blank = Message(en: "(blank: still to be asked)", ja: "（空欄。これから伺うこと）")
    package static let taken = Message(en: "taken, with this doubt", ja: "取り込みましたが、ご確認ください")
    package static let left = Message(en: "left out", ja: "取り込んでいません")

    package static func nearest(_ label: String) -> Message {
        Message(en: "did you mean `\(label)`?", ja: "`\(label)` のことでしょうか")
    }

    package static func counts(_ profiles: Int, _ read: Int, _ doubtful: Int, _ ignored: Int) -> Message {
        Message(
            en:
                "municipalities: \(profiles), cells read: \(read), doubtful: \(doubtful), not taken up: \(ignored)",
            ja: "自治体：\(profiles)、読み取ったセル：\(read)、確かめるところ：\(doubtful)、取り込んでいないセル：\(ignored)")
    }
}

extension Doubt {
    /// The stable name, explained by `shirube help CODE`.
    package var code: String {
        switch self {
        case .severalFields: "import.several-fields"
        case .unreadable: "import.unreadable"
        case .dash: "import.dash"
        case .manyNumbers: "import.many-numbers"
        case .words: "import.words"
        case .noNumber: "import.no-number"
        case .unit: "import.unit"
        case .shareWithoutCount: "import.share-without-count"
        case .fraction: "import.fraction"
        case .noCell: "import.no-cell"
        case .remark: "import.remark"
        case .undated: "import.undated"
        case .otherThanRecord: "import.other-than-record"
        case .emptiedInForm: "import.emptied"
        case .rowsDiffer: "import.rows"
        case .contradiction: "import.contradiction"
        case .nameless, .yearless: "import.nameless"
        case .other(let diagnostic): diagnostic.code
        }
    }

    package var message: Message {
        switch self {
        case .severalFields(let fields):
            Message(
                en: "the label fits several fields: " + fields.map { "`\($0)`" }.joined(separator: ", "),
                ja: "見出しが複数の項目に当てはまります：" + fields.map { "`\($0)`" }.joined(separator: "、"))
        case .unreadable(let reason): reason
        case .dash: Message(en: "a dash may mean none, or not known", ja: "「－」が「なし」か「不明」か分かりません")
        case .manyNumbers:
            Message(en: "there are more numbers than the row has values", ja: "数が、この行の値より多くあります")
        case .words(let words):
            Message(en: "`\(words)` stands before the number", ja: "数の前に「\(words)」とあります")
        case .noNumber(let words):
            Message(en: "`\(words.oneLine)` is no number", ja: "「\(words.oneLine)」は数として読めません")
        case .unit(let unit):
            Message(
                en: "the unit `\(unit)` does not belong here; values may have been shifted",
                ja: "単位「\(unit)」がこの項目と合いません。値がずれている可能性があります")
        case .shareWithoutCount:
            Message(
                en: "a share is printed although a count is blank; the blank was taken for zero",
                ja: "人数が空欄なのに割合が印字されています（空欄が0として計算されています）")
        default: further
        }
    }

    private var further: Message {
        switch self {
        case .fraction:
            Message(
                en: "the share is below one; a cell in percent format holds a fraction",
                ja: "割合が1未満です。パーセント表示のセルで、小数のまま保存されている可能性があります")
        case .noCell:
            Message(
                en: "no cell stands beside the label; its value is lost or was shifted",
                ja: "見出しの横に値の欄がありません。値が失われたか、ずれています")
        case .remark(let text):
            Message(en: "remarked: \(text.oneLine)", ja: "但し書きがあります：\(text.oneLine)")
        case .undated: Message(en: "the figure has no date", ja: "数字に時点がありません")
        case .otherThanRecord(let before):
            Message(
                en: "the record says `\(before.oneLine)`; what was typed into the form was taken",
                ja: "機械可読の表では「\(before.oneLine)」ですが、様式に書かれた値を採りました")
        case .emptiedInForm(let kept):
            Message(
                en: "the form is empty here, the record says `\(kept.oneLine)`, which was kept",
                ja: "様式は空欄ですが、機械可読の表に「\(kept.oneLine)」とあるため、残しました")
        case .rowsDiffer:
            Message(
                en: "the rows do not fit those known already, which were kept",
                ja: "表の行が、すでに読んだものと合わないため、先のものを残しました")
        case .contradiction(let kept, let spot):
            Message(
                en: "\(spot.file) \(spot.place) says `\(kept.oneLine)`, which was kept",
                ja: "\(spot.file) \(spot.place) には「\(kept.oneLine)」とあり、そちらを残しました")
        case .nameless:
            Message(
                en: "nothing says which municipality or which year this is; give --municipality and --year",
                ja: "自治体名か年度が分かりません。--municipality と --year で指定してください")
        case .yearless:
            Message(en: "nothing says which year this is; give --year", ja: "年度が分かりません。--year で指定してください")
        case .other(let diagnostic): diagnostic.message
        default: Message(en: "doubtful", ja: "はっきりしません")
        }
    }
}

extension String {
    /// On one line, and not longer than a reader needs.
    package var oneLine: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= 60 ? line : line.prefix(59) + "…"
    }
}

/// What each code means, for `shirube help CODE`.
package enum ImportExplanations {
    package static let all: [String: Message] = [
        "import.several-fields": Message(
            en: "The same label stands in several places of the form, and no heading tells which is meant. "
                + "Nothing was taken; put the value into the profile by hand.",
            ja: "同じ見出しが様式の複数の場所にあり、どれか決められません。取り込んでいないので、手で書き入れてください。"),
        "import.unreadable": Message(
            en: "The text of the cell is no value of the field.", ja: "セルの文字を、その項目の値として読めません。"),
        "import.dash": Message(
            en:
                "A dash is no zero. Write 0 where there is none, and leave the cell blank where it is not known.",
            ja: "「－」は0ではありません。ないときは0、分からないときは空欄にしてください。"),
        "import.many-numbers": Message(
            en: "Of several numbers none is chosen.", ja: "数がいくつもあるときは、どれも採りません。"),
        "import.words": Message(
            en: "`月1回` is no number of times a year. Write the number alone.",
            ja: "「月1回」などは年間の回数として読みません。数だけを書いてください。"),
        "import.no-number": Message(
            en:
                "Words stand where a number is asked for. Write 0 where there is none, nothing where it is not known.",
            ja: "数の欄に言葉があります。ないときは0、分からないときは空欄にしてください。"),
        "import.unit": Message(
            en: "A number with the unit of another field has mostly slipped into the wrong row.",
            ja: "ほかの項目の単位が付いた数は、行がずれていることが多いため採りません。"),
        "import.share-without-count": Message(
            en:
                "A sheet that computes shares takes blanks for zero; neither its shares nor its total are figures.",
            ja: "割合を自動で計算する表では、空欄が0として扱われます。割合も合計も値として採りません。"),
        "import.fraction": Message(
            en: "A spreadsheet stores 17.1% as 0.171. Nothing was taken; write the share as a plain number.",
            ja: "表計算ソフトは17.1%を0.171として保存します。取り込んでいないので、割合を数だけで書いてください。"),
        "import.no-cell": Message(
            en: "The row ends with its label. The value is marked as illegible.",
            ja: "見出しで行が終わっています。値は「読み取れない」としました。"),
        "import.remark": Message(
            en:
                "Small print may say that a value is of the prefecture or of another year. The value was taken "
                + "with the remark as its note; add `scope` where it is not the municipality's own.",
            ja: "但し書きは、県の値や別の年の値であることを示す場合があります。値は備考とともに取り込みました。"
                + "自治体自身の値でないときは `scope` を書き足してください。"),
        "import.undated": Message(
            en: "Figures without a date cannot be compared. The value was taken.",
            ja: "時点のない数字は比べられません。値は取り込みました。"),
        "import.other-than-record": Message(
            en: "The form and the record of one file differ. Somebody typed into the form, so that is taken; "
                + "the old date no longer holds.",
            ja: "様式と機械可読の表が食い違っています。様式に書き込まれたものとみて採り、元の時点は外しました。"),
        "import.emptied": Message(
            en: "A cell that was emptied does not say that the value is wrong.",
            ja: "セルが空になっていても、値が誤りとは限らないため残しています。"),
        "import.rows": Message(
            en: "Rows can be told apart by their order only; where it changed nothing is overwritten.",
            ja: "行は順番でしか見分けられません。合わないときは上書きしません。"),
        "import.contradiction": Message(
            en: "Two cells say different things of one field. The first was kept; decide which is right.",
            ja: "一つの項目に二つの値があります。先の値を残しました。どちらが正しいかご判断ください。"),
        "import.nameless": Message(
            en: "A profile needs the name of its municipality and its fiscal year.",
            ja: "自治体データには自治体名と年度が要ります。"),
    ]
}
