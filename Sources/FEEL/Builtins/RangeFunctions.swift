// Range functions: DMN 1.5, 10.3.4.9 (Allen's relations between points and ranges).

import FEELValues

let rangeFunctions: [Builtin] = [
    Builtin("range", ["from": .string], .type(.range(.any)), "the range that a text writes", rangeFromText),
    relation("before", "whether the first ends before the second begins", points: { $0 < 0 }) { a, b in
        Logic.or(below(a.last, b.first), touching(a.last, b.first, a.includesLast && b.includesFirst))
    },
    relation("after", "whether the first begins after the second ends", points: { $0 > 0 }) { a, b in
        Logic.or(below(b.last, a.first), touching(b.last, a.first, b.includesLast && a.includesFirst))
    },
    ranges("meets", "whether the first ends where the second begins") { a, b in
        Logic.and(a.includesLast && b.includesFirst, equal(a.last, b.first))
    },
    ranges("met by", "whether the first begins where the second ends") { a, b in
        Logic.and(a.includesFirst && b.includesLast, equal(a.first, b.last))
    },
    ranges("overlaps", "whether both have a point in common") { a, b in
        Logic.and(reaches(a, b), reaches(b, a))
    },
    ranges("overlaps before", "whether the first begins earlier and ends within the second") { a, b in
        Logic.and(Logic.and(starts(a, before: b), reaches(a, b)), endsWithin(a, b))
    },
    ranges("overlaps after", "whether the first begins within the second and ends later") { a, b in
        Logic.and(Logic.and(starts(b, before: a), reaches(b, a)), endsWithin(b, a))
    },
    ranges("finishes", "whether the first begins within the second and ends with it", pointFirst: true) {
        a, b in
        Logic.and(endsTogether(a, b), Logic.or(starts(b, before: a), startsTogether(a, b)))
    },
    ranges("finished by", "whether the second finishes the first", pointSecond: true) { a, b in
        Logic.and(endsTogether(a, b), Logic.or(starts(a, before: b), startsTogether(a, b)))
    },
    ranges("includes", "whether the second lies within the first", pointSecond: true) { a, b in
        within(b, a)
    },
    ranges("during", "whether the first lies within the second", pointFirst: true) { a, b in within(a, b) },
    ranges("starts", "whether the first begins with the second and ends within it", pointFirst: true) {
        a, b in
        Logic.and(startsTogether(a, b), Logic.or(ends(a, before: b), endsTogether(a, b)))
    },
    ranges("started by", "whether the second starts the first", pointSecond: true) { a, b in
        Logic.and(startsTogether(a, b), Logic.or(ends(b, before: a), endsTogether(a, b)))
    },
    relation("coincides", "whether both are the same", points: { $0 == 0 }) { a, b in
        Logic.and(startsTogether(a, b), endsTogether(a, b))
    },
]

/// A point or range as two ends.
private struct Span {
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

private typealias Relation = @Sendable (Span, Span) -> Bool?

/// A relation of points and ranges in any mixture.
private func relation(
    _ name: String, _ summary: String, points: @escaping @Sendable (Int) -> Bool,
    _ body: @escaping Relation
) -> Builtin {
    let domain = Domain.point.union(.range)
    return Builtin(name, ["point1": domain, "point2": domain], .boolean, summary) { call in
        if call[0].kind != .range, call[1].kind != .range {
            return Value.order(call[0], call[1]).map { .boolean(points($0)) } ?? call.incomparable()
        }
        return body(Span(call[0]), Span(call[1])).map(Value.boolean) ?? call.incomparable()
    }
}

/// A relation of ranges, in which one side may be a point.
private func ranges(
    _ name: String, _ summary: String, pointFirst: Bool = false, pointSecond: Bool = false,
    _ body: @escaping Relation
) -> Builtin {
    let first: Domain = pointFirst ? Domain.point.union(.range) : .range
    let second: Domain = pointSecond ? Domain.point.union(.range) : .range
    let names = pointFirst ? ("point", "range") : pointSecond ? ("range", "point") : ("range1", "range2")
    return Builtin(
        name, KeyValuePairs(dictionaryLiteral: (names.0, first), (names.1, second)), .boolean, summary
    ) {
        call in
        body(Span(call[0]), Span(call[1])).map(Value.boolean) ?? call.incomparable()
    }
}

extension Arguments {
    fileprivate func incomparable() -> Value {
        null(NullCause.notComparable(self[0].kind, self[1].kind))
    }
}

private func below(_ a: Value, _ b: Value) -> Bool? { Value.order(a, b).map { $0 < 0 } }
private func equal(_ a: Value, _ b: Value) -> Bool? { Value.order(a, b).map { $0 == 0 } }

/// Two ends at the same point that do not both include it.
private func touching(_ a: Value, _ b: Value, _ bothIncluded: Bool) -> Bool? {
    Logic.and(equal(a, b), !bothIncluded)
}

/// Whether `b` begins no later than `a` ends.
private func reaches(_ a: Span, _ b: Span) -> Bool? {
    Logic.or(below(b.first, a.last), Logic.and(equal(b.first, a.last), a.includesLast && b.includesFirst))
}

private func starts(_ a: Span, before b: Span) -> Bool? {
    Logic.or(
        below(a.first, b.first), Logic.and(equal(a.first, b.first), a.includesFirst && !b.includesFirst))
}

private func ends(_ a: Span, before b: Span) -> Bool? {
    Logic.or(below(a.last, b.last), Logic.and(equal(a.last, b.last), !a.includesLast && b.includesLast))
}

/// Whether `a` ends no later than `b`.
private func endsWithin(_ a: Span, _ b: Span) -> Bool? {
    Logic.or(ends(a, before: b), endsTogether(a, b))
}

private func startsTogether(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(equal(a.first, b.first), a.includesFirst == b.includesFirst)
}

private func endsTogether(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(equal(a.last, b.last), a.includesLast == b.includesLast)
}

private func within(_ a: Span, _ b: Span) -> Bool? {
    Logic.and(
        Logic.or(starts(b, before: a), startsTogether(a, b)),
        Logic.or(ends(a, before: b), endsTogether(a, b)))
}

private func rangeFromText(_ call: Arguments) -> Value {
    let text = call.string(0)
    return RangeText.value(text) ?? call.null(NullCause.invalidText(kind: .range, text: text))
}
