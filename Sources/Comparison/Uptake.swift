// What became of a recommendation of the earlier assessment.

import Advice

/// An earlier recommendation, seen from the later sheet.
package struct Uptake: Sendable {
    package let proposal: Proposal
    package let outcome: Outcome

    /// What became of it.
    package enum Outcome: String, Sendable, CaseIterable {
        /// The municipality does it now.
        case done
        /// What spoke for it no longer holds.
        case cleared
        /// It is recommended again, for this year or for later.
        case goesOn, later
        /// What spoke for it can no longer be told: a question.
        case open
        /// The pack no longer recommends it, whatever the municipality did.
        case past
    }

    /// Whether it was taken up.
    package var isTakenUp: Bool { outcome == .done || outcome == .cleared }
}
