// Which values belong to a type, and how a value is brought to one.

import FEELValues

extension FEELType {
    /// Whether a value is an instance of the type; null is one of `Null` only.
    public func includes(_ value: Value) -> Bool {
        switch (self, value) {
        case (.null, .null): true
        case (_, .null): false
        case (.any, _): true
        case (.list(let element), .list(let items)): items.allSatisfy { element.admits($0) }
        case (.range(let bound), .range(let range)): bound.admits(range.lower) && bound.admits(range.upper)
        case (.context(let type), .context(let context)):
            type.members.allSatisfy { member in context[member.name].map(member.type.admits) ?? false }
        case (.choice(let choice), .string(let text)): choice.values.contains { $0.id == text }
        case (.function, .function(let function)): admits(function)
        default: kind == value.kind
        }
    }

    private func admits(_ function: FunctionValue) -> Bool {
        if let type = function.signature as? FEELType { return type.conforms(to: self) }
        guard case .function(let parameters, _) = self else { return false }
        return parameters.count == function.parameters.count
    }

    /// Whether a value, or its absence, fits the type.
    public func admits(_ value: Value) -> Bool { value.isNull || includes(value) }

    /// The value as one of this type, after the implicit conversions of DMN 1.5, 10.3.2.9.4; nil when it
    /// cannot be one.
    public func converting(_ value: Value) -> Value? {
        if admits(value) { return value }
        if case .list(let element) = self, element.admits(value) { return .list([value]) }
        if case .list(let items) = value, items.count == 1, admits(items[0]) { return items[0] }
        if case .dateAndTime = self, case .date(let day) = value {
            let midnight = TimeOfDay(secondOfDay: 0, nanosecond: 0, zone: .offset(0))
            return .dateAndTime(DateAndTime(date: day, time: midnight))
        }
        return nil
    }
}
