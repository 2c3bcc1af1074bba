// Ways to clear a finding.

import Advice
import FEELValues
import Rulebook

/// The ways that were found to clear a finding.
package struct Clearings: Sendable {
    package let rule: Rule
    /// What it says as things stand; a rule that is silent needs no change.
    package let present: Truth
    package let situation: Situation
    /// The cheapest first.
    package let found: [Clearing]
    /// Fields that the rule reads and a municipality can change, by their index.
    package let changeable: [Int]
    /// Whether it is proved that no other combination of fields clears the finding, the longer ones apart that
    /// hold one of those found.
    package let isComplete: Bool
}

/// Values under which a finding is cleared; it was assessed anew with them.
package struct Clearing: Sendable {
    /// In the order of the vocabulary.
    package let changes: [Change]
    /// The sum of the efforts of its fields.
    package let effort: Int
    /// Whether it is proved that no part of it clears the finding, and nothing of less effort but what was found
    /// before it and what holds that.
    package let isProvedMinimal: Bool

    /// A field and the value that it would hold.
    package struct Change: Sendable {
        package let field: Int
        package let value: Value
    }
}
