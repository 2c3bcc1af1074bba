// A recommendation as it stands for one municipality.

import FEELValues
import Rulebook

/// A recommendation with its place in the order and what speaks for it.
package struct Proposal: Sendable {
    package let recommendation: Recommendation
    package let points: Number
    /// The gravest of its reasons.
    package let severity: Gravity
    package let reasons: [Finding]
    /// Raised strengths that it builds on.
    package let strengths: [Finding]
    /// From 1.
    package let rank: Int
    package let isForThisYear: Bool
}
