// The values that stand for all values of a term: one for each stretch between what it is compared with.

import FEEL
import FEELValues
import Rulebook

/// Knows what the terms of a rulebook can hold.
package struct Domains {
    let rulebook: Rulebook

    package init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Values for a term that is compared with these; null last, where it can be unknown.
    func values(of term: Term, _ constants: [Value]) -> [Value] {
        switch term.kind {
        case .slot(let slot): values(ofSlot: slot, constants)
        case .member: [.boolean(true), .boolean(false), .null]
        case .count: numbers(constants, whole: true, range: 0...Double.infinity) + [.null]
        case .opaque: anything(constants) + [.null]
        }
    }

    private func values(ofSlot slot: Int, _ constants: [Value]) -> [Value] {
        switch rulebook.vocabulary.slots[slot] {
        case .field(let index): values(of: rulebook.vocabulary.fields[index].kind, constants) + [.null]
        case .attribute(_, .state): Fact.State.allCases.map { .string($0.rawValue) }
        case .attribute(_, .scope): [.string("own"), .string("wider")]
        case .given(.fiscalYear): numbers(constants, whole: true, range: 1990...2100)
        case .given(.yearsAhead): numbers(constants, whole: true, range: 0...20)
        case .given(.severity): Gravity.allCases.map { .string($0.rawValue) }
        case .given(.reasons): numbers(constants, whole: true, range: 1...1000)
        case .given(.strengths): numbers(constants, whole: true, range: 0...1000)
        case .attribute(_, .age): numbers(constants, whole: true, range: -100...200) + [.null]
        case .derived, .attribute, .given, .parameter: anything(constants) + [.null]
        }
    }

    /// Values for a field of a kind that is compared with these, without null.
    package func values(of kind: Field.Kind, _ constants: [Value]) -> [Value] {
        switch kind {
        case .number(let whole, let range): numbers(constants, whole: whole, range: range)
        case .fiscalYear: numbers(constants, whole: true, range: 1868...2200)
        case .boolean: [.boolean(true), .boolean(false)]
        case .choice(let permitted): permitted.map { .string($0.id) }
        case .choices, .rows: anything(constants)
        case .text: anything(constants)
        case .date: anything(constants.isEmpty ? [Self.someDay] : constants)
        }
    }

    /// A day like any other.
    private static let someDay = CalendarDate(dayNumber: 0).map(Value.date) ?? .null

    /// What is compared, and something beside and between.
    private func anything(_ constants: [Value]) -> [Value] {
        let distinct = unique(constants)
        let numeric = distinct.filter { $0.kind == .number }
        var values = distinct.filter { $0.kind != .number }
        if !numeric.isEmpty { values += numbers(numeric, whole: false, range: nil) }
        values += distinct.compactMap(neighbour(of:)).flatMap { $0 }
        return unique(values.isEmpty ? [.string("…")] : values)
    }

    /// Other values of the kind of a constant, so that each comparison can come out otherwise.
    private func neighbour(of value: Value) -> [Value]? {
        switch value {
        case .boolean: [.boolean(true), .boolean(false)]
        case .string(let text): [.string(text + "…")]
        case .date(let date):
            [date.dayNumber - 1, date.dayNumber + 1].compactMap {
                CalendarDate(dayNumber: $0).map(Value.date)
            }
        default: nil
        }
    }

    /// Each constant, and a number below, between and above, as far as the field may hold them.
    private func numbers(_ constants: [Value], whole: Bool, range: ClosedRange<Double>?) -> [Value] {
        let bounds = [range?.lowerBound, range?.upperBound].compactMap { $0 }.filter(\.isFinite)
        let marks = constants.compactMap { value -> Double? in
            if case .number(let number) = value { number.doubleValue } else { nil }
        }
        let points = Set(marks + bounds).sorted()
        var found: [Double] = points.first.map { [$0 - 1] } ?? [0]
        for (index, point) in points.enumerated() {
            found.append(point)
            guard index + 1 < points.count else { continue }
            let next = points[index + 1]
            found.append(whole ? (point + 1).rounded(.down) : (point + next) / 2)
        }
        if let last = points.last { found.append(last + 1) }
        return unique(
            found.filter { range?.contains($0) ?? true && (!whole || $0 == $0.rounded()) }
                .compactMap(exact)
        )
    }

    private func exact(_ value: Double) -> Value? {
        if let whole = Int(exactly: value) { return .number(Number(whole)) }
        return Number(parsing: String(value)).map(Value.number)
    }
}
