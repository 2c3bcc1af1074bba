// The logic of three values: true, false, and nil for unknown.

/// The logic of three values: true, false, and nil for unknown.
public enum Logic {
    /// False as soon as one is false.
    public static func and(_ a: Bool?, _ b: Bool?) -> Bool? {
        if a == false || b == false { return false }
        return a == nil || b == nil ? nil : true
    }

    /// True as soon as one is true.
    public static func or(_ a: Bool?, _ b: Bool?) -> Bool? {
        if a == true || b == true { return true }
        return a == nil || b == nil ? nil : false
    }
}

extension Value {
    /// The value as a truth; nil for anything but true and false.
    public var truth: Bool? {
        if case .boolean(let value) = self { value } else { nil }
    }

    /// A truth as a value; unknown becomes null.
    public init(_ truth: Bool?) { self = truth.map(Value.boolean) ?? .null }
}
