// What a rule said.

import FEELValues
import Rulebook

/// A rule that spoke, or that would speak if more were known.
package struct Finding: Sendable {
    package let rule: Rule
    package let status: Status
    /// The facts that the rule read, in the order of reading.
    package let evidence: [Evidence]

    package enum Status: Sendable, Equatable {
        case raised
        /// Open for want of these fields, by their index in the vocabulary.
        case open([Int])
    }

    package var isRaised: Bool { status == .raised }
}

/// A fact that a finding rests on.
package struct Evidence: Sendable {
    package let field: Field
    package let fact: Fact

    package init(field: Field, fact: Fact) {
        self.field = field
        self.fact = fact
    }
}
