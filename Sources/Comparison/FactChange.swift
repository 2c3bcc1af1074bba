// A fact that is not the same in two sheets.

import FEELValues
import Rulebook

/// A fact as both sheets tell it.
package struct FactChange: Sendable {
    package let field: Field
    package let before: Fact
    package let after: Fact
    /// How much more or less it is; nil where the values are no numbers or may not be subtracted.
    package let difference: Number?
    /// Why the two values cannot be set against one another.
    package let obstacles: [Obstacle]

    /// What happened to the cell.
    package enum Kind: String, Sendable {
        case changed
        /// What was unknown is known: news, and no improvement.
        case nowKnown
        /// What was known is unknown: a question.
        case noLongerKnown
    }

    /// Why two values do not compare.
    package enum Obstacle: String, Sendable, CaseIterable {
        /// They hold for other areas.
        case scope
        /// They were counted otherwise, or nobody knows how.
        case counting, countingUnknown
        /// They are of the same date: one of them was corrected.
        case sameDate
        /// The later sheet tells of an earlier date.
        case dateOrder
    }

    package var kind: Kind {
        switch (before.state, after.state) {
        case (.known, .known): .changed
        case (.known, _): .noLongerKnown
        default: .nowKnown
        }
    }
}
