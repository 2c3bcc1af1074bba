// Types as they are written become types as they are checked.

import Diagnostics
import FEELSyntax

extension Compilation {
    /// The type that is written; nil, and a report, where there is none of that name.
    mutating func type(_ expression: TypeExpression) -> FEELType? {
        switch expression.syntax {
        case .named(let parts): return named(parts.joined(separator: "."), expression.range)
        case .list(let element): return type(element).map(FEELType.list)
        case .range(let bound): return type(bound).map(FEELType.range)
        case .context(let members):
            let types = members.compactMap { member in
                type(member.type).map { ContextType.Member(name: member.name.text, type: $0) }
            }
            return types.count == members.count ? .context(ContextType(types)) : nil
        case .function(let parameters, let result):
            let types = parameters.compactMap { type($0) }
            guard types.count == parameters.count, let output = type(result) else { return nil }
            return .function(types, output)
        }
    }

    private mutating func named(_ name: String, _ place: Place) -> FEELType? {
        if let type = declarations.namedTypes[name] { return type }
        let suggestion = Spelling.nearest(to: name, in: declarations.namedTypes.keys.sorted())
        report(.unknownType(name), place, suggestion: suggestion)
        return nil
    }
}
