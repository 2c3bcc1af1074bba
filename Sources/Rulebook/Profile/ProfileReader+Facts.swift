// Reads the facts of a profile, one by one.

import Diagnostics
import FEELValues

extension ProfileReader {
    /// A fact from its short form, a bare value, or from its record with date, scope and place.
    func fact(_ tree: Tree, _ field: Field) -> Fact {
        if tree.scalar?.isBlank == true { return Self.unknown(.blank, at: tree.range) }
        guard case .map(let entries, _) = tree, entries.contains(where: { Self.recordKeys.contains($0.key) })
        else { return known(tree, field) }
        return record(tree, field)
    }

    private static let recordKeys = ["value", "unknown", "as of", "at", "scope", "note"]

    private func record(_ tree: Tree, _ field: Field) -> Fact {
        guard var reader = MapReader(tree, "a fact", problems: problems) else { return .absent }
        defer { reader.finish() }
        let value = reader.optional("value")
        let reason = reader.reference("unknown")
        if value != nil, let reason { problems.add(.unknownAndKnown, at: reason.range) }
        let read = value.flatMap { values.value($0, field.kind) }
        return Fact(
            value: read ?? .null, state: read == nil ? state(reason) : .known,
            asOf: reader.scalar("as of").flatMap(values.date(_:)),
            scope: reader.optional("scope").map(scope(_:)) ?? .own, place: reader.text("at"),
            note: note(&reader), range: tree.range, rowRemarks: value.map { rowRemarks($0, field) } ?? [:])
    }

    private func note(_ reader: inout MapReader) -> String? {
        labels.optional("note", of: &reader)?.text(in: rulebook.languages.first ?? .japanese)
    }

    /// What stands in rows beside their columns.
    private func rowRemarks(_ tree: Tree, _ field: Field) -> [Int: Fact.RowRemark] {
        guard case .rows = field.kind, case .list(let rows, _) = tree else { return [:] }
        var remarks: [Int: Fact.RowRemark] = [:]
        for (number, row) in rows.enumerated() {
            guard case .map(let entries, let range) = row else { continue }
            let beside = entries.filter { ValueReader.rowRemarks.contains($0.key) }
            guard !beside.isEmpty, var reader = MapReader(.map(beside, range), "a row", problems: problems)
            else { continue }
            let remark = Fact.RowRemark(
                asOf: reader.scalar("as of").flatMap(values.date(_:)), place: reader.text("at"),
                note: note(&reader))
            if !remark.isEmpty { remarks[number] = remark }
        }
        return remarks
    }

    private func state(_ reason: Reference?) -> Fact.State {
        guard let reason else { return .blank }
        if let state = Fact.State(rawValue: reason.name), state != .known { return state }
        let all = Fact.State.allCases.filter { $0 != .known }.map(\.rawValue)
        problems.add(.notPermitted(reason.name, among: all), at: reason.range)
        return .unclear
    }

    private func scope(_ tree: Tree) -> Fact.Scope {
        if tree.scalar?.text == "own" { return .own }
        return .wider(labels.label(tree))
    }

    private func known(_ tree: Tree, _ field: Field) -> Fact {
        let value = values.value(tree, field.kind)
        return Fact(
            value: value ?? .null, state: value == nil ? .unclear : .known, range: tree.range,
            rowRemarks: rowRemarks(tree, field))
    }

    private static func unknown(_ state: Fact.State, at range: SourceRange) -> Fact {
        Fact(state: state, range: range)
    }
}
