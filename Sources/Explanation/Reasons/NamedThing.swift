// What a name given by a person means.

import Diagnostics
import Rulebook

/// Something that can be explained.
package enum NamedThing: Sendable {
    case rule(Rule)
    case recommendation(Recommendation)
    case topic(String)
    case switchedOff(SwitchedOff)

    /// The kind, as it stands before a colon where a name fits several.
    package var kind: String {
        switch self {
        case .rule: "rule"
        case .recommendation: "recommendation"
        case .topic: "topic"
        case .switchedOff(let entry): entry.thing.rawValue
        }
    }

    package var id: String {
        switch self {
        case .rule(let rule): rule.id
        case .recommendation(let recommendation): recommendation.id
        case .topic(let id): id
        case .switchedOff(let entry): entry.id
        }
    }
}
