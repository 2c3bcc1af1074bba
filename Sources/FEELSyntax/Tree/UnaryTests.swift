// What stands in a cell of a decision table.

/// The tests of a cell; a test that is no comparison may use `?` for the value under test.
public enum UnaryTests: Sendable, Hashable {
    /// `-`: anything passes.
    case any
    /// One of the tests must hold.
    case anyOf([Expression])
    /// `not(…)`: none of the tests may hold.
    case noneOf([Expression])
}
