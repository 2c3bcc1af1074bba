// Words of tables and forms that belong to no field, in Japanese and English.

/// Words by which cells are recognised.
enum ImportWords {
    static let municipality = ["自治体名", "市区町村名", "市町村名", "団体名", "municipality"]
    static let prefecture = ["都道府県", "都道府県名", "prefecture"]
    static let year = ["年度", "対象年度", "fiscalyear"]
    static let code = ["全国地方公共団体コード", "団体コード", "自治体コード", "areacode"]
    /// Words before what a table says of who it is about.
    static let head = municipality + prefecture + year + code
    /// Names of sums, which are no municipalities.
    static let total = ["合計", "計", "総計", "小計", "県計", "平均", "total", "sum", "average"]

    /// Headers of a table of values.
    static let value = ["値", "数値", "回答", "value"]
    static let unit = ["単位", "unit"]
    static let item = ["項目", "項目名", "区分", "item", "part"]
    static let date = ["時点", "asof"]
    static let remark = ["備考", "特記", "remark", "remarks", "note"]
    static let month = ["月", "時期", "month", "quarter"]

    /// What stands behind a date.
    static let dateEndings = ["時点", "現在", "末時点", "末現在"]
    static let dateStart = "asof"
    /// A digit that was never filled in.
    static let placeholders: Set<Character> = ["●", "○", "〇", "◯", "_", "＿", "x", "X"]
    static let dashes: Set<String> = ["-", "ー", "―", "—", "−", "‐", "…"]
    static let (checked, unchecked) = ("☑■✓✔●", "□")
    /// Signs behind a number that multiply it, with their zeros.
    static let scales: [Character: Int] = ["千": 3, "万": 4, "億": 8]
    /// What makes a number but a bound or a guess.
    static let vague = ["以上", "以下", "未満", "程度", "前後", "余", "弱", "強"]
    /// Words before a number of times that tell of a year.
    static let yearly = ["年", "年間"]
    static let until = "まで"
    static let smallPrint = "※"
}
