// Arithmetic, comparison, logic and conditions, checked as far as the types are known.

import FEELSyntax
import FEELValues

extension Compilation {
    mutating func arithmetic(
        _ sign: Expression.Arithmetic, _ a: Expression, _ b: Expression, _ place: Place
    ) -> Typed {
        let left = typed(a)
        let right = typed(b)
        let node = Node.arithmetic(sign, left.node, right.node, place)
        guard let first = left.type.kind, let second = right.type.kind else {
            return Typed(node: node, type: .any)
        }
        guard let type = OperatorTypes.result(sign, first, second) else {
            if first != .null, second != .null {
                report(.undefinedOperation(sign.rawValue, "\(left.type)", "\(right.type)"), place)
            }
            return Typed(node: node, type: .any)
        }
        return folded(Typed(node: node, type: type))
    }

    /// Two operands, each compiled in the light of the other, so that literals find their choice.
    private mutating func pair(_ a: Expression, _ b: Expression) -> (Typed, Typed) {
        if a.isLiteral {
            let right = typed(b)
            return (typed(a, as: right.type), right)
        }
        let left = typed(a)
        return (left, typed(b, as: left.type))
    }

    mutating func comparison(
        _ sign: Expression.Comparison, _ a: Expression, _ b: Expression, _ place: Place
    ) -> Typed {
        let (left, right) = pair(a, b)
        check(comparable: left.type, right.type, place)
        let asksForNull = a.syntax == .null || b.syntax == .null
        let rule = asksForNull ? NullRule.standard : nullRule
        return Typed(node: .comparison(sign, left.node, right.node, rule, place), type: .boolean)
    }

    /// Reports two types whose values can never be compared.
    mutating func check(comparable a: FEELType, _ b: FEELType, _ place: Place) {
        guard let first = a.kind, let second = b.kind, first != second, first != .null, second != .null
        else { return }
        report(.neverComparable("\(a)", "\(b)"), place)
    }

    mutating func between(
        _ value: Expression, _ lower: Expression, _ upper: Expression, _ place: Place
    ) -> Typed {
        let bound = typed(value)
        let low = typed(lower, as: bound.type)
        let high = typed(upper, as: bound.type)
        check(comparable: bound.type, low.type, place)
        check(comparable: bound.type, high.type, place)
        let local = newLocal()
        let tests = [
            Node.comparison(.greaterOrEqual, .local(local), low.node, nullRule, place),
            Node.comparison(.lessOrEqual, .local(local), high.node, nullRule, place),
        ]
        return Typed(node: .binding(local, bound.node, in: .conjunction(tests, place)), type: .boolean)
    }

    mutating func instanceOf(_ value: Expression, _ type: TypeExpression) -> Typed {
        let operand = typed(value)
        guard let wanted = self.type(type) else {
            return Typed(node: .failure(.malformed, type.range), type: .boolean)
        }
        return Typed(node: .instanceOf(operand.node, wanted), type: .boolean)
    }

    mutating func junction(
        _ operands: [Expression], _ place: Place, _ make: ([Node], Place) -> Node
    ) -> Typed {
        let parts = operands.map { typed($0) }
        for (part, operand) in zip(parts, operands) { check(boolean: part.type, operand.range) }
        return Typed(node: make(parts.map(\.node), place), type: .boolean)
    }

    /// Reports a type that is never true or false.
    mutating func check(boolean type: FEELType, _ place: Place) {
        guard let kind = type.kind, kind != .boolean, kind != .null else { return }
        report(.notBoolean("\(type)"), place)
    }

    mutating func condition(
        _ test: Expression, _ then: Expression, _ otherwise: Expression, _ expected: FEELType,
        _ place: Place
    ) -> Typed {
        let condition = typed(test)
        check(boolean: condition.type, test.range)
        if case .constant(.boolean(let verdict)) = condition.node {
            report(.unreachable(branch: verdict ? "else" : "then"), (verdict ? otherwise : then).range)
        }
        let first = typed(then, as: expected)
        let second = typed(otherwise, as: expected)
        return Typed(
            node: .condition(
                condition.node, then: first.node, otherwise: second.node, nullRule, place),
            type: first.type.joined(with: second.type))
    }
}

extension Expression {
    /// Whether the expression is a literal, or a list of literals.
    var isLiteral: Bool {
        switch syntax {
        case .string, .number, .boolean, .null, .temporal: true
        case .list(let items): items.allSatisfy(\.isLiteral)
        default: false
        }
    }
}
