// Gives the numbers of a row to its fields.

import Calendars
import Diagnostics
import FEELValues
import Rulebook

extension RowValues {
    /// Numbers to fields: in their order where there are as many, by their units otherwise.
    mutating func assign(_ numbers: [Reading], _ fields: [Int], _ label: PlacedText) {
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
    func isShare(_ number: Reading, _ fields: [Int]) -> Bool {
        fields.dropFirst().contains { fits(number.unit, $0) && !number.unit.isEmpty }
    }

    /// 年3回 where times a year are asked for.
    func isYearly(_ number: Reading, _ field: Int) -> Bool {
        guard ImportWords.yearly.contains(number.piece.before), !number.unit.isEmpty else { return false }
        return fits(number.unit, field)
    }

    /// Whether a unit changes what the number says: 万, 以上.
    private func isVague(_ unit: String) -> Bool {
        unit.first.map { ImportWords.scales[$0] != nil } == true
            || ImportWords.vague.contains { unit.hasSuffix($0) }
    }

    func read(_ number: Reading, into field: Int, beside count: Int?) -> FieldOutcome {
        let isOther = index.units[number.unit] != nil && !fits(number.unit, field)
        if !number.unit.isEmpty, isOther || isVague(number.unit) {
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
    func fits(_ unit: String, _ field: Int) -> Bool {
        let own = LabelIndex.units(of: self.field(field))
        return own.contains { $0 == unit || !unit.isEmpty && ($0.hasPrefix(unit) || unit.hasPrefix($0)) }
            || own.contains { $0.hasSuffix(unit) }
    }

    /// `全体会2回 定例会3回`: each number belongs to the field of the group whose label begins with its words.
    mutating func named(_ numbers: [Reading], _ first: Int) -> Bool {
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
