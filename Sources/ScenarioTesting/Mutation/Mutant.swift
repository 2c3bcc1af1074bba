// A pack with one thing otherwise.

import Diagnostics
import Rulebook

/// A change of a pack; the rules that one entry with `each` makes change together.
package struct Mutant: Sendable {
    /// The rule, derived fact, parameter or table that is changed.
    package internal(set) var owner: String
    /// Where the change is made.
    package let range: SourceRange
    /// What is written there.
    package let before: String
    /// What stands there instead.
    package let after: String
    var variations: [Rulebook.Variation]

    /// What became of a mutant.
    package enum Fate: Sendable, Equatable {
        /// A scenario's expectation was no longer met.
        case noticed(scenario: String)
        /// Something came out otherwise in a scenario, and none expected it.
        case unnoticed
        /// Nothing came out otherwise in any scenario.
        case unreached
        /// Unnoticed, and listed with the reason why that is right.
        case accepted(reason: String)
    }
}
