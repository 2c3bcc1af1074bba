// Explanations for machines.

import Advice
import Explanation
import Publishing

/// Writes explanations as JSON.
struct ExplanationReport {
    private let teller: Teller

    init(_ teller: Teller) { self.teller = teller }

    /// `{municipality, fiscalYear, pack, explanation}`; an explanation is a statement with its reasons below.
    func json(_ telling: Telling) -> JSONValue {
        let assessment = teller.assessment
        return .object([
            "municipality": .text(assessment.situation.profile.name.text(in: teller.language)),
            "fiscalYear": .whole(assessment.fiscalYear.year),
            "pack": .text(assessment.situation.rulebook.id),
            "explanation": statement(telling),
        ])
    }

    /// `{kind, id, text, remarks, truth, decisive, value, fact, reasons}`; a masked value is null.
    private func statement(_ telling: Telling) -> JSONValue {
        let reason = telling.reason
        let rulebook = teller.assessment.situation.rulebook
        return .object([
            "kind": .text(reason.subject.kind), "id": .optional(reason.subject.id(in: rulebook)),
            "text": .text(telling.text), "remarks": .texts(telling.remarks),
            "truth": .optional(reason.truth.map(word(_:))), "decisive": .flag(reason.isDecisive),
            "value": teller.isMasked(reason) ? .null : JSONValue(reason.value),
            "fact": fact(reason), "reasons": .list(telling.children.map(statement(_:))),
        ])
    }

    private func word(_ truth: Truth) -> String {
        switch truth {
        case .yes: "true"
        case .no: "false"
        case .open: "unknown"
        }
    }

    /// What is said of a cell of the sheet: `{state, asOf, scope, place, masked}`.
    private func fact(_ reason: Reason) -> JSONValue {
        guard case .fact(let index) = reason.subject else { return .null }
        let fact = teller.assessment.situation.profile.fact(index)
        return .object([
            "state": .text(fact.state.rawValue), "asOf": .optional(fact.asOf?.iso),
            "scope": .text(teller.filler.scope(fact) ?? fact.scope.word), "place": .optional(fact.place),
            "masked": .flag(teller.isMasked(reason)),
        ])
    }
}
