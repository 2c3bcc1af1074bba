// Words by which headers tell what their column holds.

/// Words that a header may hold, in lower case.
struct HeaderWords {
    let words: [String]

    func isPart(of header: String) -> Bool {
        let header = header.lowercased()
        return words.contains { header.contains($0) }
    }

    static let codes = HeaderWords(words: ["コード", "code"])
    static let units = HeaderWords(words: ["単位", "unit"])
    static let areas = HeaderWords(
        words: ["都道府県", "市区町村", "市町村", "自治体", "団体名", "地域", "municipality", "prefecture", "area"])
    /// Columns whose numbers count nothing.
    static let ordinals = HeaderWords(
        words: [
            "コード", "code", "番号", "id", "no.", "順", "行", "年", "月", "日", "year", "month", "date", "電話", "郵便",
            "row", "rank", "line",
        ])
    /// Names that programs give to columns without one.
    static let made = ["列", "column", "field", "unnamed", "項目", "f", "x", "v"]
}
