// Shares of a whole of which some counts are blank.

import FEELValues
import Rulebook

/// Where a form computed a share although its count is blank, it took the blank for zero: then neither the other
/// shares nor the whole that it added up can be trusted.
struct ShareCheck {
    private let fields: [Field]

    init(_ rulebook: Rulebook) { fields = rulebook.vocabulary.fields }

    func checked(_ outcomes: [FieldOutcome]) -> [FieldOutcome] {
        let wrong = outcomes.filter { if case .shareWithoutCount? = $0.doubt { true } else { false } }
        if wrong.isEmpty { return outcomes }
        let counts = outcomes.filter { outcome in
            outcome.row.count > 1 && outcome.field == outcome.row[0] && isBeside(outcome, wrong)
        }.map(\.fact.value)
        return outcomes.map { outcome in
            let isShare = outcome.row.count > 1 && outcome.field != outcome.row[0]
            let isSum = outcome.row.count == 1 && counts.contains(outcome.fact.value)
            guard outcome.fact.state == .known, isShare || isSum, isBeside(outcome, wrong) else {
                return outcome
            }
            let fact = Fact(state: .unclear, place: outcome.fact.place, note: outcome.fact.note)
            return FieldOutcome(
                field: outcome.field, fact: fact, cell: outcome.cell, doubt: .shareWithoutCount,
                row: outcome.row)
        }
    }

    /// Whether it stands in the group of one of them.
    private func isBeside(_ outcome: FieldOutcome, _ others: [FieldOutcome]) -> Bool {
        others.contains { fields[$0.field].group == fields[outcome.field].group }
    }
}
