// Which values of a rulebook are never unknown.

import FEEL
import Rulebook

extension Rulebook {
    /// The slots that are never null: what is always said of a fact, parameters, the year, and derived
    /// facts that always have an answer.
    var slotsAlwaysKnown: Set<Int> {
        var known: Set<Int> = []
        for (index, slot) in vocabulary.slots.enumerated() {
            switch slot {
            case .attribute(_, .state), .attribute(_, .scope), .parameter, .given: known.insert(index)
            case .attribute, .field, .derived: break
            }
        }
        for fact in derived {
            if case .expression(let expression) = fact.logic, expression.whole.unknownBy.isSubset(of: known) {
                known.insert(fact.slot)
            }
        }
        return known
    }
}
