// Stretches of filled cells.

import OfficeFiles

/// A rectangle of cells that blank rows and columns part from the rest.
struct Block {
    let rows: Range<Int>
    let columns: Range<Int>

    var first: CellAddress { CellAddress(row: rows.lowerBound, column: columns.lowerBound) }
    /// A title or a remark is one cell, one row or one column.
    var isTable: Bool { rows.count > 1 && columns.count > 1 }

    /// The blocks of a sheet, the largest first.
    static func all(of grid: Grid) -> [Block] {
        let filled = Dictionary(grouping: grid.cells.keys, by: \.row)
        return ranges(of: filled.keys).flatMap { rows in
            ranges(of: Set(rows.flatMap { filled[$0] ?? [] }.map(\.column))).map {
                Block(rows: rows, columns: $0)
            }
        }.sorted { ($1.size, $0.first) < ($0.size, $1.first) }
    }

    private var size: Int { rows.count * columns.count }

    /// Numbers that follow one another, as ranges.
    private static func ranges(of numbers: some Collection<Int>) -> [Range<Int>] {
        numbers.sorted().reduce(into: []) { ranges, number in
            if let last = ranges.last, last.upperBound == number {
                ranges[ranges.count - 1] = last.lowerBound..<number + 1
            } else {
                ranges.append(number..<number + 1)
            }
        }
    }
}
