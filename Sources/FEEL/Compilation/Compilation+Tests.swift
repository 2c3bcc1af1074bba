// Unary tests: `in`, and the cells of decision tables.

import FEELSyntax
import FEELValues

extension Compilation {
    mutating func isIn(_ value: Expression, _ tests: [Expression], _ place: Place) -> Typed {
        let bound = typed(value)
        let local = newLocal()
        let outer = scope.bindings.count
        scope.push(.variable("?", local: local, bound.type))
        defer { scope.pop(to: outer) }
        let nodes = tests.map { test($0, on: local, bound.type) }
        let body = nodes.count == 1 ? nodes[0] : Node.disjunction(nodes, place)
        return Typed(node: .binding(local, bound.node, in: body), type: .boolean)
    }

    /// The tests of a cell on a local that holds the input.
    mutating func cell(_ tests: UnaryTests, on local: Int, _ type: FEELType) -> Node {
        let place = 0..<snippet.text.utf8.count
        scope.push(.variable("?", local: local, type))
        switch tests {
        case .any: return .constant(.boolean(true))
        case .anyOf(let tests): return .disjunction(tests.map { test($0, on: local, type) }, place)
        case .noneOf(let tests):
            let nodes = tests.map { test($0, on: local, type) }
            return .complement(.disjunction(nodes, place), place)
        }
    }

    /// One test on a local.
    private mutating func test(_ test: Expression, on local: Int, _ type: FEELType) -> Node {
        let place = test.range
        if case .unaryRange(let sign, let bound) = test.syntax {
            let limit = typed(bound, as: type)
            check(comparable: type, limit.type, place)
            let rule = bound.syntax == .null ? NullRule.standard : nullRule
            return .comparison(sign, .local(local), limit.node, rule, place)
        }
        let before = questionReads
        let part = typed(test, as: type)
        if questionReads > before, part.type == .boolean || part.type == .any { return part.node }
        checkTest(part.type, against: type, place)
        let rule = test.syntax == .null ? NullRule.standard : nullRule
        return .matches(.local(local), part.node, rule, place)
    }

    /// Reports a test whose type can never match the input.
    private mutating func checkTest(_ test: FEELType, against type: FEELType, _ place: Place) {
        switch test {
        case .boolean: return
        case .range(let bound): check(comparable: type, bound, place)
        case .list(let element):
            if type.kind != .list { check(comparable: type, element.rangeBound, place) }
        default: check(comparable: type, test, place)
        }
    }
}

extension FEELType {
    /// What a list of values or ranges is compared with.
    fileprivate var rangeBound: FEELType {
        if case .range(let bound) = self { bound } else { self }
    }
}
