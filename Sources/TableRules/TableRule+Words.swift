// What each rule asks for, in our own words.

import Diagnostics

extension TableRule {
    /// The rule in one line.
    package var name: Message {
        switch self {
        case .readableForm: Message(en: "the file is Excel, CSV or the like", ja: "ExcelやCSVなどの形式である")
        case .oneTable: Message(en: "one table on a sheet", ja: "1シートに表は一つ")
        case .unbroken: Message(en: "no blank rows or columns within the table", ja: "空白の行や列で表を分けない")
        case .nothingBeside: Message(en: "nothing beside the table", ja: "表の外にメモなどを置かない")
        case .headers: Message(en: "every column has a telling header", ja: "すべての列に意味の分かる項目名がある")
        case .noLayout: Message(en: "no spaces or line ends for layout", ja: "空白や改行で体裁を整えない")
        case .oneValue: Message(en: "one value in a cell", ja: "1セルに1データ")
        case .commonCharacters: Message(en: "no characters of one platform only", ja: "機種依存文字を使わない")
        case .blankIsNotZero: Message(en: "blank and zero are kept apart", ja: "空白とゼロを区別する")
        case .noObjects: Message(en: "no pictures, shapes or comments", ja: "図形・画像・コメントを置かない")
        case .noMeaningInFormat: Message(en: "colour and format carry no meaning", ja: "色や書式に意味を持たせない")
        case .noMerges: Message(en: "no merged cells", ja: "セルを結合しない")
        case .nothingHidden: Message(en: "no hidden rows, columns or sheets", ja: "行・列・シートを隠さない")
        case .oneLineARecord: Message(en: "one line of CSV for each record", ja: "CSVは1行に1件")
        case .quotedCommas: Message(en: "texts with commas stand in quotes", ja: "カンマを含む値は引用符で囲む")
        case .numbers: Message(en: "numbers are numbers, without units", ja: "数値は数値だけで書く（単位や記号を付けない）")
        case .nothingOmitted: Message(en: "repeated values are not left out", ja: "上と同じ値も省略しない")
        case .uniqueHeaders: Message(en: "every header once, in one row", ja: "項目名は1行で、重ならない")
        case .standardChoices: Message(en: "one spelling for each choice", ja: "選択肢の書き方をそろえる")
        case .othersApart: Message(en: "what `other` means stands in its own column", ja: "「その他」の中身は別の列に書く")
        case .noFormulas: Message(en: "values instead of formulas", ja: "数式は値に直す")
        case .headerFirst: Message(en: "the header is row 1, data follow from row 2", ja: "1行目が項目名、2行目からデータ")
        case .codeList: Message(en: "codes have a list of their meanings", ja: "コードには対応表を添える")
        case .definedSigns: Message(en: "signs among numbers are defined", ja: "数値の列の記号に定義がある")
        case .units: Message(en: "numbers have their unit", ja: "数値の単位が書いてある")
        case .westernYears: Message(en: "years are Western, or beside the era's", ja: "年は西暦、または和暦に西暦を併記")
        case .areas: Message(en: "areas have their code or full name", ja: "地域はコードか正式名称で書く")
        case .sameFormEveryYear: Message(en: "the form stays the same over the years", ja: "年によって形式を変えない")
        case .definitions:
            Message(en: "items are defined, changes and encoding stated", ja: "項目の定義・更新履歴・文字コードが書いてある")
        case .longForm: Message(en: "years and months go down, not across", ja: "年や月を横に並べず、縦に並べる")
        }
    }
}
