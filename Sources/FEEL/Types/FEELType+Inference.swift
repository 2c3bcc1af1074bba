// The type of a value that is at hand.

import FEELValues

extension FEELType {
    /// The narrowest type that tells what a value is made of; a null may be anything.
    public init(of value: Value) {
        switch value {
        case .null: self = .any
        case .list(let items): self = .list(FEELType.common(items))
        case .context(let context):
            self = .context(
                ContextType(
                    context.entries.map { ContextType.Member(name: $0.name, type: FEELType(of: $0.value)) }))
        case .range(let range):
            self = .range(FEELType.common([range.lower, range.upper].filter { !$0.isNull }))
        case .function(let function):
            self = .function(function.parameters.map { _ in .any }, .any)
        default: self = FEELType(simple: value.kind) ?? .any
        }
    }

    /// The type that all values have.
    private static func common(_ values: [Value]) -> FEELType {
        let types = values.map { FEELType(of: $0) }
        return types.dropFirst().reduce(types.first ?? .any) { $0.joined(with: $1) }
    }
}
