// Reads the numbers and marks of a row.

import Calendars
import Diagnostics
import FEELValues
import Rulebook

extension RowValues {
    mutating func readFigures(_ values: [PlacedText], _ label: PlacedText) {
        var numbers: [Reading] = []
        var flags: [(mark: YesNoMark, cell: PlacedText)] = []
        var dash: PlacedText?
        var words: PlacedText?
        let hasFlag = target.fields.contains { field($0).kind.isFlag }
        for cell in values {
            if let mark = YesNoMark(cell.text) {
                flags.append((mark, cell))
                if !hasFlag { words = words ?? cell }
                continue
            }
            let phrase = CellPhrase(cell.text)
            if phrase.isDash { dash = cell }
            if phrase.pieces.isEmpty {
                giveUnit(phrase.words, to: &numbers)
                if !phrase.isDash, !isPrint(phrase.words, cell.text) { words = words ?? cell }
            }
            numbers += phrase.pieces.map { Reading(piece: $0, cell: cell, unit: $0.unit) }
            if let small = phrase.remark, !phrase.pieces.isEmpty { remark = remark ?? small }
        }
        readFlags(flags, label)
        let counted = target.fields.filter { field($0).kind.isNumber }
        if counted.isEmpty { return }
        if let dash, numbers.isEmpty, let first = counted.first {
            outcomes.append(outcome(first, Fact(state: .unclear), dash, .dash))
        } else if let words, numbers.isEmpty, let first = counted.first {
            outcomes.append(outcome(first, Fact(state: .unclear), words, .noNumber(words.text)))
        } else {
            readNumbers(numbers, counted, label)
        }
    }

    /// Whether words without a number are what a form prints: a unit, perhaps with the whole behind it, or signs.
    func isPrint(_ words: String, _ text: String) -> Bool {
        let words = words.filter { !"_＿".contains($0) }
        let first = halfWidth(text).split(separator: "/").first.map { PlainLabel.plain(String($0)) } ?? ""
        let isWhole = target.whole != nil && index.units.keys.contains { !$0.isEmpty && words.hasPrefix($0) }
        return !words.contains(where: \.isLetter) || index.units[first] != nil || isWhole
            || index.units.keys.contains { $0.hasPrefix(words) || $0.hasSuffix(words) }
    }

    /// A unit in a cell of its own belongs to the number before it.
    func giveUnit(_ unit: String, to numbers: inout [Reading]) {
        guard !unit.isEmpty, let last = numbers.indices.last, numbers[last].unit.isEmpty else { return }
        numbers[last].unit = unit
    }

    mutating func readFlags(_ flags: [(mark: YesNoMark, cell: PlacedText)], _ label: PlacedText) {
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

    mutating func readNumbers(_ numbers: [Reading], _ fields: [Int], _ label: PlacedText) {
        var numbers = numbers
        // The whole that the row tells beside its part is a figure of another row.
        if target.whole != nil { numbers.removeAll { $0.piece.before == "/" } }
        guard let first = fields.first else { return }
        if numbers.count > fields.count {
            if named(numbers, first) { return }
            outcomes.append(outcome(first, Fact(state: .unclear), numbers[0].cell, .manyNumbers))
            return
        }
        if let number = numbers.first(where: { !["", "/"].contains($0.piece.before) && !isYearly($0, first) })
        {
            if named(numbers, first) { return }
            outcomes.append(
                outcome(first, Fact(state: .unclear), number.cell, .words(number.piece.before)))
            return
        }
        assign(numbers, fields, label)
    }
}
