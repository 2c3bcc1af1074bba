// Finds the types of a model by the names it uses for them.

import Diagnostics
import FEEL
import FEELSyntax
import FEELValues

/// The types of a model by name.
struct TypeTable: Sendable {
    private let models: [ModelSource]
    private let home: ModelSource

    /// The types in sight of a model.
    init(_ models: [ModelSource], home: ModelSource) {
        self.models = models
        self.home = home
    }

    /// The type of a reference; `.any` where there is none.
    func type(_ reference: String?) -> ItemType {
        guard let reference else { return .any }
        return type(reference, in: home, depth: 0)
    }

    /// All names of types in sight, with their types.
    var named: [(name: String, type: FEELType)] {
        var names: [(String, FEELType)] = []
        for item in home.items { names.append((item.name, type(item.name).feel)) }
        for link in home.imports {
            for item in models.first(where: { $0.namespace == link.namespace })?.items ?? [] {
                let name = link.name.isEmpty ? item.name : link.name + "." + item.name
                names.append((name, type(name).feel))
            }
        }
        return names
    }

    private func type(_ reference: String, in model: ModelSource, depth: Int) -> ItemType {
        let name = oneLine(reference)
        guard depth < 20 else { return .any }
        if let item = model.items.first(where: { $0.name == name }) {
            return type(item, in: model, depth: depth + 1)
        }
        for link in model.imports where name.hasPrefix(link.name + ".") || link.name.isEmpty {
            let rest = link.name.isEmpty ? name : String(name.dropFirst(link.name.count + 1))
            guard let other = models.first(where: { $0.namespace == link.namespace }),
                other.namespace != model.namespace, other.items.contains(where: { $0.name == rest })
            else { continue }
            return type(rest, in: other, depth: depth + 1)
        }
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if local != name { return type(local, in: model, depth: depth + 1) }
        return FEELType.named[name].map { ItemType($0) } ?? .any
    }

    private func type(_ item: ItemSource, in model: ModelSource, depth: Int) -> ItemType {
        var base = self.base(item, in: model, depth: depth)
        if let allowed = item.allowedValues { base = constrained(base, by: allowed) }
        if item.isCollection { base = ItemType(.list(base.feel), shape: .list(base)) }
        if let constraint = item.typeConstraint { base = constrained(base, by: constraint) }
        return base
    }

    private func base(_ item: ItemSource, in model: ModelSource, depth: Int) -> ItemType {
        if let function = item.function {
            let parameters = function.parameters.map { reference(to: $0, in: model, depth).feel }
            return ItemType(.function(parameters, reference(to: function.result, in: model, depth).feel))
        }
        if item.components.isEmpty { return reference(to: item.type, in: model, depth) }
        let members = item.components.map { component in
            (name: component.name, type: type(component, in: model, depth: depth + 1))
        }
        let entries = members.map { ContextType.Member(name: $0.name, type: $0.type.feel) }
        return ItemType(.context(ContextType(entries)), shape: .context(members))
    }

    private func reference(to name: String?, in model: ModelSource, _ depth: Int) -> ItemType {
        name.map { type($0, in: model, depth: depth + 1) } ?? .any
    }

    private func constrained(_ type: ItemType, by snippet: Snippet) -> ItemType {
        let (test, _) = Compiler(Declarations()).tolerantTests(snippet, of: type.feel)
        return ItemType(type.feel, shape: type.shape, tests: type.tests + [test])
    }
}
