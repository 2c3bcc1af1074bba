// Reads the cells behind a label into the fields of its row.

import Calendars
import Diagnostics
import FEELValues
import Rulebook

/// A cell with its place.
struct PlacedText {
    let spot: Spot
    let text: String
}

/// What came of a field of a row.
struct FieldOutcome {
    let field: Int
    let fact: Fact
    let cell: PlacedText
    var doubt: Doubt?
    /// All fields of the row.
    var row: [Int] = []
}

/// Reads one row of values.
struct RowValues {
    let rulebook: Rulebook
    let index: LabelIndex
    let target: Target
    /// Whether a date is missed where a form has a place for one.
    var wantsDate = false
    /// What the row or its heading says of the date and beside it.
    var date: PartialDate?
    var remark: String?
    private(set) var outcomes: [FieldOutcome] = []

    private struct Reading {
        let piece: CellPhrase.Piece
        let cell: PlacedText
        var unit: String
    }

    init(_ target: Target, _ rulebook: Rulebook, _ index: LabelIndex, date: PartialDate?, remark: String?) {
        self.target = target
        self.rulebook = rulebook
        self.index = index
        self.date = date
        self.remark = remark
    }

    private func field(_ index: Int) -> Field { rulebook.vocabulary.fields[index] }

    /// Whether its values may go on below: texts and choices do not.
    var isOpen: Bool { target.fields.allSatisfy { field($0).kind.isNumber || field($0).kind.isFlag } }

    /// - Parameter label: the cell of the label, for what has no cell of its own.
    mutating func read(_ cells: [PlacedText], label: PlacedText, isShort: Bool) {
        var values: [PlacedText] = []
        for cell in cells.flatMap(isOpen ? Self.lines(of:) : { [$0] }) {
            if let slot = DateSlot(cell.text), !isValue(cell.text) {
                date = slot.known ?? date
            } else {
                values.append(cell)
            }
        }
        if isOpen { readFigures(values, label) } else { readWords(values, label) }
        guard isShort, target.isDated, values.isEmpty, let first = target.fields.first else { return }
        outcomes = [outcome(first, Fact(state: .lost), label, .noCell)]
    }

    /// Figures that stand below one another in a cell.
    private static func lines(of cell: PlacedText) -> [PlacedText] {
        cell.text.split(whereSeparator: \.isNewline).map { PlacedText(spot: cell.spot, text: String($0)) }
    }

    /// Whether a text that looks like a date is what the field wants.
    private func isValue(_ text: String) -> Bool {
        guard let first = target.fields.first else { return false }
        switch field(first).kind {
        case .date, .fiscalYear, .text: return true
        default: return false
        }
    }

    // MARK: Words, choices, years

    private mutating func readWords(_ values: [PlacedText], _ label: PlacedText) {
        for (place, field) in target.fields.enumerated() {
            let units = LabelIndex.units(of: self.field(field))
            let cells = values.filter { !units.contains(PlainLabel.plain($0.text)) }
            guard cells.indices.contains(place) else {
                outcomes.append(outcome(field, Fact(state: .blank), label, nil))
                continue
            }
            let (value, problem) = CellValueReader(rulebook).value(cells[place].text, self.field(field).kind)
            outcomes.append(taken(field, value, cells[place], problem.map(Doubt.unreadable)))
        }
    }

    private func taken(_ field: Int, _ value: Value?, _ cell: PlacedText, _ doubt: Doubt?) -> FieldOutcome {
        guard let value else { return outcome(field, Fact(state: .unclear), cell, doubt) }
        return outcome(field, Fact(value: value, state: .known), cell, doubt)
    }

    /// The fact with date, place and remark; a remark is a doubt, since it may say for whom the value is.
    private func outcome(_ field: Int, _ fact: Fact, _ cell: PlacedText, _ doubt: Doubt?) -> FieldOutcome {
        let isKnown = fact.state == .known
        return FieldOutcome(
            field: field,
            fact: Fact(
                value: fact.value, state: fact.state, asOf: isKnown ? date : nil, place: cell.spot.place,
                note: remark),
            cell: cell, doubt: doubt ?? (isKnown ? ownDoubt : nil), row: target.fields)
    }

    private var ownDoubt: Doubt? {
        remark.map(Doubt.remark) ?? (wantsDate && target.isDated && date == nil ? .undated : nil)
    }

    // MARK: Figures

    private mutating func readFigures(_ values: [PlacedText], _ label: PlacedText) {
        var numbers: [Reading] = []
        var flags: [(mark: YesNoMark, cell: PlacedText)] = []
        var dash: PlacedText?
        for cell in values {
            if let mark = YesNoMark(cell.text) {
                flags.append((mark, cell))
                continue
            }
            let phrase = CellPhrase(cell.text)
            if phrase.isDash { dash = cell }
            if phrase.pieces.isEmpty { giveUnit(phrase.words, to: &numbers) }
            numbers += phrase.pieces.map { Reading(piece: $0, cell: cell, unit: $0.unit) }
            if let small = phrase.remark, !phrase.pieces.isEmpty { remark = remark ?? small }
        }
        readFlags(flags, label)
        let counted = target.fields.filter { field($0).kind.isNumber }
        if counted.isEmpty { return }
        if let dash, numbers.isEmpty, let first = counted.first {
            outcomes.append(outcome(first, Fact(state: .unclear), dash, .dash))
        } else {
            readNumbers(numbers, counted, label)
        }
    }

    /// A unit in a cell of its own belongs to the number before it.
    private func giveUnit(_ unit: String, to numbers: inout [Reading]) {
        guard !unit.isEmpty, let last = numbers.indices.last, numbers[last].unit.isEmpty else { return }
        numbers[last].unit = unit
    }

