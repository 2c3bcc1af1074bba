// A fact as JSON.

import Advice
import Rulebook

extension JSONValue {
    /// A fact with its field, its value and where it comes from; a masked value is null.
    init(_ evidence: Evidence, _ filler: TextFiller) {
        let fact = evidence.fact
        let isMasked = filler.isMasked(evidence)
        self = .object([
            "field": .text(evidence.field.name),
            "label": .text(evidence.field.label.text(in: filler.language)),
            "value": isMasked ? .null : JSONValue(fact.value),
            "masked": .flag(isMasked),
            "state": .text(fact.state.rawValue),
            "unit": .optional(evidence.field.unit?.text(in: filler.language)),
            "asOf": .optional(fact.asOf?.iso),
            "scope": .text(filler.scope(fact) ?? fact.scope.word),
            "source": .optional(fact.place),
        ])
    }
}
