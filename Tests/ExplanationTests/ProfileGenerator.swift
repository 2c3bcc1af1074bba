// Profiles with random facts of the kinds that a pack declares.

import Advice
import Calendars
import FEELValues
import TestSupport

@testable import Rulebook

/// Generates profiles for a rulebook.
struct ProfileGenerator {
    private var numbers: SeededNumbers
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook, seed: UInt64) {
        self.rulebook = rulebook
        numbers = SeededNumbers(seed: seed)
    }

    /// An assessment of a municipality of which about two thirds of the cells are filled in.
    mutating func assessment() -> Assessment { Advisor(rulebook).assess(profile()) }

    private mutating func profile() -> Profile {
        var facts: [Int: Fact] = [:]
        for (index, field) in rulebook.vocabulary.fields.enumerated() { facts[index] = fact(field.kind) }
        return Profile(
            municipality: Municipality(name: Localized("試験市")), fiscalYear: FiscalYear(2024), facts: facts)
    }

    private mutating func fact(_ kind: Field.Kind) -> Fact {
        let isKnown = chance(65)
        let unknown = Fact.State.allCases.filter { $0 != .known }
        return Fact(
            value: isKnown ? value(kind) : .null,
            state: isKnown ? .known : unknown.randomElement(using: &numbers) ?? .blank,
            asOf: chance(70) ? PartialDate(year: 2012 + below(13), isFiscal: true) : nil,
            scope: chance(90) ? .own : .wider(Localized("県全体")), place: nil, note: nil, range: nil)
    }

    private mutating func value(_ kind: Field.Kind) -> Value {
        switch kind {
        case .number(let whole, _):
            return whole || chance(80) ? .number(Number(below(8))) : .number(Number(below(400)))
        case .boolean: return .boolean(chance(50))
        case .choice(let permitted): return .string(permitted[below(permitted.count)].id)
        case .choices(let permitted):
            return .list(permitted.filter { _ in chance(40) }.map { .string($0.id) })
        case .text: return .string(["", "記載あり", "研修"][below(3)])
        case .date: return CalendarDate(year: 2015 + below(12), month: 4, day: 1).map(Value.date) ?? .null
        case .fiscalYear: return .number(Number(2018 + below(10)))
        case .rows(let columns): return .list((0..<below(4)).map { _ in row(columns) })
        }
    }

    private mutating func row(_ columns: [Field.Column]) -> Value {
        let cells = columns.map { ($0.id, chance(70) ? value($0.kind) : .null) }
        return .context(ContextValue(cells))
    }

    private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
}
