// Lays what a form says upon what is known so far: the record stays where the form says the same.

import Calendars
import Diagnostics
import FEELValues
import Rulebook

/// Puts facts into a draft, and tells what became of each.
struct Laying {
    private(set) var draft: Draft
    private(set) var findings: [Finding] = []
    private let rulebook: Rulebook

    init(_ draft: Draft, _ rulebook: Rulebook) {
        self.draft = draft
        self.rulebook = rulebook
    }

    mutating func tellHead(_ walk: SheetWalk) {
        draft.name = draft.name ?? walk.name.map { Localized($0.text) }
        draft.prefecture = draft.prefecture ?? walk.prefecture.map { Localized($0.text) }
        if draft.year == nil, let year = walk.year {
            draft.year = try? FiscalYear.parse(PlainLabel.plain(year.text))
        }
    }

    private mutating func tell(_ cell: PlacedText, _ outcome: Finding.Outcome) {
        findings.append(Finding(spot: cell.spot, text: cell.text, outcome: outcome))
    }

    /// A fact of a row.
    mutating func lay(_ outcome: FieldOutcome) {
        let (field, fact) = (outcome.field, outcome.fact)
        let before = draft.entry(field)
        guard fact.state == .known else { return layUnknown(outcome, before) }
        guard let before, before.fact.state == .known else {
            draft.put(fact, in: field, from: outcome.cell)
            return tell(outcome.cell, told(outcome))
        }
        if before.fact.value == fact.value {
            if before.isRecord { return layDate(outcome, before) }
            if before.fact.asOf == nil { draft.put(fact, in: field, from: outcome.cell) }
            return tell(outcome.cell, told(outcome))
        }
        guard before.isRecord else {
            let doubt = Doubt.contradiction(kept: before.fact.value.text, at: before.cell.spot)
            return tell(outcome.cell, .doubtful(field: field, doubt))
        }
        // Whoever typed another value did not say that it holds of the old date.
        let date = fact.asOf == before.fact.asOf ? nil : fact.asOf
        draft.put(fact.dated(date), in: field, from: outcome.cell)
        tell(outcome.cell, .doubtful(field: field, .otherThanRecord(before: before.fact.value.text)))
    }

    /// The same value; whoever typed another date meant it.
    private mutating func layDate(_ outcome: FieldOutcome, _ before: Draft.Entry) {
        let (field, date) = (outcome.field, outcome.fact.asOf)
        let known = outcome.row.map { draft.fact($0)?.asOf }
        guard let date, !known.contains(date) else {
            return tell(outcome.cell, .read(field: field, value: outcome.fact.value.text))
        }
        draft.put(before.fact.dated(date), in: field, from: outcome.cell)
        let told = before.fact.asOf?.iso ?? ""
        tell(outcome.cell, .doubtful(field: field, .otherThanRecord(before: told)))
    }

    private func told(_ outcome: FieldOutcome) -> Finding.Outcome {
        if let doubt = outcome.doubt { return .doubtful(field: outcome.field, doubt) }
        if outcome.fact.state == .unselected { return .unselected(field: outcome.field) }
        return .read(field: outcome.field, value: outcome.fact.value.isNull ? "" : outcome.fact.value.text)
    }

    private mutating func layUnknown(_ outcome: FieldOutcome, _ before: Draft.Entry?) {
        // A record tells of every cell why it has no value; where it is silent, so is a blank form.
        if before == nil, draft.base == nil { draft.put(outcome.fact, in: outcome.field, from: outcome.cell) }
        if outcome.doubt == nil, let before, before.isRecord, before.fact.state == .known {
            let doubt = Doubt.emptiedInForm(kept: before.fact.value.text)
            return tell(outcome.cell, .doubtful(field: outcome.field, doubt))
        }
        tell(outcome.cell, told(outcome))
    }

    // MARK: Rows

    /// The rows of a table.
    ///
    /// - Parameter texts: all that stands in its sheet.
    mutating func lay(_ table: OpenTable, among texts: [String]) {
        switch table.shape.body {
        case .rows(let field, let filter): lay(table.rows, in: field, filter)
        case .months(let field, _, _): layMonths(table.rows, in: field, among: texts)
        case .grid: break
        }
    }

