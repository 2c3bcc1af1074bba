// What a decision table gives for one set of inputs, and by which rules.

import FEELValues

/// What a decision table gives for one set of inputs.
public struct TableOutcome: Sendable {
    /// The result; a null carries its reason.
    public let value: Value
    /// The rules that match, from 0.
    public let matched: [Int]
    /// The rules of which it is not known whether they match, from 0.
    public let undecided: [Int]
    /// The rules whose missing facts leave the result open, from 0; none when the result is settled.
    public let decisive: [Int]
}
