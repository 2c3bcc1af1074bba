// A rule that does not stand where it stood.

import Rulebook

/// A rule in two assessments.
package struct FindingChange: Sendable {
    package let rule: Rule
    package let before: Standing
    package let after: Standing
    /// The facts that the rule reads and that are not the same.
    package let facts: [Field]

    /// How a rule stands in an assessment.
    package enum Standing: String, Sendable {
        case raised, silent
        /// Nobody can tell for want of facts.
        case open
        /// The rule does not hold in that fiscal year.
        case notInForce
    }

    /// What happened to the finding.
    package enum Kind: String, Sendable, CaseIterable {
        case appeared, cleared
        /// It could not be told before, and holds.
        case nowSeen
        /// It held, and can no longer be told.
        case noLongerSeen
        /// The rule itself is new, or no longer in force.
        case ruleBegan, ruleEnded
        /// Told in one year only, and not raised in either.
        case other
    }

    package var kind: Kind {
        switch (before, after) {
        case (.notInForce, .raised): .ruleBegan
        case (.raised, .notInForce): .ruleEnded
        case (.raised, .silent): .cleared
        case (.raised, .open): .noLongerSeen
        case (.silent, .raised): .appeared
        case (.open, .raised): .nowSeen
        default: .other
        }
    }
}
