// How close a value must lie to a threshold to be marked.

import FEEL

/// What counts as close to a threshold.
package struct Nearness: Sendable {
    /// The distance, in percent of the threshold.
    package let percent: CompiledExpression
    /// How many thresholds are told at most.
    package let most: CompiledExpression?
}
