// A sheet seen as a table: its header and its columns.

import OfficeFiles

/// The largest stretch of filled cells of a sheet, taken as a table.
struct Table {
    let grid: Grid
    let kind: OfficeKind
    /// Whether another sheet of the file tells what codes mean.
    let hasCodeList: Bool
    /// Stretches of filled cells that blank rows or columns part, the largest first.
    let blocks: [Block]
    /// The row of the header; nil for an empty sheet.
    let headerRow: Int?
    let columns: [TableColumn]

    init(_ grid: Grid, of file: OfficeContents) {
        self.grid = grid
        kind = file.kind
        hasCodeList = file.grids.contains { $0.name != grid.name && HeaderWords.codes.isPart(of: $0.name) }
        blocks = Block.all(of: grid)
        guard let main = blocks.first else {
            (headerRow, columns) = (nil, [])
            return
        }
        let header = Self.headerRow(of: main, grid)
        headerRow = header
        columns = main.columns.map { column in
            TableColumn(
                place: column, header: grid.text(header, column),
                cells: (header + 1..<max(header + 1, main.rows.upperBound)).map { row in
                    TableColumn.Cell(
                        address: CellAddress(row: row, column: column),
                        value: grid.cells[CellAddress(row: row, column: column)] ?? .empty)
                }, isTyped: file.kind == .workbook)
        }
    }

    /// The first row that fills half of the table; what stands above is a title.
    private static func headerRow(of block: Block, _ grid: Grid) -> Int {
        let wanted = block.columns.count == 1 ? 1 : max(2, (block.columns.count + 1) / 2)
        let full = block.rows.first { row in
            block.columns.filter { !grid.text(row, $0).isEmpty }.count >= wanted
        }
        return full ?? block.rows.lowerBound
    }

    /// Every filled cell below the header.
    var dataCells: [TableColumn.Cell] {
        columns.flatMap { $0.cells.filter { $0.value != .empty } }.sorted { $0.address < $1.address }
    }

    func header(at column: TableColumn) -> CellAddress {
        CellAddress(row: headerRow ?? 0, column: column.place)
    }
}

extension Grid {
    func text(_ row: Int, _ column: Int) -> String {
        cells[CellAddress(row: row, column: column)]?.text ?? ""
    }
}
