// How high the rows of a sheet must be for every line to be seen, for programs that do not find it themselves.

import Diagnostics

/// The heights of rows in points; nil for one line, which every row has.
struct RowHeights {
    private let sheet: Sheet
    private let merges: [CellAddress: CellRange]
    private let covered: Set<CellAddress>

    /// Points of a line, and of the tallest row that spreadsheets have.
    private static let (line, tallest) = (16, 409)

    init(_ sheet: Sheet) {
        self.sheet = sheet
        merges = Dictionary(sheet.merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
        covered = Set(sheet.merges.flatMap { $0.addresses.dropFirst() })
    }

    /// A cell over several rows makes the last of them higher where the others do not suffice.
    var all: [Int?] {
        var lines = sheet.rows.map { _ in 1 }
        for (index, cells) in sheet.rows.enumerated() {
            for (place, cell) in wrapping(cells, in: index) where merges[place].map(\.isFlat) ?? true {
                lines[index] = max(lines[index], count(cell, width(at: place)))
            }
        }
        for merge in sheet.merges where !merge.isFlat && merge.last.row < lines.count {
            let cell = sheet.rows[merge.first.row][merge.first.column]
            let rows = merge.first.row...merge.last.row
            let lack = count(cell, width(at: merge.first)) - rows.map { lines[$0] }.reduce(0, +)
            if cell.style.wraps, lack > 0 { lines[merge.last.row] += lack }
        }
        return lines.enumerated().map { index, lines in
            let least = sheet.leastHeights[index] ?? 0
            let height = max(lines > 1 ? lines * Self.line + 3 : 0, least)
            return height == 0 ? nil : min(height, Self.tallest)
        }
    }

    private func wrapping(_ cells: [Cell], in row: Int) -> [(CellAddress, Cell)] {
        cells.enumerated().map { (CellAddress(row: row, column: $0), $1) }.filter {
            $1.style.wraps && !covered.contains($0)
        }
    }

    /// The width of a cell with those that it is merged with; nil where the sheet does not say.
    private func width(at place: CellAddress) -> Double? {
        let columns = place.column...(merges[place]?.last.column ?? place.column)
        guard columns.upperBound < sheet.widths.count else { return nil }
        return columns.map { sheet.widths[$0] }.reduce(0, +)
    }

    private func count(_ cell: Cell, _ width: Double?) -> Int {
        guard let width else { return 1 }
        // The letters of notes are smaller.
        let room = max(1, Int(cell.style == .note ? width * 10 / 9 : width) - 1)
        let lines = cell.value.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { max(1, ($0.displayWidth + room - 1) / room) }.reduce(0, +)
    }
}

extension CellRange {
    /// Whether it stands in one row.
    fileprivate var isFlat: Bool { first.row == last.row }

    /// Its cells, the first of them first.
    fileprivate var addresses: [CellAddress] {
        (first.row...last.row).flatMap { row in
            (first.column...last.column).map { CellAddress(row: row, column: $0) }
        }
    }
}
