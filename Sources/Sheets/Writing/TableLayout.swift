// A table of a form in a worksheet; what stands one below the other in a cell gets rows of its own.

import OfficeFiles

/// Lays out a table.
struct TableLayout {
    private let table: FilledForm.Table
    /// Where the columns begin and end.
    private let edges: [Int]

    /// The width that the words of lines within a column take; never more than half of it.
    private static let lineWords = 24

    init(_ table: FilledForm.Table) {
        self.table = table
        edges = LayoutRow.edges(table.weights)
    }

    var rows: [LayoutRow] {
        [header] + table.rows.indices.flatMap { rows(of: $0) }
    }

    private var header: LayoutRow {
        LayoutRow(
            table.header.enumerated().map { column, text in
                LayoutRow.Part(
                    from: edges[column], to: edges[column + 1], cell: Cell(.optional(text), .header))
            })
    }

    /// One row, or as many as its highest stack has lines.
    private func rows(of index: Int) -> [LayoutRow] {
        let row = table.rows[index]
        let count = row.cells.map(\.lines).max() ?? 1
        return (0..<count).map { line in
            let parts = row.cells.enumerated().flatMap { column, content in
                self.parts(of: content, column, line: line, of: count, in: index)
            }
            return LayoutRow(parts, leastHeight: max(1, row.room / count) * LayoutRow.line)
        }
    }

    private func parts(
        of content: FilledForm.Content, _ column: Int, line: Int, of count: Int, in index: Int
    ) -> [LayoutRow.Part] {
        let row = table.rows[index]
        let (from, to) = (edges[column], edges[column + 1])
        switch content {
        case .label(let text):
            let height = line > 0 || row.continuesFirst ? 0 : count + following(index)
            return [
                LayoutRow.Part(
                    from: from, to: to, cell: Cell(.optional(height == 0 ? "" : text), .label), rows: height)
            ]
        case .one(let entry):
            let shown = line == 0 ? entry : .empty
            return [
                LayoutRow.Part(
                    from: from, to: to, cell: shown.cell(isProposed: row.isProposed), choices: shown.choices,
                    rows: line == 0 ? count : 0)
            ]
        case .stack(let lines):
            let middle = from + min(Self.lineWords, (to - from) / 2)
            let part = lines.indices.contains(line) ? lines[line] : ("", .empty)
            return [
                LayoutRow.Part(
                    from: from, to: middle,
                    cell: Cell(.optional(part.label), .label)),
                LayoutRow.Part(
                    from: middle, to: to, cell: part.entry.cell(isProposed: row.isProposed),
                    choices: part.entry.choices),
            ]
        }
    }

    /// Rows below in which the first cell of a row goes on.
    private func following(_ index: Int) -> Int {
        table.rows[(index + 1)...].prefix(while: \.continuesFirst).count
    }
}

extension FilledForm.Content {
    /// How many lines stand one below the other.
    fileprivate var lines: Int { if case .stack(let lines) = self { lines.count } else { 1 } }
}
