// The tables of any document as a workbook.

import Diagnostics
import OfficeFiles

extension Workbook {
    /// A sheet for each table, called by the heading above it.
    init(tablesOf document: Document, in language: Language) {
        var heading = document.title
        var sheets: [Sheet] = []
        for block in document.blocks {
            switch block {
            case .heading(_, let text): heading = text
            case .table(let table):
                let rows = table.rows.map { row in
                    row.map { CellValue.optional($0.joined(separator: "\n")) }
                }
                sheets.append(.table(heading, header: table.header, rows: rows))
            default: break
            }
        }
        self.init(title: document.title, language: language, sheets: sheets)
    }
}