    /// A form joins what a month holds into one cell: beside a record it is only looked whether all of it is there.
    private mutating func layMonths(
        _ rows: [[String: [PlacedText]]], in field: Int, among texts: [String]
    ) {
        guard let before = draft.entry(field), before.isRecord, case .list(let known) = before.fact.value,
            let first = rows.first?.sorted(by: { $0.key < $1.key }).lazy.compactMap(\.value.first).first
        else { return lay(rows, in: field, nil) }
        let ids = Set(rows.flatMap(\.keys))
        let isWhole = known.allSatisfy { row in
            guard case .context(let cells) = row, cells.entries.contains(where: { $0.value.isNumber }) else {
                return true
            }
            return cells.entries.allSatisfy { entry in
                guard ids.contains(entry.name), case .string(let text) = entry.value else { return true }
                return texts.contains { $0.contains(PlainLabel.plain(text)) }
            }
        }
        if !isWhole { tell(first, .doubtful(field: field, .rowsDiffer)) }
    }

    private mutating func lay(_ rows: [[String: [PlacedText]]], in field: Int, _ filter: Form.Filter?) {
        guard case .rows(let columns) = rulebook.vocabulary.fields[field].kind,
            let first = columns.lazy.compactMap({ rows.first?[$0.id]?.first }).first
        else { return }
        var read: [ContextValue] = []
        var remarks: [Int: Fact.RowRemark] = [:]
        for row in rows {
            guard let value = self.value(of: row, columns, field, filter) else { continue }
            remarks[read.count] = Fact.RowRemark(
                place: columns.lazy.compactMap { row[$0.id]?.first }.first?.spot.place)
            read.append(value)
        }
        if read.isEmpty { return }
        let fact = Fact(value: .list(read.map(Value.context)), state: .known, rowRemarks: remarks)
        put(fact, in: field, first, filter)
    }

    /// Rows that were told elsewhere stay as they are; other rows of another filter are added.
    private mutating func put(_ fact: Fact, in field: Int, _ cell: PlacedText, _ filter: Form.Filter?) {
        guard let before = draft.entry(field), case .list(let old) = before.fact.value,
            case .list(let new) = fact.value
        else { return draft.put(fact, in: field, from: cell) }
        let shown = RowComparison(old: old, new: new, filter: filter)
        if shown.isSame { return }
        if before.isRecord, let edited = shown.edited {
            let changed = Fact(
                value: .list(edited), state: .known, asOf: before.fact.asOf, scope: before.fact.scope,
                place: before.fact.place, note: before.fact.note, rowRemarks: before.fact.rowRemarks)
            draft.put(changed, in: field, from: cell)
            let told = shown.firstChange ?? ""
            return tell(cell, .doubtful(field: field, .otherThanRecord(before: told)))
        }
        if !before.isRecord, filter != nil, shown.isApart {
            let all = Fact(
                value: .list(old + new), state: .known,
                rowRemarks: before.fact.rowRemarks.merging(
                    fact.rowRemarks.map { ($0.key + old.count, $0.value) }
                ) { first, _ in first })
            return draft.put(all, in: field, from: cell)
        }
        tell(cell, .doubtful(field: field, .rowsDiffer))
    }

    /// A row, each cell of which is told; nil where nothing of it could be read.
    private mutating func value(
        of row: [String: [PlacedText]], _ columns: [Field.Column], _ field: Int, _ filter: Form.Filter?
    ) -> ContextValue? {
        var values: [(String, Value)] = []
        var isEmpty = true
        for column in columns {
            guard let cells = row[column.id], let cell = cells.first else {
                let isFilter = filter?.column == column.id
                values.append((column.id, isFilter ? filter.map { .string($0.value) } ?? .null : .null))
                continue
            }
            let text = RowText.plain(cells.map(\.text).joined(separator: "\n"))
            let items = column.kind.isChoice ? TickedItems(text) : nil
            if let items, items.chosen.isEmpty {
                values.append((column.id, .null))
                tell(cell, .read(field: field, value: ""))
                continue
            }
            let told = items?.chosen.joined(separator: "、") ?? text
            let (value, problem) = CellValueReader(rulebook).value(told, column.kind)
            values.append((column.id, value ?? .null))
            if let value {
                isEmpty = false
                tell(cell, .read(field: field, value: value.text))
            } else {
                tell(cell, .doubtful(field: field, problem.map(Doubt.unreadable) ?? .rowsDiffer))
            }
        }
        return isEmpty ? nil : ContextValue(values)
    }
}

extension Value {
    /// Rows without a month have no place in every form.
    fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
