// A workbook without a format: sheets of typed cells.

import Diagnostics

/// What an XLSX file is made of, before a writer gives it its form.
package struct Workbook: Sendable {
    package let title: String
    package let language: Language
    package let sheets: [Sheet]

    package init(title: String, language: Language, sheets: [Sheet]) {
        self.title = title
        self.language = language
        self.sheets = sheets
    }
}

/// A sheet of a workbook.
package struct Sheet: Sendable {
    /// Any text; the writer makes it one that spreadsheets accept.
    package let name: String
    /// From the top; rows may differ in length.
    package var rows: [[Cell]]
    /// Widths in half-width letters, from the left; the rest are as wide as spreadsheets have them.
    package var widths: [Double] = []
    /// Rows and columns that stay while the rest is scrolled.
    package var frozenRows = 0
    package var frozenColumns = 0
    /// Rows that are printed on each page: how many, and the first of them from 0.
    package var titleRows = 0
    package var firstTitleRow = 0
    /// What is printed; everything where it is nil.
    package var printArea: CellRange?
    package var isLandscape = false
    package var merges: [CellRange] = []
    package var choices: [CellChoice] = []
    /// Points that rows have at least, by their index from 0; others are as high as what stands in them.
    package var leastHeights: [Int: Int] = [:]
    /// Rows that are not shown, from 0.
    package var hiddenRows: Set<Int> = []

    package init(name: String, rows: [[Cell]]) {
        self.name = name
        self.rows = rows
    }

    /// Half-width letters side by side on a page; what is wider would be printed too small to read.
    private static let pageWidth = 130

    /// A table under one header row, which stays in sight and is printed on each page; columns are as wide
    /// as their texts, within reason.
    package static func table(_ name: String, header: [String], rows: [[CellValue]]) -> Sheet {
        let head = header.map { Cell(.text($0), .header) }
        var sheet = Sheet(name: name, rows: [head] + rows.map { $0.map { Cell($0, .body) } })
        let lines = rows.map { $0.map { $0.text.split(separator: "\n").map(String.init) } }
        let widths = ColumnWidths(header: header, rows: lines)
        sheet.widths = widths.shared(pageWidth, letter: 1, margins: 2, stretching: false).map(Double.init)
        (sheet.frozenRows, sheet.titleRows, sheet.isLandscape) = (1, 1, true)
        return sheet
    }
}

/// A list from which the cells of a range are chosen.
package struct CellChoice: Sendable {
    package let range: CellRange
    package let values: [String]

    package init(_ range: CellRange, _ values: [String]) {
        self.range = range
        self.values = values
    }
}
