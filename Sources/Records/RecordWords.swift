// The words of a record in Japanese and English.

import Diagnostics
import Rulebook

/// Words that stand in records.
enum RecordWords {
    static let title = Message(en: "Record", ja: "機械可読の表")
    static let head = Message(en: "about this record", ja: "この表について")
    /// Stands for a state where the line goes on with the text of the line above.
    static let goesOn = Message(en: "continued", ja: "前の行の続き")
    static let fields = Message(en: "Codes", ja: "コード表")
    /// The columns of the table of fields.
    static let fieldColumns = [
        RecordColumn.path.title, RecordColumn.group.title, RecordColumn.item.title,
        Message(en: "Column", ja: "列コード"), Message(en: "Column name", ja: "列名"),
        Message(en: "Kind", ja: "種類"), RecordColumn.unit.title, Message(en: "Choice", ja: "選択肢コード"),
        Message(en: "Choice name", ja: "選択肢名"),
    ]
    static let (yes, no) = (Message(en: "yes", ja: "有"), Message(en: "no", ja: "無"))
}

extension Message {
    /// Whether a text is this message in either language.
    func isSaid(by text: String) -> Bool { text == en || text == ja }
}

extension RecordColumn {
    var title: Message {
        switch self {
        case .code: Message(en: "Area code", ja: "全国地方公共団体コード")
        case .municipality: Message(en: "Municipality", ja: "自治体名")
        case .year: Message(en: "Fiscal year", ja: "年度（西暦）")
        case .eraYear: Message(en: "Fiscal year (era)", ja: "年度（和暦）")
        case .path: Message(en: "Field", ja: "項目コード")
        case .group: Message(en: "Part", ja: "分野")
        case .item: Message(en: "Item", ja: "項目名")
        case .row: Message(en: "Row", ja: "行番号")
        case .column: Message(en: "Column", ja: "列")
        case .value: Message(en: "Value", ja: "値")
        case .unit: Message(en: "Unit", ja: "単位")
        case .state: Message(en: "State", ja: "記入の状態")
        case .asOf: Message(en: "As of", ja: "時点（西暦）")
        case .eraDate: Message(en: "As of (era)", ja: "時点（和暦）")
        case .scope: Message(en: "Scope", ja: "範囲")
        case .place: Message(en: "Place", ja: "記載箇所")
        case .note: Message(en: "Note", ja: "備考")
        }
    }
}

extension RecordHead {
    var title: Message {
        switch self {
        case .pack: Message(en: "pack", ja: "規則集")
        case .code: Message(en: "area code", ja: "全国地方公共団体コード")
        case .name: Message(en: "name", ja: "名称")
        case .prefecture: Message(en: "prefecture", ja: "都道府県")
        case .sourceTitle: Message(en: "source: title", ja: "出典の表題")
        case .sourceDate: Message(en: "source: date", ja: "出典の時点")
        case .sourceAddress: Message(en: "source: address", ja: "出典の所在")
        case .sourceNote: Message(en: "source: note", ja: "出典の備考")
        case .sourceID: Message(en: "source: id", ja: "出典の番号")
        case .asked: Message(en: "asked, and nobody knew", ja: "尋ねたが分からなかった項目")
        case .scope: Message(en: "scope", ja: "範囲")
        }
    }
}

extension Fact.State {
    var word: Message {
        switch self {
        case .known: Message(en: "known", ja: "記入あり")
        case .blank: Message(en: "blank", ja: "空欄")
        case .unselected: Message(en: "nothing chosen", ja: "選択なし")
        case .lost: Message(en: "illegible", ja: "読み取れない")
        case .absent: Message(en: "not on the sheet", ja: "欄がない")
        case .unclear: Message(en: "unclear", ja: "はっきりしない")
        }
    }

    /// The state that a word in either language, or its id, tells.
    init?(word: String) {
        guard let state = Self.allCases.first(where: { $0.rawValue == word || $0.word.isSaid(by: word) })
        else {
            return nil
        }
        self = state
    }
}

extension Field.Kind {
    /// What kind of value it holds.
    var word: Message {
        switch self {
        case .number: Message(en: "number", ja: "数値")
        case .boolean: Message(en: "yes or no", ja: "有無")
        case .choice: Message(en: "one of a list", ja: "一つ選ぶ")
        case .choices: Message(en: "some of a list", ja: "いくつか選ぶ")
        case .text: Message(en: "text", ja: "文字列")
        case .date: Message(en: "date", ja: "日付")
        case .fiscalYear: Message(en: "fiscal year", ja: "年度")
        case .rows: Message(en: "rows", ja: "表")
        }
    }
}
