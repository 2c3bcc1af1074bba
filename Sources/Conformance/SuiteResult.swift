// What came of one case of the suite.

/// What came of one case of the suite.
public struct SuiteResult: Sendable {
    /// A result that is not the expected one.
    public struct Failure: Sendable {
        /// The decision or function that was asked for.
        public let node: String
        /// What the suite wants, as FEEL.
        public let expected: String
        /// What came out, as FEEL.
        public let actual: String
    }

    /// The file of cases, without its ending.
    public let file: String
    /// The case within its file.
    public let id: String
    /// Whether the case expects anything but null.
    public let expectsValue: Bool
    /// What is not as expected; none where the case passes.
    public let failures: [Failure]

    /// Whether everything is as expected.
    public var passed: Bool { failures.isEmpty }
}
