// The answers to a field that are tried, and whether they stand for all.

import Calendars
import FEELValues
import Reasoning
import Rulebook

/// Answers that a field permits.
package struct AnswerSpace {
    package let field: Int
    package let values: [Value]
    /// Whether every other answer comes to the same as one of these.
    package let isExhaustive: Bool
    /// Lists are tried in all combinations up to so many items.
    private static let mostItems = 5
    private static let draws = 12
    /// Whole numbers of which all are tried.
    private static let fewNumbers = 13.0

    /// - Parameter present: what the field holds; lists keep those of its items that nobody looks for.
    package init(_ prospect: Prospect, _ rulebook: Rulebook, present: Value = .null, seed: UInt64) {
        field = prospect.field
        let kind = rulebook.vocabulary.fields[field].kind
        let plain = unique(
            Domains(rulebook).values(of: kind, prospect.marks).filter { $0.suits(kind) })
        var random = SeededRandom(seed: seed &+ UInt64(field))
        switch kind {
        case .boolean, .choice: (values, isExhaustive) = (plain, true)
        case .number(true, let range?) where range.upperBound - range.lowerBound < Self.fewNumbers:
            (values, isExhaustive) = (Self.all(range), true)
        case .number(let whole, let range) where prospect.isReadFreely:
            let drawn = Self.numbers(near: prospect.marks, whole: whole, range: range, &random)
            (values, isExhaustive) = (unique(plain + drawn), false)
        case .choices(let permitted):
            (values, isExhaustive) = Self.lists(permitted, prospect, present, &random)
        case .rows(let columns): (values, isExhaustive) = (Self.rows(columns), false)
        case .number, .fiscalYear, .text, .date: (values, isExhaustive) = (plain, !prospect.isReadFreely)
        }
    }

    private static func all(_ range: ClosedRange<Double>) -> [Value] {
        (Int(range.lowerBound.rounded(.up))...Int(range.upperBound)).map { .number(Number($0)) }
    }

    /// Numbers of every size that the field may hold, about those that are known.
    private static func numbers(
        near marks: [Value], whole: Bool, range: ClosedRange<Double>?, _ random: inout SeededRandom
    ) -> [Value] {
        let largest = marks.compactMap { $0.double }.max() ?? 100
        let lowest = range?.lowerBound ?? 0
        let highest = max(min(range?.upperBound ?? .infinity, 2 * largest), lowest + 1)
        return (0..<draws).compactMap { _ in
            let drawn = Int.random(in: 0...1000, using: &random)
            let number = lowest + (highest - lowest) * Double(drawn) / 1000
            return Number(parsing: "\(Int(number.rounded()))").map(Value.number)
        }.filter { $0.suits(.number(whole: whole, range: range)) }
    }

    /// All combinations of the items that are looked for, with and without one of the others.
    private static func lists(
        _ permitted: [Field.Permitted], _ prospect: Prospect, _ present: Value, _ random: inout SeededRandom
    ) -> (values: [Value], isExhaustive: Bool) {
        let wanted = prospect.isReadFreely ? permitted.map(\.id) : unique(prospect.items)
        let kept = present.items.filter { !wanted.contains($0) }
        let other = kept.isEmpty ? permitted.map(\.id).first { !wanted.contains($0) } : nil
        let items = wanted + (other.map { [$0] } ?? [])
        func values(_ chosen: [[String]]) -> [Value] { unique(chosen).map { Value(items: kept + $0) } }
        if items.count <= mostItems { return (values(combinations(items)), true) }
        let single = [[]] + items.map { [$0] } + [items]
        let drawn = (0..<draws).map { _ in items.filter { _ in Bool.random(using: &random) } }
        return (values(single + drawn), false)
    }

    private static func combinations(_ items: [String]) -> [[String]] {
        (0..<(1 << items.count)).map { bits in
            items.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
        }
    }

    /// No row, and one row for each value of each column.
    private static func rows(_ columns: [Field.Column]) -> [Value] {
        let rows = columns.flatMap { column in
            samples(of: column.kind).map { value in
                Value.context(ContextValue(columns.map { ($0.id, $0.id == column.id ? value : .null) }))
            }
        }
        return [.list([])] + rows.map { .list([$0]) }
    }

    private static func samples(of kind: Field.Kind) -> [Value] {
        switch kind {
        case .choice(let permitted): permitted.map { .string($0.id) }
        case .choices(let permitted): permitted.map { Value(items: [$0.id]) }
        case .boolean: [.boolean(true), .boolean(false)]
        case .number(_, let range): [.number(Number(Int(range?.lowerBound ?? 0)))]
        case .text: [.string("…")]
        case .fiscalYear, .date, .rows: []
        }
    }
}

extension Value {
    fileprivate init(items: [String]) { self = .list(items.map(Value.string)) }

    /// The words of a list; none where it is unknown.
    fileprivate var items: [String] {
        guard case .list(let items) = self else { return [] }
        return items.compactMap { if case .string(let item) = $0 { item } else { nil } }
    }

    fileprivate var double: Double? { if case .number(let number) = self { number.doubleValue } else { nil } }

    /// Whether a field of a kind may hold the value.
    fileprivate func suits(_ kind: Field.Kind) -> Bool {
        switch (kind, self) {
        case (.number(let whole, let range), .number(let number)):
            (range?.contains(number.doubleValue) ?? true) && (!whole || number.intValue != nil)
        case (.fiscalYear, .number), (.boolean, .boolean), (.choice, .string), (.text, .string): true
        case (.choices, .list), (.rows, .list), (.date, .date): true
        default: false
        }
    }
}
