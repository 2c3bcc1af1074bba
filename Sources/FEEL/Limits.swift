// How much an expression may use, so that no input can exhaust memory or the stack.

/// How much an expression may use.
enum Limits {
    /// Calls of functions inside each other.
    static let callDepth = 200
    /// Levels of the compiled form.
    static let nodeDepth = 600
    /// Items of one list.
    static let listCount = 1_000_000
    /// Characters of one string.
    static let stringLength = 1_000_000
}
