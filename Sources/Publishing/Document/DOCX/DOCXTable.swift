// Tables of Word files: the header repeats on each page, no row is divided.

import OfficeFiles
import XMLFiles

/// Writes a table.
struct DOCXTable {
    private let table: Document.Table
    private let widths: [Int]
    private let letters: DOCXText
    private let size: Int

    /// Half-width letters of table text take so many twentieths of a point, and cells have margins.
    private static let (letter, margins) = (95, 200)

    /// - Parameter size: of its letters, in half points.
    init(_ table: Document.Table, _ letters: DOCXText, size: Int) {
        self.table = table
        let sum = max(1, table.shares.reduce(0, +))
        self.letters = letters
        self.size = size
        widths =
            table.shares.isEmpty
            ? ColumnWidths(header: table.header, rows: table.rows).shared(
                DOCXPage.textWidth, letter: Self.letter, margins: Self.margins)
            : table.shares.map { DOCXPage.textWidth * $0 / sum }
    }

    func write(_ xml: inout XMLWriter) {
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                xml.word("tblStyle", "DocumentTable")
                xml.element("w:tblW", [("w:w", "\(DOCXPage.textWidth)"), ("w:type", "dxa")])
                xml.element("w:tblLayout", [("w:type", "fixed")])
                xml.element(
                    "w:tblLook",
                    [("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")])
            }
            xml.element("w:tblGrid") { xml in
                for width in widths { xml.element("w:gridCol", [("w:w", "\(width)")]) }
            }
            row(table.header.map { [$0] }, nil, &xml)
            for (index, cells) in table.rows.enumerated() { row(cells, index, &xml) }
        }
    }

    /// - Parameter index: of the row; nil for the header.
    private func row(_ cells: [[String]], _ index: Int?, _ xml: inout XMLWriter) {
        xml.element("w:tr") { xml in
            xml.element("w:trPr") { xml in
                xml.word("cantSplit")
                if index == nil { xml.word("tblHeader") }
            }
            for (column, lines) in cells.enumerated() where column < widths.count {
                cell(lines, index.map { (row: $0, column: column) }, widths[column], &xml)
            }
        }
    }

    private func cell(
        _ lines: [String], _ place: (row: Int, column: Int)?, _ width: Int, _ xml: inout XMLWriter
    ) {
        xml.element("w:tc") { xml in
            xml.element("w:tcPr") { xml in
                xml.element("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
                if let place { looks(of: place, &xml) }
            }
            // A cell without a paragraph is none.
            for line in lines.isEmpty ? [""] : lines {
                xml.element("w:p") { xml in
                    xml.element("w:pPr") { $0.word("pStyle", "TableText") }
                    if !line.isEmpty { letters.write(line, size: size, &xml) }
                }
            }
        }
    }

    /// Whether a cell goes over several rows, and whether it stands apart.
    private func looks(of place: (row: Int, column: Int), _ xml: inout XMLWriter) {
        let height = table.height(row: place.row, column: place.column)
        if height != 1 { xml.word("vMerge", height == nil ? "continue" : "restart") }
        if table.isMarked(row: place.row, column: place.column) {
            xml.element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", "FFF3CC")])
        }
    }
}
