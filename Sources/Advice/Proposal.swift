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
    /// Why it is for later; nil for this year.
    package let delay: Delay?

    package var isForThisYear: Bool { delay == nil }

    /// Its reasons, the gravest first, else as the rules stand in the pack.
    package var gravestReasons: [Finding] {
        reasons.enumerated().sorted {
            ($1.element.rule.severity, $0.offset) < ($0.element.rule.severity, $1.offset)
        }.map(\.element)
    }
}

/// Why a recommendation waits.
package enum Delay: Sendable, Equatable {
    /// This year has as many as it can take.
    case yearIsFull(most: Int)
    /// Others of its topic come first, by their ids.
    case topicIsTaken(by: [String])
    /// Its points do not reach the least that this year asks for.
    case tooFewPoints(least: Number)
    /// Somebody decided so.
    case putOff
}
