// What a person puts above the order of the pack.

import Rulebook

/// Recommendations that somebody judged otherwise than the ranking, by their ids.
package struct Ruling: Sendable {
    /// For this year whatever their points; each counts among those that a year can take.
    package var taken: Set<String> = []
    /// Not recommended at all.
    package var declined: Set<String> = []
    /// Not for this year.
    package var deferred: Set<String> = []
    /// Recommended though no finding leads to them.
    package var added: [Recommendation] = []
    /// Written otherwise.
    package var edited: [String: Recommendation] = [:]

    /// Nothing is judged otherwise.
    package init() {}
}
