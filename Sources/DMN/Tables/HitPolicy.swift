// What a decision table gives when several rules match: DMN 1.5, 8.2.10.

/// What a decision table gives when several rules match.
public enum HitPolicy: String, Sendable, Hashable, CaseIterable {
    case unique = "U"
    case any = "A"
    case priority = "P"
    case first = "F"
    case collect = "C"
    case collectSum = "C+"
    case collectMin = "C<"
    case collectMax = "C>"
    case collectCount = "C#"
    case ruleOrder = "R"
    case outputOrder = "O"

    /// Whether the result is made of all rules that match.
    public var isMultiple: Bool {
        switch self {
        case .unique, .any, .priority, .first: false
        default: true
        }
    }

    /// Whether the result is one number or value made of all outputs.
    var aggregates: Bool {
        switch self {
        case .collectSum, .collectMin, .collectMax, .collectCount: true
        default: false
        }
    }

    /// Whether the outputs have an order of their own.
    var ordersOutputs: Bool { self == .priority || self == .outputOrder }
}
