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
    var outcomes: [FieldOutcome] = []

    struct Reading {
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

    func field(_ index: Int) -> Field { rulebook.vocabulary.fields[index] }

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
    func isValue(_ text: String) -> Bool {
        guard let first = target.fields.first else { return false }
        switch field(first).kind {
        case .date, .fiscalYear, .text: return true
        default: return false
        }
    }

    // MARK: Words, choices, years

    mutating func readWords(_ values: [PlacedText], _ label: PlacedText) {
        for (place, field) in target.fields.enumerated() {
            let units = LabelIndex.units(of: self.field(field))
            let cells = values.filter { !units.contains(PlainLabel.plain($0.text)) }
            guard cells.indices.contains(place) else {
                outcomes.append(outcome(field, Fact(state: .blank), label, nil))
                continue
            }
            if self.field(field).kind.isChoice, let ticked = TickedItems(cells[place].text) {
                outcomes.append(self.ticked(ticked, field, cells[place]))
                continue
            }
            let (value, problem) = CellValueReader(rulebook).value(cells[place].text, self.field(field).kind)
            outcomes.append(taken(field, value, cells[place], problem.map(Doubt.unreadable)))
        }
    }

    /// The items of a printed list that are ticked; where none is, nobody has chosen yet.
    private func ticked(_ items: TickedItems, _ field: Int, _ cell: PlacedText) -> FieldOutcome {
        if items.chosen.isEmpty { return outcome(field, Fact(state: .unselected), cell, nil) }
        let (value, problem) = CellValueReader(rulebook).value(
            items.chosen.joined(separator: "、"), self.field(field).kind)
        return taken(field, value, cell, problem.map(Doubt.unreadable))
    }

    func taken(_ field: Int, _ value: Value?, _ cell: PlacedText, _ doubt: Doubt?) -> FieldOutcome {
        guard let value else { return outcome(field, Fact(state: .unclear), cell, doubt) }
        return outcome(field, Fact(value: value, state: .known), cell, doubt)
    }

    /// The fact with date, place and remark; a remark is a doubt, since it may say for whom the value is.
    func outcome(_ field: Int, _ fact: Fact, _ cell: PlacedText, _ doubt: Doubt?) -> FieldOutcome {
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
}

extension Field.Kind {
    var isNumber: Bool { if case .number = self { true } else { false } }
    var isFlag: Bool { if case .boolean = self { true } else { false } }
    var isRows: Bool { if case .rows = self { true } else { false } }
    var isChoice: Bool {
        switch self {
        case .choice, .choices: true
        default: false
        }
    }
    var isText: Bool { if case .text = self { true } else { false } }
}
