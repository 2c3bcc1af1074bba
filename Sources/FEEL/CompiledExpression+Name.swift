// Whether an expression is nothing but a name.

extension CompiledExpression {
    /// The slot, where the expression is nothing but one declared name.
    package var plainSlot: Int? {
        if case .input(let slot, _) = node { slot } else { nil }
    }
}
