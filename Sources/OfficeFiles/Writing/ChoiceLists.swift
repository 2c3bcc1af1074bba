// Lists to choose from that are too long to stand beside their cells.

/// The lists of a workbook that need a sheet of their own, which is hidden.
struct ChoiceLists {
    /// A list may stand in the rule itself up to so many units of UTF-16.
    private static let longest = 255

    private var columns: [[String]: Int] = [:]
    private(set) var sheet: Sheet?

    init(_ workbook: Workbook) {
        var lists: [[String]] = []
        for choice in workbook.sheets.flatMap(\.choices)
        where Self.literal(choice.values) == nil && columns[choice.values] == nil {
            columns[choice.values] = lists.count
            lists.append(choice.values)
        }
        if lists.isEmpty { return }
        let height = lists.map(\.count).max() ?? 0
        let rows = (0..<height).map { row in
            lists.map { Cell($0.indices.contains(row) ? .text($0[row]) : .empty) }
        }
        sheet = Sheet(name: "lists", rows: rows)
    }

    /// What names the list in the rule of its cells.
    func formula(_ values: [String], on sheet: String) -> String? {
        if let literal = Self.literal(values) { return literal }
        return columns[values].map { column in
            let range = CellRange(
                CellAddress(row: 0, column: column), CellAddress(row: values.count - 1, column: column))
            return "\(SheetName.quoted(sheet))!\(range.fixed)"
        }
    }

    /// The list in quotes; nil where it is too long or a value has a comma or a quote.
    private static func literal(_ values: [String]) -> String? {
        let text = values.joined(separator: ",")
        let isPlain = !values.isEmpty && values.allSatisfy { !$0.contains(",") && !$0.contains("\"") }
        return isPlain && text.utf16.count <= longest ? "\"\(text)\"" : nil
    }
}
