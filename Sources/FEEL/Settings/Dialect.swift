// How an expression treats what is not known.

/// How an expression treats what is not known.
public enum Dialect: Sendable, Hashable {
    /// DMN 1.5 to the letter: `null = 1` is false, `if null` takes the else branch.
    case standard
    /// For rules over facts that may be missing: unknown is not none. Comparing with a null gives null
    /// unless the expression asks for `null` literally, and `if null` gives null.
    case advisory
}
