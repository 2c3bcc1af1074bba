// What became of a rule and of a recommendation.

import Advice
import FEELValues
import Rulebook

/// What a rule came to.
package enum Verdict: Sendable, Equatable {
    case raised
    case open
    case silent
    /// Its condition holds, its exception too.
    case excepted
    /// It does not hold in the year.
    case otherYears
}

/// What became of a recommendation.
package enum Standing: Sendable {
    case thisYear(rank: Int)
    case later(rank: Int, Delay)
    case done
    /// It is not meant for this municipality.
    case notMeant
    /// No rule that leads to it was raised, but one is open.
    case waiting
    /// Every rule that leads to it stayed silent.
    case noReason
}
