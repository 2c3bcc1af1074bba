// The three values of a condition.

import FEEL
import FEELValues

/// True, false, or open for want of facts.
package enum Truth: Sendable, Hashable {
    case yes, no
    case open

    package init(_ value: Value) {
        switch value {
        case .boolean(true): self = .yes
        case .boolean(false): self = .no
        default: self = .open
        }
    }
}

extension Situation {
    package func truth(_ condition: CompiledExpression) -> Truth { Truth(value(condition)) }

    /// Whether a condition holds; one that is missing does, one that is open does not.
    package func holds(_ condition: CompiledExpression?) -> Bool {
        condition.map { truth($0) == .yes } ?? true
    }
}
