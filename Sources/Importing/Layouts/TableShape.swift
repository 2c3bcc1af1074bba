// A table of a form by the words of its header row.

import Rulebook

/// A table that fills the rows of a field, or texts of several.
struct TableShape: Sendable {
    /// A column with the words of its header.
    struct Column: Sendable {
        let keys: Set<String>
        /// The columns of the field that stand there; several where they stand one below the other.
        let lines: [(keys: Set<String>, id: String)]
    }

    /// What the table fills.
    enum Body: Sendable {
        case rows(field: Int, filter: Form.Filter?)
        /// Rows by month, from 1 to 12, or quarter; the columns of the field that hold them.
        case months(field: Int, month: String, quarter: String?)
        /// A field for each column, by the label of the row.
        case grid([(keys: Set<String>, fields: [Int])])
    }

    let columns: [Column]
    let body: Body
    /// The words of the heading above it.
    var heading: Set<String> = []

    init(_ table: Form.RowTable, heading: Set<String>) {
        columns = table.columns.map { column in
            switch column {
            case .plain(let label, let id): Column(keys: label.keys, lines: [(label.keys, id)])
            case .stack(let label, let lines):
                Column(keys: label.keys, lines: lines.map { ($0.label.keys, $0.column) })
            }
        }
        body = .rows(field: table.field, filter: table.filter)
        self.heading = heading
    }

    init(_ header: [Form.Label], _ rows: [Form.GridRow]) {
        columns = header.dropFirst().map { Column(keys: $0.keys, lines: []) }
        body = .grid(rows.map { ($0.label.keys, $0.fields) })
    }

    private init(columns: [Column], body: Body) {
        self.columns = columns
        self.body = body
    }

    /// A table for each field whose columns stand in a year.
    static func months(_ table: Form.MonthTable) -> [TableShape] {
        unique(table.columns.map(\.source.field)).map { field in
            let own = table.columns.filter { $0.source.field == field }
            return TableShape(
                columns: own.map {
                    Column(keys: $0.header.keys, lines: [($0.header.keys, $0.source.column)])
                },
                body: .months(field: field, month: table.month, quarter: table.quarter))
        }
    }

    /// Where the columns of the table stand in a row of headers, by the column of the table; nil where they do not.
    func places(in row: [GridCell]) -> [Int: ClosedRange<Int>]? {
        var places: [Int: ClosedRange<Int>] = [:]
        for (number, column) in columns.enumerated() {
            guard let place = row.firstIndex(where: { !column.keys.isDisjoint(with: $0.label.keys) }) else {
                continue
            }
            let end = row.indices.contains(place + 1) ? row[place + 1].column - 1 : .max
            places[number] = row[place].column...max(row[place].lastColumn, end)
        }
        let isWhole = places.count == columns.count && row.count == 1
        return places.count >= 2 || isWhole ? places : nil
    }
}

extension Form.Label {
    var keys: Set<String> { Set(words.flatMap { PlainLabel($0).keys }) }
}
