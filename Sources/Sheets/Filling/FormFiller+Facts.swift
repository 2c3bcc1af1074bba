// Single facts in a form: values with their dates, units and remarks, texts, choices.

import Advice
import Calendars
import FEELValues
import OfficeFiles
import Rulebook

extension FormFiller {
    func field(_ index: Int) -> Field { rulebook.vocabulary.fields[index] }

    func valueRow(_ row: Form.CellRow) -> FilledForm.ValueRow {
        let facts = row.fields.map { profile.fact($0) }
        let date = facts.lazy.compactMap(\.asOf).first
        return FilledForm.ValueRow(
            heading: row.heading.map(text(_:)), label: text(row.label),
            asOf: row.isDated ? date.map(words.asOf(_:)) ?? words.blankDate : nil,
            values: row.fields.map { (entry($0), unit(of: $0, in: row)) },
            remark: unique(row.fields.flatMap { remarks(on: $0, after: date) }).joined(separator: "\n"))
    }

    /// The form of a unit for many; behind the last value the whole that it is a part of.
    private func unit(of index: Int, in row: Form.CellRow) -> String {
        let unit = field(index).unit?.text(in: language).split(separator: "|").last.map(String.init) ?? ""
        guard let whole = row.whole, index == row.fields.last else { return unit }
        let count = profile.fact(whole).value
        let known = filler.writer.plain(count).map { filler.writer.withUnit($0, field(whole).unit) }
        return words.ofWhole(unit, known ?? field(whole).label.text(in: language))
    }

    /// Why there is no value, for whom it holds, when if not like the others of its row, and what was remarked.
    private func remarks(on index: Int, after date: PartialDate?) -> [String] {
        let fact = profile.fact(index)
        // A cell that another sheet did not have is blank on this one, and so is one of which nobody ever spoke.
        if fact.state == .absent { return [] }
        let isTold = [.lost, .unclear].contains(fact.state)
        let other = fact.asOf.flatMap { $0 == date ? nil : words.asOf($0) }
        return [
            isTold ? filler.word("state.\(fact.state.rawValue)") : nil, filler.scope(fact), other,
            fact.note.map(shareable(_:)),
        ].compactMap { $0 }
    }

    /// What stands in the cell of a field.
    func entry(_ index: Int) -> FilledForm.Entry {
        let (field, fact) = (field(index), profile.fact(index))
        if filler.isMasked(Evidence(field: field, fact: fact)) {
            return FilledForm.Entry(value: .text(filler.word("masked.value")))
        }
        return entry(fact.state == .known ? fact.value : .null, field.kind)
    }

    /// What stands in a cell of a kind.
    func entry(_ value: Value, _ kind: Field.Kind) -> FilledForm.Entry {
        let choices = choices(of: kind)
        if case .boolean = kind, value == .null {
            return FilledForm.Entry(
                value: .text(words.either(filler.writer.yes, filler.writer.no)), choices: choices)
        }
        switch (value, kind) {
        case (.number(let number), .number(let whole, _)):
            guard let number = Double(number.description) else { break }
            return FilledForm.Entry(value: .number(number), isFigure: whole)
        case (.date(let date), _): return FilledForm.Entry(value: .date(date))
        default: break
        }
        let text = filler.writer.plain(value, kind)
        return FilledForm.Entry(value: .optional(text.map(shareable(_:))), choices: choices)
    }

    private func choices(of kind: Field.Kind) -> [String] {
        switch kind {
        case .boolean: [filler.writer.yes, filler.writer.no]
        case .choice(let values): values.map { $0.label.text(in: language) }
        default: []
        }
    }

    /// Texts whose numbers may count people are left out of what is shared.
    func shareable(_ text: String) -> String {
        masking && PeopleCount.mayStand(in: text) ? filler.word("withheld.value") : text
    }
}

extension FormFiller {
    func textTable(_ field: Int, _ block: Form.Block) -> FilledForm.Table {
        let heading = block.heading.map(text(_:)) ?? self.field(field).label.text(in: language)
        var row = FilledForm.Row(cells: [.one(entry(field))])
        if case .one(let entry)? = row.cells.first, entry.value == .empty { row.room = 3 }
        let proposed = proposals(block.proposal).map { item in
            FilledForm.Row(cells: [.one(entry(item, "text", isFirst: true))], isProposed: true)
        }
        return FilledForm.Table(header: [heading], weights: [1], rows: [row] + proposed)
    }

    func gridTable(_ header: [Form.Label], _ rows: [Form.GridRow]) -> FilledForm.Table {
        FilledForm.Table(
            header: header.map(text(_:)), weights: [2] + header.dropFirst().map { _ in 5 },
            rows: rows.map { row in
                let cells = row.fields.map { FilledForm.Content.one(entry($0)) }
                return FilledForm.Row(cells: [.label(text(row.label))] + cells, room: 2)
            })
    }

    func choiceTable(_ header: [Form.Label], _ fields: [Int]) -> FilledForm.Table {
        FilledForm.Table(
            header: header.map(text(_:)), weights: [3, 2],
            rows: fields.map { index in
                FilledForm.Row(cells: [
                    .label(field(index).label.text(in: language)), .one(entry(index)),
                ])
            })
    }
}
