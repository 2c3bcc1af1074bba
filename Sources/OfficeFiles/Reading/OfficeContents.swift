// What was read from a file, without its format.

import Diagnostics

/// The sheets, tables and paragraphs of a file.
package struct OfficeContents: Sendable {
    /// What the file is by its contents.
    package let kind: OfficeKind
    /// How the text of a CSV or TSV file is encoded.
    package var encoding: TextEncoding?
    /// The sheets of a workbook, the tables of a document, or the one table of a text file, in their order.
    package var grids: [Grid] = []
    /// The paragraphs of a document that stand in no table.
    package var paragraphs: [String] = []
    /// What was passed over or looks doubtful; no errors.
    package var warnings: [Diagnostic] = []

    package init(_ kind: OfficeKind) { self.kind = kind }
}

/// Cells in rows and columns.
package struct Grid: Sendable, Equatable {
    /// The name of a sheet, or which table of a document it is.
    package let name: String
    /// Whether the sheet is not shown.
    package var isHidden = false
    /// Cells that hold something, by their place.
    package var cells: [CellAddress: CellValue] = [:]
    package var merges: [CellRange] = []
    /// Rows and columns that are not shown, from 0.
    package var hiddenRows: Set<Int> = []
    package var hiddenColumns: Set<Int> = []
    /// Cells whose values are results of formulas.
    package var formulas: Set<CellAddress> = []
    /// Cells that a fill, a colour of their letters or a line through them sets apart.
    package var marked: Set<CellAddress> = []
    /// Pictures, shapes and comments that lie over the cells: how many parts of the file hold them.
    package var objects = 0

    package init(name: String) { self.name = name }

    /// The value at a place; a merged cell has the value of its corner.
    package subscript(address: CellAddress) -> CellValue {
        if let value = cells[address] { return value }
        let corner = merges.first { $0.contains(address) }?.first
        return corner.flatMap { cells[$0] } ?? .empty
    }

    /// Rows and columns up to the last that hold something.
    package var size: (rows: Int, columns: Int) {
        ((cells.keys.map(\.row).max() ?? -1) + 1, (cells.keys.map(\.column).max() ?? -1) + 1)
    }
}
