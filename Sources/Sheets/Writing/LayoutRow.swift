// Rows of a worksheet whose cells stand at distances, so that tables of different columns share one worksheet.

import OfficeFiles

/// A row of cells, each from one distance to another, in half-width letters from the left.
struct LayoutRow {
    static let width = FilledForm.Table.width

    /// A cell.
    struct Part {
        let from: Int
        let to: Int
        let cell: Cell
        var choices: [String] = []
        /// In how many rows it stands; 0 where the one above goes on.
        var rows = 1
    }

    let parts: [Part]
    /// Points that it has at least.
    let leastHeight: Int

    /// Points of a line with some air, of the title, and of the gap between two blocks.
    static let (line, title, gap) = (18, 28, 9)

    init(_ parts: [Part], leastHeight: Int = line) {
        self.parts = parts
        self.leastHeight = leastHeight
    }

    /// A row of one cell.
    init(_ cell: Cell, leastHeight: Int = line) {
        self.init([Part(from: 0, to: Self.width, cell: cell)], leastHeight: leastHeight)
    }

    static let space = LayoutRow(Cell(.empty), leastHeight: gap)

    /// Where columns with these shares of a width end, the beginning of the first included.
    static func edges(_ weights: [Int], from start: Int = 0, to end: Int = width) -> [Int] {
        let sum = max(1, weights.reduce(0, +))
        var before = 0
        return [start]
            + weights.map { weight in
                before += weight
                return start + (end - start) * before / sum
            }
    }
}

/// Puts rows into a worksheet: every edge of a cell becomes the edge of a column, and cells are merged over columns.
struct LayoutSheet {
    private let rows: [LayoutRow]
    private let edges: [Int]

    /// Edges that are nearer to one another than this become one.
    private static let nearest = 3

    init(_ rows: [LayoutRow]) {
        self.rows = rows
        var kept: [Int] = []
        for edge in Set(rows.flatMap(\.parts).flatMap { [$0.from, $0.to] }).sorted()
        where kept.last.map({ edge - $0 >= Self.nearest }) ?? true {
            kept.append(edge)
        }
        edges = kept
    }

    func sheet(named name: String) -> Sheet {
        var sheet = Sheet(name: name, rows: rows.map(cells(of:)))
        sheet.widths = zip(edges, edges.dropFirst()).map { Double($1 - $0) }
        for (index, row) in rows.enumerated() {
            sheet.leastHeights[index] = row.leastHeight
            for part in row.parts where part.rows > 0 { place(part, in: index, of: &sheet) }
        }
        let last = CellAddress(row: max(0, rows.count - 1), column: max(0, edges.count - 2))
        sheet.printArea = CellRange(CellAddress(row: 0, column: 0), last)
        sheet.isLandscape = true
        return sheet
    }

    /// The column that begins at an edge, or at the one that took its place.
    private func column(at edge: Int) -> Int { (edges.lastIndex { $0 <= edge }) ?? 0 }

    private func cells(of row: LayoutRow) -> [Cell] {
        row.parts.flatMap { part -> [Cell] in
            let count = max(1, column(at: part.to) - column(at: part.from))
            return [part.cell] + Array(repeating: Cell(.empty, part.cell.style), count: count - 1)
        }
    }

    private func place(_ part: LayoutRow.Part, in row: Int, of sheet: inout Sheet) {
        let first = CellAddress(row: row, column: column(at: part.from))
        let range = CellRange(
            first,
            CellAddress(row: row + part.rows - 1, column: max(first.column, column(at: part.to) - 1)))
        if range.first != range.last { sheet.merges.append(range) }
        if !part.choices.isEmpty {
            sheet.choices.append(CellChoice(CellRange(first, first), part.choices))
        }
    }
}
