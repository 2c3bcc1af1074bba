// How points and ranges can lie to each other: DMN 1.5, table 78.

import FEELValues

/// A point or range as two ends.
struct Span {
    let first: Value
    let last: Value
    let includesFirst: Bool
    let includesLast: Bool

    init(_ value: Value) {
        if case .range(let range) = value {
            (first, last) = (range.lower, range.upper)
            (includesFirst, includesLast) = (range.includesLower, range.includesUpper)
        } else {
            (first, last) = (value, value)
            (includesFirst, includesLast) = (true, true)
        }
    }
}

typealias Relation = @Sendable (Span, Span) -> Bool?

/// One way to call a relation.
func way(
    _ name: String, _ summary: String, _ first: (String, Domain), _ second: (String, Domain),
    _ body: @escaping Relation
) -> Builtin {
    Builtin(name, KeyValuePairs(dictionaryLiteral: first, second), .boolean, summary) { call in
        body(Span(call[0]), Span(call[1])).map(Value.boolean) ?? call.incomparable()
    }
}

/// A relation of two ranges.
func ranges(_ name: String, _ summary: String, _ body: @escaping Relation) -> [Builtin] {
    [way(name, summary, ("range1", .range), ("range2", .range), body)]
}

/// A relation of a point to a range, and of two ranges.
func pointFirst(_ name: String, _ summary: String, _ body: @escaping Relation) -> [Builtin] {
    [way(name, summary, ("point", .point), ("range", .range), body)] + ranges(name, summary, body)
}

/// A relation of a range to a point, and of two ranges.
func pointSecond(_ name: String, _ summary: String, _ body: @escaping Relation) -> [Builtin] {
    [way(name, summary, ("range", .range), ("point", .point), body)] + ranges(name, summary, body)
}

/// A relation of two points, of two ranges, and of both mixtures where they make sense.
func mixed(
    _ name: String, _ summary: String, points: @escaping @Sendable (Int) -> Bool, mixtures: Bool = true,
    _ body: @escaping Relation
) -> [Builtin] {
    let ofPoints = Builtin(name, ["point1": .point, "point2": .point], .boolean, summary) { call in
        Value.order(call[0], call[1]).map { .boolean(points($0)) } ?? call.incomparable()
    }
    let mixed = [
        way(name, summary, ("point", .point), ("range", .range), body),
        way(name, summary, ("range", .range), ("point", .point), body),
    ]
    return [ofPoints] + (mixtures ? mixed : []) + ranges(name, summary, body)
}

extension Arguments {
    func incomparable() -> Value {
        null(NullCause.notComparable(self[0].kind, self[1].kind))
    }
}

func below(_ a: Value, _ b: Value) -> Bool? { Value.order(a, b).map { $0 < 0 } }
func equal(_ a: Value, _ b: Value) -> Bool? { Value.order(a, b).map { $0 == 0 } }

/// Two ends at the same point that do not both include it.
func touching(_ a: Value, _ b: Value, _ bothIncluded: Bool) -> Bool? {
    Logic.and(equal(a, b), !bothIncluded)
}

/// Whether `b` begins no later than `a` ends.
func reaches(_ a: Span, _ b: Span) -> Bool? {
    Logic.or(below(b.first, a.last), Logic.and(equal(b.first, a.last), a.includesLast && b.includesFirst))
}

func starts(_ a: Span, before b: Span) -> Bool? {
    Logic.or(
        below(a.first, b.first), Logic.and(equal(a.first, b.first), a.includesFirst && !b.includesFirst))
}

func ends(_ a: Span, before b: Span) -> Bool? {
    Logic.or(below(a.last, b.last), Logic.and(equal(a.last, b.last), !a.includesLast && b.includesLast))
}

/// Whether `a` ends no later than `b`.
func endsWithin(_ a: Span, _ b: Span) -> Bool? {
    Logic.or(ends(a, before: b), endsTogether(a, b))
}

func startsTogether(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(equal(a.first, b.first), a.includesFirst == b.includesFirst)
}

func endsTogether(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(equal(a.last, b.last), a.includesLast == b.includesLast)
}

func within(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(
        Logic.or(starts(b, before: a), startsTogether(a, b)),
        Logic.or(ends(a, before: b), endsTogether(a, b)))
}
