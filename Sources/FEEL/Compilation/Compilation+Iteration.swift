// Filters, loops and quantifiers.

import FEELSyntax
import FEELValues

extension Compilation {
    mutating func filter(_ base: Expression, _ test: Expression, _ place: Place) -> Typed {
        let part = typed(base)
        let element = part.type.element
        let item = newLocal()
        let outer = scope.bindings.count
        scope.push(.item(local: item, element))
        let condition = typed(test)
        scope.pop(to: outer)
        if condition.type == .number {
            return Typed(node: .element(part.node, condition.node, place), type: element)
        }
        check(boolean: condition.type, test.range)
        let known = condition.type == .boolean
        return Typed(
            node: .filter(part.node, item: item, condition.node, place),
            type: known ? .list(element) : .any)
    }

    mutating func loop(_ iterations: [Expression.Iteration], _ body: Expression, _ place: Place) -> Typed {
        let outer = scope.bindings.count
        defer { scope.pop(to: outer) }
        let nodes = self.iterations(iterations)
        let partial = newLocal()
        scope.push(.variable("partial", local: partial, .list(.any)))
        let before = partialReads
        let result = typed(body)
        let node = Node.loop(nodes, result.node, partial: partialReads > before ? partial : nil, place)
        return Typed(node: node, type: .list(result.type))
    }

    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ iterations: [Expression.Iteration], _ body: Expression,
        _ place: Place
    ) -> Typed {
        let outer = scope.bindings.count
        defer { scope.pop(to: outer) }
        let nodes = self.iterations(iterations)
        let result = typed(body)
        check(boolean: result.type, body.range)
        return Typed(node: .quantified(quantifier, nodes, result.node, place), type: .boolean)
    }

    private mutating func iterations(_ iterations: [Expression.Iteration]) -> [Node.Iteration] {
        iterations.map { iteration in
            let domain = typed(iteration.domain)
            let end = iteration.end.map { typed($0) }
            let local = newLocal()
            let type = end == nil ? domain.type.iterated : domain.type
            scope.push(.variable(iteration.name.text, local: local, type))
            return Node.Iteration(
                local: local, domain: domain.node, end: end?.node, place: iteration.domain.range)
        }
    }
}

extension FEELType {
    /// What a variable holds that runs through a value of the type.
    fileprivate var iterated: FEELType {
        if case .range(let bound) = self { bound } else { element }
    }
}
