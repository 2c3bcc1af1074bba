// What is hidden in what leaves a municipality, so that nobody can be recognised.

import FEEL

/// Small counts of people, and what they could be computed from.
package struct Masking: Sendable {
    /// Counts of people below this are hidden.
    package let below: CompiledExpression
    /// Fields by their indexes, of which each could be computed from the others: where one is hidden, all are.
    package let together: [[Int]]
}
