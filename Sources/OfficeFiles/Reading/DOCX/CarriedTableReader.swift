// Reads the table that a Word file carries for machines.

import XMLFiles

/// Reads a part of custom XML; parts of other programs have other names and are passed over.
struct CarriedTableReader {
    private(set) var grid: Grid?
    private(set) var problem: OfficeProblem?
    private var (row, column) = (-1, -1)
    private var text: String?

    mutating func visit(_ event: XMLStream.Event) -> Bool {
        switch event {
        case .start(let tag): begin(tag)
        case .text(let piece): text? += piece
        case .end("cell"):
            guard let written = text else { break }
            text = nil
            let value = CellValue.optional(CellText.unescaped(written))
            if value != .empty { grid?.cells[CellAddress(row: row, column: column)] = value }
        case .end: break
        }
        return grid != nil && problem == nil
    }

    private mutating func begin(_ tag: XMLStream.Tag) {
        if grid == nil {
            if tag.name == CarriedTable.root { grid = Grid(name: tag["name"] ?? "") }
            return
        }
        if tag.name == "row" { (row, column) = (row + 1, -1) }
        if tag.name == "cell" { (column, text) = (column + 1, "") }
        let name = grid?.name ?? ""
        if row >= OfficeLimits.rows { problem = .tooLarge(sheet: name, .rows, limit: OfficeLimits.rows) }
        if column >= OfficeLimits.columns {
            problem = .tooLarge(sheet: name, .columns, limit: OfficeLimits.columns)
        }
        if (grid?.cells.count ?? 0) >= OfficeLimits.cells {
            problem = .tooLarge(sheet: name, .cells, limit: OfficeLimits.cells)
        }
    }
}
