// The cells that differ, each value with its own date and area.

import Advice
import Comparison
import Diagnostics
import FEELValues
import Rulebook

extension ComparisonComposer {
    /// Values known in both sheets; the difference only where it has a meaning.
    var facts: [Document.Block] {
        let changed = comparison.facts.filter { $0.kind == .changed }
        let subtracts = comparison.isOneMunicipality
        let rows = changed.map { change in
            [[label(of: change.field)], cell(change, before: true), cell(change, before: false)]
                + (subtracts ? [[difference(change)]] : [])
                + [change.obstacles.map { word("obstacle.\($0.rawValue)") }]
        }
        let header =
            [word("column.item")] + sheets + (subtracts ? [word("column.difference")] : [])
            + [word("column.remark")]
        return section("compare.facts", table(header: header, rows))
    }

    var nowKnown: [Document.Block] { told("compare.now known", .nowKnown, before: false) }

    /// What was known and is not: asked, not judged.
    var noLongerKnown: [Document.Block] { told("compare.no longer known", .noLongerKnown, before: true) }

    private func told(_ heading: String, _ kind: FactChange.Kind, before: Bool) -> [Document.Block] {
        let items = comparison.facts.filter { $0.kind == kind }.map { change in
            label(of: change.field) + (language == .japanese ? "：" : ": ")
                + cell(change, before: before).joined(separator: " ")
        }
        return section(heading, items.isEmpty ? [] : [.bullets(items)])
    }

    func label(of field: Field) -> String {
        field.groupLabel.text(in: language) + word("label.of group") + field.label.text(in: language)
    }

    /// The value with its unit, and below it the date and the wider area.
    func cell(_ change: FactChange, before: Bool) -> [String] {
        let filler = before ? earlier : filler
        let fact = before ? change.before : change.after
        if fact.state != .known { return [word("standing.open")] }
        if case .list(let rows) = fact.value, case .rows = change.field.kind {
            return [entries(rows.count)] + news(in: rows, beside: before ? change.after : change.before)
        }
        let evidence = Evidence(field: change.field, fact: fact)
        let value = filler.isMasked(evidence) ? word("masked.value") : written(fact.value, change.field)
        let area = filler.scope(fact).map {
            filler.word("scope.wider", given: [.scope: .string($0)])
        }
        let remarks = [fact.asOf?.written(in: language), area].compactMap { $0 }
        return remarks.isEmpty ? [value] : [value, filler.writer.bracketed(remarks).trimmed]
    }

    /// The rows that the other sheet does not have, by what stands in their first column.
    private func news(in rows: [Value], beside other: Fact) -> [String] {
        guard case .list(let known) = other.value else { return [] }
        let news = rows.filter { !known.contains($0) }.compactMap { row -> String? in
            guard case .context(let cells) = row else { return nil }
            return cells.elements.first.flatMap { filler.writer.plain($0) }.map(Self.cut(_:))
        }
        let rest = news.count > Self.mostRows ? ["…"] : []
        return news.prefix(Self.mostRows) + rest
    }

    private static let mostRows = 4

    private func written(_ value: Value, _ field: Field) -> String {
        let plain = filler.writer.plain(value, field.kind) ?? ""
        if case .text = field.kind { return Self.cut(plain) }
        return filler.writer.withUnit(plain, field.unit)
    }

    private static let longest = 60

    private static func cut(_ text: String) -> String {
        text.count <= longest ? text : text.prefix(longest - 1) + "…"
    }

    /// The difference with its sign; none where one of the values is masked.
    private func difference(_ change: FactChange) -> String {
        let isMasked =
            earlier.isMasked(Evidence(field: change.field, fact: change.before))
            || filler.isMasked(Evidence(field: change.field, fact: change.after))
        guard let difference = change.difference, !isMasked,
            let written = filler.writer.plain(.number(difference), change.field.kind)
        else { return "" }
        return (difference > .zero ? "+" : "") + written
    }
}
