// Whether a value lies in a range.

extension Interval where Bound == Value {
    /// Whether a value lies in the range; nil where it cannot be compared with a bound.
    public func contains(_ value: Value) -> Bool? {
        switch form {
        case .equal: return Value.equals(value, lower)
        case .unequal: return Value.equals(value, lower).map { !$0 }
        case .below, .atMost, .above, .atLeast, .between: break
        }
        let above = side(value, of: lower, 1, includesLower, open: form == .below || form == .atMost)
        let below = side(value, of: upper, -1, includesUpper, open: form == .above || form == .atLeast)
        return Logic.and(above, below)
    }

    /// Whether a value lies on the inner side of a bound; without the bound every value does.
    private func side(
        _ value: Value, of bound: Value, _ direction: Int, _ included: Bool, open: Bool
    ) -> Bool? {
        if open { return true }
        return Value.order(value, bound).map { $0 == direction || included && $0 == 0 }
    }
}
