// A table of rows while its rows are read.

import FEELValues
import Rulebook

/// Collects the rows of a field.
struct OpenTable {
    let shape: TableShape
    let places: [Int: ClosedRange<Int>]
    private(set) var rows: [[String: [PlacedText]]] = []
    private var month: GridCell?

    init(_ shape: TableShape, _ places: [Int: ClosedRange<Int>]) {
        self.shape = shape
        self.places = places
    }

    private var hasStack: Bool { shape.columns.contains { $0.lines.count > 1 } }
    private var first: Int { places.values.map(\.lowerBound).min() ?? 0 }

    /// Takes the cells of a row that belong to it; gives those that it took.
    mutating func take(_ row: [GridCell], _ spot: (GridCell) -> Spot) -> [GridCell] {
        var taken: [GridCell] = []
        var cells: [String: [PlacedText]] = [:]
        var isFresh = false
        for (number, range) in places {
            let own = row.filter { range.contains($0.column) }
            taken += own
            for (id, cell) in Self.values(own, shape.columns[number]) where !cell.isContinued {
                cells[id, default: []].append(PlacedText(spot: spot(cell), text: cell.text))
            }
            if range.lowerBound == first, own.contains(where: { !$0.isContinued }) { isFresh = true }
        }
        if case .months(_, let column, let quarter) = shape.body {
            let before = row.filter { $0.column < first }
            guard let cell = before.first, let (number, isQuarter) = Self.month(cell.text) else { return [] }
            taken += before
            if cells.isEmpty { return taken }
            let key = isQuarter ? quarter ?? column : column
            cells[key] = [PlacedText(spot: spot(cell), text: String(number))]
            isFresh = true
        }
        if cells.isEmpty { return taken }
        if isFresh || rows.isEmpty || !hasStack {
            rows.append(cells)
        } else {
            rows[rows.count - 1].merge(cells) { $0 + $1 }
        }
        return taken
    }

    /// The cells of one column, where several stand below one another by the words before them.
    private static func values(_ cells: [GridCell], _ column: TableShape.Column) -> [(String, GridCell)] {
        guard column.lines.count > 1 else {
            guard let line = column.lines.first else { return [] }
            return cells.prefix(1).map { (line.id, $0) }
        }
        guard let label = cells.first, let value = cells.dropFirst().first,
            let line = column.lines.first(where: { !$0.keys.isDisjoint(with: label.label.keys) })
        else { return [] }
        return [(line.id, value)]
    }

    /// The month in `4月`, or the quarter in `第1四半期`.
    private static func month(_ text: String) -> (Int, isQuarter: Bool)? {
        let plain = PlainLabel.plain(text)
        func isDigit(_ sign: Character) -> Bool { sign.isASCII && sign.isNumber }
        let digits = plain.drop { !isDigit($0) }.prefix(while: isDigit)
        guard let number = Int(digits) else { return nil }
        if plain.contains("四半期") || plain.hasPrefix("q") { return (number, true) }
        return (1...12).contains(number) ? (number, false) : nil
    }
}