    private mutating func readFlags(_ flags: [(mark: YesNoMark, cell: PlacedText)], _ label: PlacedText) {
        guard let field = target.fields.first(where: { self.field($0).kind.isFlag }) else { return }
        let chosen = flags.compactMap { flag -> (Bool, PlacedText)? in
            if case .chosen(let yes) = flag.mark { (yes, flag.cell) } else { nil }
        }
        if chosen.count == 1, flags.count == 1 {
            outcomes.append(taken(field, .boolean(chosen[0].0), chosen[0].1, nil))
        } else if let first = flags.first {
            // Both are printed, in one cell or in two.
            outcomes.append(outcome(field, Fact(state: .unselected), first.cell, nil))
        } else if target.fields.count == 1 {
            outcomes.append(outcome(field, Fact(state: .blank), label, nil))
        }
    }

    private mutating func readNumbers(_ numbers: [Reading], _ fields: [Int], _ label: PlacedText) {
        var numbers = numbers
        // The whole that the row tells beside its part is a figure of another row.
        if target.whole != nil { numbers.removeAll { $0.piece.before == "/" } }
        guard let first = fields.first else { return }
        if numbers.count > fields.count {
            if named(numbers, first) { return }
            outcomes.append(outcome(first, Fact(state: .unclear), numbers[0].cell, .manyNumbers))
            return
        }
        if let number = numbers.first(where: { !$0.piece.before.isEmpty && $0.piece.before != "/" }) {
            if named(numbers, first) { return }
            outcomes.append(
                outcome(first, Fact(state: .unclear), number.cell, .words(number.piece.before)))
            return
        }
        assign(numbers, fields, label)
    }

    /// Numbers to fields: in their order where there are as many, by their units otherwise.
    private mutating func assign(_ numbers: [Reading], _ fields: [Int], _ label: PlacedText) {
        var left = numbers
        for (place, field) in fields.enumerated() {
            let byOrder = numbers.count == fields.count ? numbers[place] : nil
            let byUnit = left.firstIndex { fits($0.unit, field) && !$0.unit.isEmpty }.map { left[$0] }
            let onlyOne = numbers.count == 1 && place == 0 && numbers[0].unit.isEmpty ? numbers[0] : nil
            guard let number = byOrder ?? byUnit ?? onlyOne else {
                if numbers.isEmpty || place > 0 || numbers.allSatisfy({ isShare($0, fields) }) {
                    outcomes.append(outcome(field, Fact(state: .blank), label, nil))
                } else {
                    outcomes.append(
                        outcome(field, Fact(state: .unclear), numbers[0].cell, .unit(numbers[0].unit)))
                }
                continue
            }
            left.removeAll { $0.cell.spot == number.cell.spot && $0.piece.number == number.piece.number }
            outcomes.append(read(number, into: field, beside: place == 0 ? nil : fields[0]))
        }
    }

    /// Whether a number belongs to a later field of the row.
    private func isShare(_ number: Reading, _ fields: [Int]) -> Bool {
        fields.dropFirst().contains { fits(number.unit, $0) && !number.unit.isEmpty }
    }

    private func read(_ number: Reading, into field: Int, beside count: Int?) -> FieldOutcome {
        if !number.unit.isEmpty, !fits(number.unit, field), index.units[number.unit] != nil {
            return outcome(field, Fact(state: .unclear), number.cell, .unit(number.unit))
        }
        if let count, outcomes.last(where: { $0.field == count })?.fact.state != .known,
            self.field(count).kind.isNumber
        {
            return outcome(field, Fact(state: .unclear), number.cell, .shareWithoutCount)
        }
        let (value, problem) = CellValueReader(rulebook).value(number.piece.number, self.field(field).kind)
        if case .number(let share)? = value, LabelIndex.units(of: self.field(field)).contains("%"),
            share > Number(0), share < Number(1)
        {
            return outcome(field, Fact(state: .unclear), number.cell, .fraction)
        }
        return taken(field, value, number.cell, problem.map(Doubt.unreadable))
    }

    /// Whether a unit is the field's, or a part of it: 回 of 回/年.
    private func fits(_ unit: String, _ field: Int) -> Bool {
        let own = LabelIndex.units(of: self.field(field))
        return own.contains { $0 == unit || !unit.isEmpty && ($0.hasPrefix(unit) || unit.hasPrefix($0)) }
            || own.contains { $0.hasSuffix(unit) }
    }

    /// `全体会2回 定例会3回`: each number belongs to the field of the group whose label begins with its words.
    private mutating func named(_ numbers: [Reading], _ first: Int) -> Bool {
        let group = rulebook.vocabulary.fields.indices.filter { field($0).group == field(first).group }
        let found = numbers.compactMap { number -> (Reading, Int)? in
            guard number.piece.before.count > 1 else { return nil }
            let fits = group.filter { index in
                field(index).label.all.contains { PlainLabel.plain($0).hasPrefix(number.piece.before) }
            }
            return fits.count == 1 ? (number, fits[0]) : nil
        }
        guard found.count == numbers.count, !found.isEmpty, Set(found.map(\.1)).count == found.count else {
            return false
        }
        for (number, field) in found { outcomes.append(read(number, into: field, beside: nil)) }
        return true
    }
}

extension Field.Kind {
    var isNumber: Bool { if case .number = self { true } else { false } }
    var isFlag: Bool { if case .boolean = self { true } else { false } }
    var isRows: Bool { if case .rows = self { true } else { false } }
    var isText: Bool { if case .text = self { true } else { false } }
}
