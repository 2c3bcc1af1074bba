// Compares the rows of a form with those of the record, as far as the form shows them.

import FEELValues
import Rulebook

/// Rows that are known, and rows that a form shows of them.
struct RowComparison {
    private let old: [Value]
    private let new: [ContextValue]
    /// The places of the rows that the form shows.
    private let shown: [Int]
    private let filter: Form.Filter?

    init(old: [Value], new: [Value], filter: Form.Filter?) {
        self.old = old
        self.filter = filter
        self.new = new.compactMap { if case .context(let row) = $0 { row } else { nil } }
        shown = old.indices.filter { index in
            guard let filter, case .context(let row) = old[index] else { return true }
            guard let value = row[filter.column], !value.isNull else { return filter.takesUnknown }
            return value == .string(filter.value)
        }
    }

    /// Whether the form shows nothing but what is known.
    var isSame: Bool {
        new.count == shown.count && zip(new, shown).allSatisfy { changes(of: $0, at: $1).isEmpty }
    }

    /// Whether none of the rows is known yet.
    var isApart: Bool { shown.isEmpty }

    /// The known rows with what the form says otherwise; nil where the rows cannot be told apart.
    var edited: [Value]? {
        guard new.count >= shown.count else { return nil }
        var rows = old
        for (row, place) in zip(new, shown) {
            guard case .context(var known) = rows[place] else { return nil }
            for (name, value) in changes(of: row, at: place) { known[name] = value }
            rows[place] = .context(known)
        }
        return rows + new.dropFirst(shown.count).map(Value.context)
    }

    /// What stood where the form says otherwise.
    var firstChange: String? {
        for (row, place) in zip(new, shown) {
            guard case .context(let known) = old[place], let change = changes(of: row, at: place).first else {
                continue
            }
            return known[change.name].map { $0.isNull ? "" : $0.text }
        }
        return nil
    }

    /// Cells that the form fills otherwise; an empty cell of the form changes nothing.
    private func changes(of row: ContextValue, at place: Int) -> [(name: String, value: Value)] {
        guard case .context(let known) = old[place] else { return [] }
        return row.entries.filter { entry in
            guard !entry.value.isNull, entry.name != filter?.column else { return false }
            return !Self.agree(known[entry.name] ?? .null, entry.value)
        }
    }

    /// Texts agree whatever their line ends and spaces at both ends.
    private static func agree(_ one: Value, _ other: Value) -> Bool {
        if case .string(let mine) = one, case .string(let theirs) = other {
            return RowText.plain(mine) == RowText.plain(theirs)
        }
        return one == other
    }
}
