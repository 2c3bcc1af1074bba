// How much an expression may use, so that no input can exhaust memory or the stack.

/// How much an expression may use.
enum Limits {
    /// Levels of the compiled form.
    static let nodeDepth = 600
    /// Items that loops and filters go through, and calls, all together.
    static let steps = 500_000
    /// Lists and contexts inside each other, where a loop builds on its own results.
    static let valueDepth = 100
    /// Items of one list.
    static let listCount = 100_000
    /// Characters of one string.
    static let stringLength = 1_000_000
}
