// Checks of where things stand on a sheet.

import OfficeFiles

/// Rules about the layout of a sheet.
enum Layout {
    /// Blocks beside the main one that are tables of their own.
    @Sendable static func otherTables(_ table: Table) -> [CellAddress?] {
        others(table).filter { $0.isTable && !continues($0, table) }.map(\.first)
    }

    /// Blocks that go on with the table behind blank rows or columns.
    @Sendable static func breaks(_ table: Table) -> [CellAddress?] {
        others(table).filter { continues($0, table) }.map(\.first)
    }

    /// Titles, notes and the like outside of the table, and above its header.
    @Sendable static func remarks(_ table: Table) -> [CellAddress?] {
        let apart = others(table).filter { !$0.isTable && !continues($0, table) }.map(\.first)
        guard let main = table.blocks.first, let header = table.headerRow else { return apart }
        return apart + (main.rows.lowerBound..<header).map { CellAddress(row: $0, column: main.first.column) }
    }

    /// Cells of CSV to the right of the last header.
    @Sendable static func beyondTheHeader(_ table: Table) -> [CellAddress?] {
        guard let last = table.columns.last(where: { !$0.header.isEmpty })?.place else { return [] }
        return table.dataCells.filter { $0.address.column > last }.map(\.address)
    }

    /// Values that a colour sets apart from others in their column.
    @Sendable static func markedValues(_ table: Table) -> [CellAddress?] {
        table.columns.flatMap { column -> [CellAddress] in
            let marked = column.filled.map(\.address).filter(table.grid.marked.contains)
            return marked.count == column.filled.count ? [] : marked
        }
    }

    @Sendable static func hidden(_ table: Table) -> [CellAddress?] {
        let grid = table.grid
        return (grid.isHidden ? [nil] : []) + grid.hiddenRows.sorted().map { CellAddress(row: $0, column: 0) }
            + grid.hiddenColumns.sorted().map { CellAddress(row: 0, column: $0) }
    }

    private static func others(_ table: Table) -> [Block] {
        table.blocks.dropFirst().sorted { $0.first < $1.first }
    }

    /// Whether a block has the columns of the table below it, or its rows to the right, and no header of its own.
    private static func continues(_ block: Block, _ table: Table) -> Bool {
        guard let main = table.blocks.first, table.columns.count > 1 else { return false }
        if block.rows == main.rows { return true }
        guard block.rows.lowerBound >= main.rows.upperBound, block.columns.count > 1,
            block.columns.clamped(to: main.columns) == block.columns
        else { return false }
        let numeric = table.columns.filter { $0.isNumeric && block.columns.contains($0.place) }
        return numeric.contains { column in
            let cell = CellAddress(row: block.rows.lowerBound, column: column.place)
            return table.grid.cells[cell].flatMap { Numeral($0) } != nil
        }
    }
}
