// Range functions: DMN 1.5, 10.3.4.9 (Allen's relations between points and ranges).

import FEELValues

let rangeFunctions: [Builtin] =
    [Builtin("range", ["from": .string], .type(.range(.any)), "the range that a text writes", rangeFromText)]
    + [
        mixed("before", "whether the first ends before the second begins", points: { $0 < 0 }) { a, b in
            Logic.or(below(a.last, b.first), touching(a.last, b.first, a.includesLast && b.includesFirst))
        },
        mixed("after", "whether the first begins after the second ends", points: { $0 > 0 }) { a, b in
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
        pointFirst("finishes", "whether the first begins within the second and ends with it") { a, b in
            Logic.and(endsTogether(a, b), Logic.or(starts(b, before: a), startsTogether(a, b)))
        },
        pointSecond("finished by", "whether the second finishes the first") { a, b in
            Logic.and(endsTogether(a, b), Logic.or(starts(a, before: b), startsTogether(a, b)))
        },
        pointSecond("includes", "whether the second lies within the first") { a, b in within(b, a) },
        pointFirst("during", "whether the first lies within the second") { a, b in within(a, b) },
        pointFirst("starts", "whether the first begins with the second and ends within it") { a, b in
            Logic.and(startsTogether(a, b), endsWithin(a, b))
        },
        pointSecond("started by", "whether the second starts the first") { a, b in
            Logic.and(startsTogether(a, b), endsWithin(b, a))
        },
        mixed("coincides", "whether both are the same", points: { $0 == 0 }, mixtures: false) { a, b in
            Logic.and(startsTogether(a, b), endsTogether(a, b))
        },
    ].flatMap { $0 }

private func rangeFromText(_ call: Arguments) -> Value {
    let text = call.string(0)
    return RangeText.value(text) ?? call.null(NullCause.invalidText(kind: .range, text: text))
}
