// Years that were slipped while typing: R99 in a sheet of R6.

import FEELValues
import Rulebook

/// Looks at the years that files tell of.
struct YearCheck {
    private let fields: [Field]

    /// Plans reach so many years ahead at most.
    private static let furthest = 10

    init(_ rulebook: Rulebook) { fields = rulebook.vocabulary.fields }

    /// The draft without years too far ahead, and what is to be told of them; a record stays as it is.
    func checked(_ draft: Draft) -> (draft: Draft, findings: [Finding]) {
        guard let year = draft.year?.year else { return (draft, []) }
        var left = draft
        var findings: [Finding] = []
        for (field, entry) in draft.facts.sorted(by: { $0.key < $1.key }) where !entry.isRecord {
            guard case .fiscalYear = fields[field].kind, let told = Self.year(entry.fact.value),
                told > year + Self.furthest
            else { continue }
            left.put(Fact(state: .unclear, place: entry.fact.place), in: field, from: entry.cell)
            findings.append(
                Finding(
                    spot: entry.cell.spot, text: entry.cell.text, outcome: .doubtful(field: field, .farYear)))
        }
        return (left, findings)
    }

    private static func year(_ value: Value) -> Int? {
        if case .number(let number) = value { number.intValue } else { nil }
    }
}
