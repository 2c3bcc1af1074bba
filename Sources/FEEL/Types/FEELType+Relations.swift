// How types relate: conformance, and whether two can hold the same value at all.

import FEELValues

extension FEELType {
    /// Whether every value of this type is one of the other: DMN 1.5, 10.3.2.9.
    public func conforms(to other: FEELType) -> Bool {
        switch (self, other) {
        case (_, .any), (.null, _): true
        case (.choice, .string), (.string, .choice), (.choice, .choice): true
        case (.list(let mine), .list(let others)), (.range(let mine), .range(let others)):
            mine.conforms(to: others)
        case (.context(let mine), .context(let others)):
            others.members.allSatisfy { member in
                mine.member(named: member.name)?.type.conforms(to: member.type) ?? false
            }
        case (.function(let inputs, let output), .function(let otherInputs, let otherOutput)):
            inputs.count == otherInputs.count && output.conforms(to: otherOutput)
                && zip(otherInputs, inputs).allSatisfy { $0.conforms(to: $1) }
        default: self == other
        }
    }

    /// The kind that all values of the type have; nil where they may differ.
    public var kind: Kind? {
        switch self {
        case .any: nil
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string, .choice: .string
        case .date: .date
        case .time: .time
        case .dateAndTime: .dateAndTime
        case .daysAndTimeDuration: .daysAndTimeDuration
        case .yearsAndMonthsDuration: .yearsAndMonthsDuration
        case .list: .list
        case .range: .range
        case .context: .context
        case .function: .function
        }
    }

    /// The smallest type that both types conform to, as far as it can be told simply.
    func joined(with other: FEELType) -> FEELType {
        if conforms(to: other) { return other }
        return other.conforms(to: self) ? self : .any
    }

    /// What the elements of a list are; a single value counts as a list of one.
    var element: FEELType {
        switch self {
        case .list(let element): element
        case .any, .null: .any
        default: self
        }
    }
}
