// Fields of rows in a form: what the municipality wrote, room to write more, proposals beneath.

import FEELValues
import OfficeFiles
import Rulebook

extension FormFiller {
    /// The rows of a field of rows.
    func rows(of field: Int) -> [ContextValue] {
        guard case .list(let items) = profile.fact(field).value else { return [] }
        return items.compactMap { if case .context(let row) = $0 { row } else { nil } }
    }

    func columns(of index: Int) -> [Field.Column] {
        if case .rows(let columns) = field(index).kind { columns } else { [] }
    }

    func rowTable(_ table: Form.RowTable, _ proposal: Form.Proposal?) -> FilledForm.Table {
        let kinds = Dictionary(
            columns(of: table.field).map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        let written = rows(of: table.field).filter { matches($0, table.filter) }.map { row in
            FilledForm.Row(cells: table.columns.map { content($0, of: row, kinds) })
        }
        let spare = contents.isBlank ? max(1, table.spare) : written.isEmpty ? 1 : 0
        let empty = FilledForm.Row(
            cells: table.columns.map { content($0, of: ContextValue(), kinds) }, room: 2)
        let proposed = proposals(proposal, beside: [table.field]).map { item in
            FilledForm.Row(
                cells: table.columns.enumerated().map { content($1, of: item, isFirst: $0 == 0) },
                isProposed: true)
        }
        let header = table.columns.map { text($0.header) }
        let weights = table.columns.map { weight(of: $0, kinds) }
        return FilledForm.Table(
            header: header, weights: shares(header, written + proposed, weights),
            rows: written + Array(repeating: empty, count: spare) + proposed)
    }

    /// The shares of the width that columns have: half by what stands in them, half by what they are for, so
    /// that there is room in an empty one.
    private func shares(_ header: [String], _ rows: [FilledForm.Row], _ weights: [Int]) -> [Int] {
        if rows.isEmpty { return weights }
        let lines = rows.map { $0.cells.map { $0.lines(words) } }
        let (width, sum) = (FilledForm.Table.width, weights.reduce(0, +))
        let asked = ColumnWidths(header: header, rows: lines).shared(width, letter: 1, margins: 2)
        return zip(asked, weights).map { $0 + width * $1 / max(1, sum) }
    }

    private func matches(_ row: ContextValue, _ filter: Form.Filter?) -> Bool {
        guard let filter else { return true }
        guard let value = row[filter.column], value != .null else { return filter.takesUnknown }
        return value == .string(filter.value)
    }

    private func content(
        _ column: Form.RowColumn, of row: ContextValue, _ kinds: [String: Field.Kind]
    ) -> FilledForm.Content {
        func entry(_ id: String) -> FilledForm.Entry { self.entry(row[id] ?? .null, kinds[id] ?? .text) }
        switch column {
        case .plain(_, let id): return .one(entry(id))
        case .stack(_, let lines): return .stack(lines.map { (text($0.label), entry($0.column)) })
        }
    }

    private func content(
        _ column: Form.RowColumn, of item: ProposedItem, isFirst: Bool
    ) -> FilledForm.Content {
        switch column {
        case .plain(_, let id): .one(entry(item, id, isFirst: isFirst))
        case .stack(_, let lines):
            .stack(lines.map { (text($0.label), entry(item, $0.column, isFirst: false)) })
        }
    }

    /// Texts take most room, numbers and words to choose little.
    private func weight(of column: Form.RowColumn, _ kinds: [String: Field.Kind]) -> Int {
        guard case .plain(_, let id) = column else { return 7 }
        switch kinds[id] {
        case .text, .rows, .choices, nil: return 5
        case .number, .boolean, .choice, .date, .fiscalYear: return 2
        }
    }
}
