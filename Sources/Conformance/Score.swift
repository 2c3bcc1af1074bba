// Passed and total cases.

/// Passed and total cases.
public struct Score: Sendable, Equatable {
    /// Cases that pass.
    public var passed = 0
    /// All cases.
    public var total = 0

    /// The score of cases.
    init(_ results: [SuiteResult]) {
        passed = results.count { $0.passed }
        total = results.count
    }

    /// `passed/total`.
    public var text: String { "\(passed)/\(total)" }
}
