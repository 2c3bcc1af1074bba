// Literals; a string compared with a choice becomes the id of the choice.

import Diagnostics
import FEELSyntax
import FEELValues

extension Compilation {
    mutating func number(_ text: String, _ place: Place) -> Typed {
        guard let number = Number(parsing: text) else {
            return failure(.invalidNumber(text), .invalidText(kind: .number, text: text), place)
        }
        return Typed(node: .constant(.number(number)), type: .number)
    }

    mutating func string(_ text: String, _ expected: FEELType, _ place: Place) -> Typed {
        guard case .choice(let choice) = expected.element else {
            return Typed(node: .constant(.string(text)), type: .string)
        }
        if let id = choice.id(of: text) { return Typed(node: .constant(.string(id)), type: expected.element) }
        let suggestion = Spelling.nearest(to: text, in: choice.spellings)
        report(.notAChoice(text, options: choice.values.map(\.id)), place, suggestion: suggestion)
        return Typed(node: .constant(.string(text)), type: .string)
    }

    mutating func temporal(_ text: String, _ place: Place) -> Typed {
        guard let value = Value.temporal(text), let type = FEELType(simple: value.kind) else {
            return failure(.invalidTemporal(text), .invalidText(kind: .date, text: text), place)
        }
        return Typed(node: .constant(value), type: type)
    }

    mutating func negation(_ operand: Expression, _ place: Place) -> Typed {
        let inner = typed(operand)
        if case .constant(let value) = inner.node, let negated = try? Value.negate(value) {
            return Typed(node: .constant(negated), type: inner.type)
        }
        let fits = [.number, .daysAndTimeDuration, .yearsAndMonthsDuration].contains(inner.type.kind)
        if !fits, inner.type.kind != nil, inner.type != .null {
            report(.undefinedOperation("-", "\(inner.type)", "\(inner.type)"), place)
        }
        return Typed(node: .negation(inner.node, place), type: fits ? inner.type : .any)
    }

    mutating func list(_ items: [Expression], _ expected: FEELType) -> Typed {
        let parts = items.map { typed($0, as: expected.element) }
        let element = parts.dropFirst().reduce(parts.first?.type ?? .any) { $0.joined(with: $1.type) }
        let constants = parts.compactMap { if case .constant(let value) = $0.node { value } else { nil } }
        if constants.count == parts.count {
            return Typed(node: .constant(.list(constants)), type: .list(element))
        }
        return Typed(node: .list(parts.map(\.node)), type: .list(element))
    }

    mutating func context(_ entries: [Expression.Entry], _ place: Place) -> Typed {
        let outer = scope.bindings.count
        defer { scope.pop(to: outer) }
        var nodes: [Node.Entry] = []
        var members: [ContextType.Member] = []
        for entry in entries {
            if members.contains(where: { $0.name == entry.key.text }) {
                report(.duplicateKey(entry.key.text), entry.key.range)
            }
            let part = typed(entry.value)
            let local = newLocal()
            nodes.append(Node.Entry(name: entry.key.text, local: local, value: part.node))
            members.append(ContextType.Member(name: entry.key.text, type: part.type))
            scope.push(.variable(entry.key.text, local: local, part.type))
        }
        return Typed(node: .context(nodes, place), type: .context(ContextType(members)))
    }

    mutating func range(_ range: Expression.RangeLiteral, _ expected: FEELType, _ place: Place) -> Typed {
        let lower = typed(range.lower, as: expected)
        let upper = typed(range.upper, as: expected)
        check(comparable: lower.type, upper.type, place)
        if range.isEmpty(lower.node, upper.node) { report(.emptyRange, place) }
        let node = Node.range(
            lower.node, upper.node, includesLower: range.includesLower,
            includesUpper: range.includesUpper, place)
        return folded(Typed(node: node, type: .range(lower.type.joined(with: upper.type))))
    }

    mutating func unaryRange(
        _ sign: Expression.Comparison, _ bound: Expression, _ expected: FEELType
    ) -> Typed {
        let part = typed(bound, as: expected)
        let node = Node.unaryRange(RangeValue.Form(sign), part.node)
        return folded(Typed(node: node, type: .range(part.type)))
    }

    /// A node whose children are all constant, evaluated once and for all; null stays as it is.
    func folded(_ part: Typed) -> Typed {
        let constant = part.node.children.allSatisfy { if case .constant = $0 { true } else { false } }
        guard constant else { return part }
        var evaluation = Evaluation(inputs: [], localCount: 0, frame: .outside)
        let value = evaluation.value(part.node)
        return value.isNull ? part : Typed(node: .constant(value), type: part.type)
    }
}

extension Expression.RangeLiteral {
    /// Whether no value can lie between two constant bounds.
    fileprivate func isEmpty(_ lower: Node, _ upper: Node) -> Bool {
        guard case .constant(let low) = lower, case .constant(let high) = upper,
            let order = Value.order(low, high)
        else { return false }
        return order > 0 || order == 0 && !(includesLower && includesUpper)
    }
}
