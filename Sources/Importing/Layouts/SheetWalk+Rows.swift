// Rows of a form: of tables, of the head, of values by their label.

import Calendars
import FEELValues
import OfficeFiles
import Rulebook

extension SheetWalk {
    mutating func readsPending(_ row: [GridCell]) -> Bool {
        guard let (field, label) = pending else { return false }
        pending = nil
        guard let cell = row.first, row.count == 1 else { return false }
        var values = RowValues(
            Target(fields: [field]), context.rulebook, index, date: nil, remark: nil)
        values.read([placed(cell)], label: label, isShort: false)
        outcomes += values.outcomes
        return true
    }

    mutating func readsTables(_ row: [GridCell]) -> Bool {
        var isTaken = false
        for place in open.indices {
            if case .grid(let lines) = open[place].shape.body {
                isTaken = readsGrid(row, lines, open[place].places) || isTaken
            } else {
                isTaken = !open[place].take(row, spot(_:)).isEmpty || isTaken
            }
        }
        return isTaken
    }

    mutating func readsGrid(
        _ row: [GridCell], _ lines: [(keys: Set<String>, fields: [Int])], _ places: [Int: ClosedRange<Int>]
    ) -> Bool {
        guard let label = row.first,
            let line = lines.first(where: { !$0.keys.isDisjoint(with: label.label.keys) })
        else { return false }
        structure([label])
        for (number, field) in line.fields.enumerated() {
            guard let range = places[number] else { continue }
            let cells = row.dropFirst().filter { range.contains($0.column) && $0.column > label.column }
            var values = RowValues(Target(fields: [field]), context.rulebook, index, date: nil, remark: nil)
            values.read(cells.prefix(1).map(placed(_:)), label: placed(label), isShort: false)
            outcomes += values.outcomes
        }
        return true
    }

    /// Who it is about: pairs of a word and its value.
    mutating func readsHead(_ row: [GridCell]) -> Bool {
        if row.count == 1, let head = HeadLine(row[0].text) {
            name = name ?? PlacedText(spot: spot(row[0]), text: head.name)
            prefecture = prefecture ?? head.prefecture.map { PlacedText(spot: spot(row[0]), text: $0) }
            year = year ?? head.year.map { PlacedText(spot: spot(row[0]), text: String($0.year)) }
            structure(row)
            return true
        }
        guard HeadLine.begins(row.prefix(2).map(\.text)), !isUnderHeading(row[0]) else { return false }
        for (word, value) in zip(row, row.dropFirst())
        where !ImportWords.head.contains(PlainLabel.plain(value.text)) {
            switch PlainLabel.plain(word.text) {
            case let word where ImportWords.municipality.contains(word): name = name ?? placed(value)
            case let word where ImportWords.prefecture.contains(word):
                prefecture = prefecture ?? placed(value)
            case let word where ImportWords.year.contains(word): year = year ?? placed(value)
            default: break
            }
        }
        structure(row)
        return true
    }

    /// Whether the heading above makes a field's label of a word of the head.
    private func isUnderHeading(_ cell: GridCell) -> Bool {
        guard case .one(let target) = index.target(of: cell.label, under: heading) else { return false }
        return !target.headings.isDisjoint(with: heading)
    }

    mutating func readsValues(_ row: [GridCell]) -> Bool {
        var cells = row[...]
        if let first = cells.first, cells.count > 1, case .date(let date)? = DateSlot(first.text) {
            headingDate = date
            structure([first])
            cells = cells.dropFirst()
        }
        if let first = cells.first, cells.count > 1,
            isHeading(first.label, of: cells[cells.startIndex + 1].label)
        {
            if !first.isContinued || heading != Set(first.label.keys) {
                heading = Set(first.label.keys)
                (headingDate, headingRemark) = (first.label.date?.known, first.label.remark)
            }
            structure([first])
            cells = cells.dropFirst()
        }
        guard let label = cells.first else { return false }
        switch index.target(of: label.label, under: heading) {
        case .none: return false
        case .several(let targets):
            let names = targets.flatMap(\.fields).map { context.rulebook.vocabulary.fields[$0].name }
            doubt(label, .severalFields(unique(names)))
            for cell in cells.dropFirst() { ignore(cell, isLabel: false) }
        case .one(let target): read(target, label, Array(cells.dropFirst()))
        }
        return true
    }

    /// Whether a label stands over another: a heading of a form, or the group of a field.
    func isHeading(_ heading: PlainLabel, of label: PlainLabel) -> Bool {
        let keys = Set(heading.keys)
        switch index.target(of: label, under: keys) {
        case .none: return false
        case .several: return index.isHeading(heading)
        case .one(let target): return index.isHeading(heading) || !target.headings.isDisjoint(with: keys)
        }
    }

    func isLabel(_ cell: GridCell, under heading: Set<String>) -> Bool {
        if case .none = index.target(of: cell.label, under: heading) { false } else { true }
    }

    mutating func doubt(_ cell: GridCell, _ doubt: Doubt) {
        findings.append(Finding(spot: spot(cell), text: cell.text, outcome: .doubtful(field: nil, doubt)))
    }

    mutating func read(_ target: Target, _ label: GridCell, _ cells: [GridCell]) {
        structure([label])
        let isUnder = !target.headings.isDisjoint(with: heading)
        if !isUnder { (heading, headingDate, headingRemark) = ([], nil, nil) }
        let kind = context.rulebook.vocabulary.fields[target.fields[0]].kind
        if cells.isEmpty, target.fields.count == 1, kind.isText {
            pending = (target.fields[0], placed(label))
            return
        }
        let beside = cells.filter { $0.column < remarkColumn }
        let remark = cells.first { $0.column >= remarkColumn }?.text ?? label.label.remark
        var values = RowValues(
            target, context.rulebook, index, date: label.label.date?.known ?? (isUnder ? headingDate : nil),
            remark: remark ?? (isUnder ? headingRemark : nil))
        values.wantsDate = isText
        row = (values, placed(label), beside.map(placed(_:)))
        structure(cells.filter { $0.column >= remarkColumn })
    }
}
