// The cells of a table row by row, each merged cell once in every row that it reaches.

import OfficeFiles

/// A cell as a reader of forms sees it.
struct GridCell {
    let address: CellAddress
    /// The last column that it covers.
    let lastColumn: Int
    /// Whether it goes on from a row above.
    let isContinued: Bool
    let text: String
    let label: PlainLabel

    var column: Int { address.column }
}

/// The rows of a table.
struct GridRows {
    /// By the numbers of their rows; rows without a cell are empty.
    let rows: [[GridCell]]

    /// - Parameter isTransposed: whether columns are taken for rows.
    init(_ grid: Grid, isTransposed: Bool = false) {
        func turned(_ address: CellAddress) -> CellAddress {
            isTransposed ? CellAddress(row: address.column, column: address.row) : address
        }
        var rows: [Int: [Int: GridCell]] = [:]
        var spans: [CellAddress: CellRange] = [:]
        for merge in grid.merges {
            spans[turned(merge.first)] = CellRange(turned(merge.first), turned(merge.last))
        }
        let size = grid.size
        let last = isTransposed ? size.columns : size.rows
        for (address, value) in grid.cells {
            let place = turned(address)
            let end = spans[place]?.last ?? place
            let text = value.text
            let label = PlainLabel(text)
            guard !text.allSatisfy(\.isWhitespace) else { continue }
            for row in place.row...max(place.row, min(end.row, last)) {
                rows[row, default: [:]][place.column] = GridCell(
                    address: address, lastColumn: end.column, isContinued: row > place.row, text: text,
                    label: label)
            }
        }
        self.rows = (0..<max(0, last)).map { row in
            (rows[row] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
