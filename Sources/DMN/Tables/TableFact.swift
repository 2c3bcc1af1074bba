// What can be wrong with a decision table, and why one gives null.

import FEELValues

/// What does not fit together in a decision table.
public enum TableFact: Error, Sendable, Equatable {
    case noOutputs
    case wrongTestCount(rule: Int, expected: Int, found: Int)
    case wrongOutputCount(rule: Int, expected: Int, found: Int)
    case aggregationOfSeveralOutputs(HitPolicy)
    case prioritiesMissing(output: String, HitPolicy)
}

/// Why a decision table gives null; rules count from 1.
public enum TableNull: NullFact, Equatable {
    case severalRules([Int])
    case rulesDisagree([Int])
    case undecided([Int])
    case noRule
    case notAllowed(input: Int)
    case notAggregable(HitPolicy)
}
