// A table of values in a worksheet: what a row is called, its date, values with their units, a remark.

import OfficeFiles

/// Lays out rows of values.
struct ValueLayout {
    private let values: [FilledForm.ValueRow]
    private let words: SheetWords
    /// How many values stand side by side.
    private let pairs: Int

    /// Where the columns of heading, label and date end.
    private static let (heading, label, date) = (16, 48, 67)
    /// The width of a value and of its unit.
    private static let (value, unit) = (9, 9)

    init(_ values: [FilledForm.ValueRow], _ words: SheetWords) {
        self.values = values
        self.words = words
        pairs = values.map(\.values.count).max() ?? 1
    }

    private var remark: Int { Self.date + pairs * (Self.value + Self.unit) }

    var rows: [LayoutRow] { [header] + values.indices.map(row(_:)) }

    private var header: LayoutRow {
        let names = words.valueColumns
        let places = [(0, Self.heading), (Self.heading, Self.label), (Self.label, Self.date)]
        let head = zip(places, names).map { part($0.0, $0.1, .text($1), .header) }
        let values = (0..<pairs).flatMap { pair -> [LayoutRow.Part] in
            let start = Self.date + pair * (Self.value + Self.unit)
            return [
                part(start, start + Self.value, .text(names[3]), .header),
                part(start + Self.value, start + Self.value + Self.unit, .text(names[4]), .header),
            ]
        }
        return LayoutRow(head + values + [part(remark, LayoutRow.width, .text(names[5]), .header)])
    }

    private func part(_ from: Int, _ to: Int, _ value: CellValue, _ style: CellStyle) -> LayoutRow.Part {
        LayoutRow.Part(from: from, to: to, cell: Cell(value, style))
    }

    private func row(_ index: Int) -> LayoutRow {
        let row = values[index]
        let end = row.asOf == nil ? Self.date : Self.label
        var parts = names(of: index, to: end)
        if let asOf = row.asOf { parts.append(part(Self.label, Self.date, .text(asOf), .body)) }
        var place = Self.date
        for (number, value) in row.values.enumerated() {
            // What is left of the row belongs to the last unit; a value without a unit has its place too.
            let next = number == row.values.count - 1 ? remark : place + Self.value + Self.unit
            let end = value.unit.isEmpty ? next : place + Self.value
            parts.append(
                LayoutRow.Part(from: place, to: end, cell: value.cell.cell(), choices: value.cell.choices))
            if end < next { parts.append(part(end, next, .text(value.unit), .body)) }
            place = next
        }
        parts.append(part(remark, LayoutRow.width, .optional(row.remark), .body))
        return LayoutRow(parts)
    }

    /// The heading goes over the rows that share it; without one the label has its place too.
    private func names(of index: Int, to end: Int) -> [LayoutRow.Part] {
        let row = values[index]
        guard let heading = row.heading else { return [part(0, end, .text(row.label), .label)] }
        let isFirst = index == 0 || values[index - 1].heading != heading
        var head = part(0, Self.heading, isFirst ? .text(heading) : .empty, .label)
        head.rows = isFirst ? values[index...].prefix { $0.heading == heading }.count : 0
        return [head, part(Self.heading, end, .text(row.label), .label)]
    }
}
