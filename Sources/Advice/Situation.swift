// The values of every name of a rulebook, for one municipality in one fiscal year.

import Calendars
import FEEL
import FEELValues
import Rulebook

/// A rulebook filled with a profile.
package struct Situation: Sendable {
    package let rulebook: Rulebook
    package internal(set) var profile: Profile
    package private(set) var fiscalYear: FiscalYear
    /// By slot of the vocabulary.
    package internal(set) var values: [Value]
    private let derivedBySlot: [Int: DerivedFact]

    package init(_ rulebook: Rulebook, _ profile: Profile, in fiscalYear: FiscalYear) {
        self.rulebook = rulebook
        self.profile = profile
        self.fiscalYear = fiscalYear
        derivedBySlot = Dictionary(
            rulebook.derived.map { ($0.slot, $0) }, uniquingKeysWith: { first, _ in first })
        let parameters = Dictionary(
            rulebook.parameters.map { ($0.id, $0.value(in: fiscalYear) ?? .null) },
            uniquingKeysWith: { first, _ in first })
        values = rulebook.vocabulary.slots.map { slot in
            switch slot {
            case .field, .attribute: Self.content(of: slot, profile, fiscalYear)
            case .parameter(let id): parameters[id] ?? .null
            case .given(.fiscalYear): .number(Number(fiscalYear.year))
            case .given(.yearsAhead): .number(.zero)
            case .derived, .given: .null
            }
        }
        for fact in rulebook.derived { values[fact.slot] = value(of: fact.logic) }
    }

    /// What the profile puts into a slot of a field.
    func content(of slot: Int) -> Value {
        Self.content(of: rulebook.vocabulary.slots[slot], profile, fiscalYear)
    }

    private static func content(
        of slot: Vocabulary.Slot, _ profile: Profile, _ fiscalYear: FiscalYear
    ) -> Value {
        switch slot {
        case .field(let index): profile.fact(index).value
        case .attribute(let index, let attribute):
            value(of: attribute, of: profile.fact(index), in: fiscalYear)
        case .parameter, .derived, .given: .null
        }
    }

    private static func value(
        of attribute: Vocabulary.Attribute, of fact: Fact, in fiscalYear: FiscalYear
    ) -> Value {
        switch attribute {
        case .asOf: fact.asOf.map(Value.date(_:)) ?? .null
        case .age: fact.asOf.map { .number(Number(fiscalYear.year - $0.fiscalYear.year)) } ?? .null
        case .scope: .string(fact.scope.word)
        case .state: .string(fact.state.rawValue)
        }
    }

    /// The same situation with values that the engine gives, such as the number of an occurrence.
    package func giving(_ given: [Vocabulary.Given: Value]) -> Situation {
        var copy = self
        copy.give(given)
        return copy
    }

    /// Takes in values that the engine gives; what was derived from facts stays as it is.
    package mutating func give(_ given: [Vocabulary.Given: Value]) {
        for (name, value) in given {
            if let slot = rulebook.vocabulary.slot(of: name) { values[slot] = value }
        }
        if case .number(let year)? = given[.fiscalYear], let year = year.intValue {
            fiscalYear = FiscalYear(year)
        }
    }

    /// What is known now, seen from a year further on: only `fiscal year` and `years ahead` are others.
    package func ahead(_ years: Int) -> Situation {
        if years == 0 { return self }
        let year = FiscalYear(fiscalYear.year + years)
        return giving([.fiscalYear: .number(Number(year.year)), .yearsAhead: .number(Number(years))])
    }

    package func value(_ expression: CompiledExpression) -> Value { expression.evaluate(values) }

    func value(of logic: DerivedFact.Logic) -> Value {
        switch logic {
        case .expression(let expression): expression.evaluate(values)
        case .table(let table): table.evaluate(values)
        }
    }
}

extension Value {
    /// The last day that a date may mean.
    fileprivate static func date(_ date: PartialDate) -> Value {
        let day = date.lastDay
        return CalendarDate(year: day.year, month: day.month, day: day.day).map(Value.date) ?? .null
    }
}

extension Situation {
    /// The fields behind a slot: itself, or those that a derived fact rests on.
    package func fields(behind slot: Int) -> [Int] {
        switch rulebook.vocabulary.slots[slot] {
        case .field(let index), .attribute(let index, _): [index]
        case .parameter, .given: []
        case .derived: derivedBySlot[slot].map { unique($0.logic.reads.flatMap(fields(behind:))) } ?? []
        }
    }

    /// The derived fact in a slot.
    package func derived(in slot: Int) -> DerivedFact? { derivedBySlot[slot] }

    /// The unknown fields that leave an expression null.
    package func openFields(_ expression: CompiledExpression) -> [Int] {
        unique(expression.openSlots(values).flatMap(openFields(behind:)))
    }

    private func openFields(behind slot: Int) -> [Int] {
        switch rulebook.vocabulary.slots[slot] {
        case .field(let index), .attribute(let index, _): return [index]
        case .parameter, .given: return []
        case .derived:
            guard let fact = derivedBySlot[slot] else { return [] }
            return unique(openSlots(fact.logic).flatMap(openFields(behind:)))
        }
    }

    private func openSlots(_ logic: DerivedFact.Logic) -> [Int] {
        switch logic {
        case .expression(let expression): expression.openSlots(values)
        case .table(let table): table.openSlots(values)
        }
    }

    /// The facts that an expression rests on.
    package func evidence(_ expressions: [CompiledExpression?]) -> [Evidence] {
        let slots = expressions.flatMap { $0?.reads ?? [] }
        return evidence(on: slots.flatMap(fields(behind:)))
    }

    /// What is known of fields, by their index in the vocabulary, each once.
    package func evidence(on fields: [Int]) -> [Evidence] {
        unique(fields).map { Evidence(field: rulebook.vocabulary.fields[$0], fact: profile.fact($0)) }
    }
}
