// The words of the report on an import, in Japanese and English.

import Diagnostics

/// Words of the report.
package enum ReportWords {
    package static let read = Message(en: "Read", ja: "読み取ったセル")
    package static let doubtful = Message(en: "Doubtful: please check", ja: "確かめていただきたいところ")
    package static let ignored = Message(en: "Not taken up", ja: "取り込んでいないセル")
    package static let blank = Message(en: "(blank: still to be asked)", ja: "（空欄。これから伺うこと）")
    package static let unselected = Message(en: "(not selected)", ja: "（未選択。これから伺うこと）")
    package static let yes = Message(en: "yes", ja: "有")
    package static let no = Message(en: "no", ja: "無")
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
        case .unread: "import.unread"
        case .farYear: "import.far-year"
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
        case .unread: Message(en: "this file was not read", ja: "このファイルは読んでいません")
        case .farYear:
            Message(en: "the year lies too far ahead", ja: "年が先すぎます")
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
