// Decisions and what became of them, for machines.

import Decisions
import Diagnostics

extension JSONValue {
    init(_ decided: Decided, in language: Language) {
        self = .list(
            decided.outcomes.map { outcome in
                let decision = outcome.decision
                return .object([
                    "decision": .text(decision.kind.key), "recommendation": .text(decision.recommendation),
                    "reason": .text(decision.reason.text(in: language)), "by": .text(decision.name),
                    "date": .optional(decision.date?.iso), "effect": .text(outcome.effect.rawValue),
                ])
            })
    }
}
