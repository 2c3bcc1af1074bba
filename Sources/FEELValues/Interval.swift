// A range between two bounds, or on one side of a value.

/// A range of values: between two bounds, or one of the unary forms `(< 5)`, `(= 5)`, `(!= 5)`.
///
/// How it was written is part of what it is: `(< 5)` and `(null..5)` are two ranges.
public struct Interval<Bound> {
    /// How the range was written.
    public enum Form: Sendable, Hashable {
        /// Two bounds, each in or out.
        case between
        /// A comparison with one value, kept in both bounds.
        case below, atMost, above, atLeast, equal, unequal
    }

    /// How the range was written.
    public let form: Form
    /// The lower bound.
    public let lower: Bound
    /// The upper bound.
    public let upper: Bound
    /// Whether the lower bound is in the range.
    public let includesLower: Bool
    /// Whether the upper bound is in the range.
    public let includesUpper: Bool

    /// A range between two bounds.
    public init(_ lower: Bound, _ upper: Bound, includesLower: Bool, includesUpper: Bool) {
        form = .between
        self.lower = lower
        self.upper = upper
        self.includesLower = includesLower
        self.includesUpper = includesUpper
    }

    /// A unary range; `nothing` stands for the bound that is not there.
    public init(_ form: Form, _ bound: Bound, nothing: Bound) {
        self.form = form
        lower = form == .below || form == .atMost ? nothing : bound
        upper = form == .above || form == .atLeast ? nothing : bound
        includesLower = form == .atLeast || form == .equal
        includesUpper = form == .atMost || form == .equal
    }
}

extension Interval: Sendable where Bound: Sendable {}
extension Interval: Equatable where Bound: Equatable {}
extension Interval: Hashable where Bound: Hashable {}
