// An expression with its value, and the same for its parts.

import Diagnostics
import FEELValues

/// An expression with its value, and the same for the parts it is made of.
public struct ExpressionTrace: Sendable {
    /// What is written.
    public let snippet: Snippet
    /// What it gives.
    public let value: Value
    /// The parts that have a value of their own: none that is a literal, or that stands for many values, as
    /// the body of a loop does; of an `if` only the branch that was taken.
    public let parts: [ExpressionTrace]
}
