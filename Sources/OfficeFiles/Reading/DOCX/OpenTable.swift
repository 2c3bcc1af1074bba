// A table of a document while it is read.

/// Puts the cells of a table in rows and columns.
struct OpenTable {
    /// Which table of the document it is, from 0.
    let number: Int
    private var cells: [CellAddress: CellValue] = [:]
    private var merges: [CellRange] = []
    private(set) var problem: OfficeProblem?
    private var row = -1
    private var column = 0
    private var width = 1
    private var goesOn: Bool?
    private var lines: [String] = []
    /// Cells that may go on in the next row, by their first column.
    private var growing: [Int: CellRange] = [:]

    init(number: Int) { self.number = number }

    var grid: Grid {
        var grid = Grid(name: "\(number + 1)")
        grid.cells = cells
        let tall = growing.values.filter { $0.first != $0.last }
        grid.merges = (merges + tall).sorted { $0.first < $1.first }
        return grid
    }

    mutating func beginRow() {
        (row, column) = (row + 1, 0)
        if row >= OfficeLimits.rows { tooLarge(.rows, OfficeLimits.rows) }
    }

    mutating func beginCell() { (width, goesOn, lines) = (1, nil, []) }

    mutating func span(_ columns: Int) { width = min(max(columns, 1), OfficeLimits.columns + 1) }

    /// A cell that goes on from above, or that the next may go on from.
    mutating func goOn(_ isBelow: Bool) { goesOn = isBelow }

    mutating func add(_ line: String) { lines.append(line) }

    mutating func endCell() {
        let first = CellAddress(row: max(row, 0), column: column)
        let last = CellAddress(row: first.row, column: column + width - 1)
        column += width
        if column > OfficeLimits.columns { return tooLarge(.columns, OfficeLimits.columns) }
        if goesOn == true, let above = growing[first.column], above.last.row == row - 1 {
            growing[first.column] = CellRange(above.first, last)
            return
        }
        close(first.column)
        growing[first.column] = CellRange(first, last)
        let text = lines.joined(separator: "\n")
        if !text.isEmpty { cells[first] = .text(text) }
        if cells.count > OfficeLimits.cells { tooLarge(.cells, OfficeLimits.cells) }
    }

    /// What stood above in the column is whole.
    private mutating func close(_ column: Int) {
        guard let range = growing.removeValue(forKey: column), range.first != range.last else { return }
        merges.append(range)
    }

    private mutating func tooLarge(_ measure: OfficeProblem.Measure, _ limit: Int) {
        problem = problem ?? .tooLarge(sheet: "\(number + 1)", measure, limit: limit)
    }
}
