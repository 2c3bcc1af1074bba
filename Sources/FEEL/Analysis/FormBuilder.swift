// Turns nodes into the form that proofs use.

import Diagnostics
import FEELSyntax
import FEELValues

/// Builds the forms of one text.
struct FormBuilder: Sendable {
    let context: FormContext
    let snippet: Snippet
    /// How many locals the text needs when it is run.
    let localCount: Int
    /// What stands behind locals that hold a whole expression.
    var locals: [Int: Scoped] = [:]

    /// A node with the text it belongs to.
    indirect enum Scope: Sendable { case builder(FormBuilder) }

    struct Scoped: Sendable {
        let node: Node
        let scope: Scope

        init(node: Node, builder: FormBuilder) {
            self.node = node
            scope = .builder(builder)
        }

        var builder: FormBuilder {
            switch scope {
            case .builder(let builder): builder
            }
        }
    }

    func form(_ node: Node) -> ConditionForm { form(resolved(node)) }

    private func form(_ scoped: Scoped) -> ConditionForm { scoped.builder.ownForm(scoped.node) }

    private func ownForm(_ node: Node) -> ConditionForm {
        if let value = constant(node) { return .constant(value.truth) }
        switch node {
        case .conjunction(let nodes, _): return .all(nodes.map(form))
        case .disjunction(let nodes, _): return .any(nodes.map(form))
        case .complement(let operand, _): return .not(form(operand))
        case .comparison(let sign, let a, let b, let rule, _): return compare(sign, a, b, rule)
        case .matches(let value, let test, let rule, _): return matches(value, test, rule)
        case .condition(let test, let then, let otherwise, .unknown, _):
            return .choose(form(test), then: form(then), otherwise: form(otherwise))
        case .binding(let local, let bound, let body):
            var inner = self
            inner.locals[local] = resolved(bound)
            return inner.form(body)
        case .builtin(let call, let arguments, _): return builtin(call, arguments) ?? .truth(term(node))
        default: return .truth(term(node))
        }
    }

    private func builtin(_ call: BuiltinCall, _ arguments: [Node]) -> ConditionForm? {
        switch (call.name, arguments.count) {
        case ("not", 1): return .not(form(arguments[0]))
        case ("is", 2):
            guard let second = constant(arguments[1]) else { return nil }
            if let truth = second.truth { return .answers(form(arguments[0]), truth) }
            if second.isNull { return .isNull(term(arguments[0])) }
            return .answers(compare(.equal, arguments[0], arguments[1], .unknown), true)
        default: return nil
        }
    }

    /// The node itself, or what stands behind a local or a computed slot.
    private func resolved(_ node: Node) -> Scoped {
        switch node {
        case .local(let index):
            if let bound = locals[index] { return bound }
        case .input(let slot, _):
            if let definition = context.definitions[slot] {
                return FormBuilder(
                    context: context, snippet: definition.snippet, localCount: definition.localCount
                ).resolved(definition.node)
            }
        default: break
        }
        return Scoped(node: node, builder: self)
    }

    /// The value of a node that no fact can change.
    private func constant(_ node: Node) -> Value? {
        switch node {
        case .constant(let value): return value
        case .input(let slot, _): return context.settled[slot]
        case .negation(let operand, _): return constant(operand).flatMap { try? Value.negate($0) }
        case .arithmetic(let sign, let a, let b, let place):
            guard let left = constant(a), let right = constant(b) else { return nil }
            let frame = CallFrame(call: .outermost, clock: .system, snippet: nil)
            return Evaluation(inputs: [], localCount: 0, frame: frame).arithmetic(sign, left, right, place)
        default: return settledValue(node)
        }
    }
}

extension FormBuilder {
    /// The value of anything that reads settled slots only.
    private func settledValue(_ node: Node) -> Value? {
        let reads = node.inputsBelow
        guard locals.isEmpty, !reads.isEmpty, reads.allSatisfy({ context.settled[$0] != nil }) else {
            return nil
        }
        let call = CallContext(depth: 0, steps: StepBudget(Limits.steps))
        let frame = CallFrame(call: call, clock: .system, snippet: snippet)
        var evaluation = Evaluation(inputs: context.inputs, localCount: localCount, frame: frame)
        return evaluation.value(node)
    }

    private func compare(
        _ sign: Expression.Comparison, _ a: Node, _ b: Node, _ rule: NullRule
    ) -> ConditionForm {
        if let right = constant(b) { return compare(resolved(a), sign, right, rule) }
        if let left = constant(a) { return compare(resolved(b), sign.mirrored, left, rule) }
        let (left, right) = (term(a), term(b))
        return left.key <= right.key ? .order(left, sign, right) : .order(right, sign.mirrored, left)
    }

    private func compare(
        _ scoped: Scoped, _ sign: Expression.Comparison, _ value: Value, _ rule: NullRule
    ) -> ConditionForm {
        let builder = scoped.builder
        if value.isNull {
            guard rule == .standard else { return .constant(nil) }
            return sign == .equal
                ? .isNull(builder.ownTerm(scoped.node)) : .not(.isNull(builder.ownTerm(scoped.node)))
        }
        if let known = builder.constant(scoped.node) {
            let frame = CallFrame(call: .outermost, clock: .system, snippet: nil)
            let run = Evaluation(inputs: [], localCount: 0, frame: frame)
            return .constant(run.comparison(sign, known, value, rule, 0..<0).truth)
        }
        if case .condition(let test, let then, let otherwise, .unknown, _) = scoped.node {
            return .choose(
                builder.form(test), then: compare(builder.resolved(then), sign, value, rule),
                otherwise: compare(builder.resolved(otherwise), sign, value, rule))
        }
        if let truth = value.truth, sign == .equal || sign == .unequal {
            let form = builder.ownForm(scoped.node)
            return truth == (sign == .equal) ? form : .not(form)
        }
        return .compare(builder.ownTerm(scoped.node), sign, value)
    }

    private func matches(_ value: Node, _ test: Node, _ rule: NullRule) -> ConditionForm {
        switch test {
        case .constant(.range(let range)): return within(value, range, rule)
        case .constant(.list(let items)):
            return .any(items.map { matches(value, .constant($0), rule) })
        case .list(let items): return .any(items.map { matches(value, $0, rule) })
        case .range(let lower, let upper, let includesLower, let includesUpper, _):
            return .all([
                compare(includesLower ? .greaterOrEqual : .greater, value, lower, rule),
                compare(includesUpper ? .lessOrEqual : .less, value, upper, rule),
            ])
        default: return compare(.equal, value, test, rule)
        }
    }

    private func within(_ value: Node, _ range: RangeValue, _ rule: NullRule) -> ConditionForm {
        switch range.form {
        case .equal: return compare(.equal, value, .constant(range.lower), rule)
        case .unequal: return compare(.unequal, value, .constant(range.lower), rule)
        case .between, .below, .atMost, .above, .atLeast:
            let lower = compare(
                range.includesLower ? .greaterOrEqual : .greater, value, .constant(range.lower), rule)
            let upper = compare(
                range.includesUpper ? .lessOrEqual : .less, value, .constant(range.upper), rule)
            return .all((range.lower.isNull ? [] : [lower]) + (range.upper.isNull ? [] : [upper]))
        }
    }

    func term(_ node: Node) -> Term {
        if case .input(let slot, _) = node { return Term(.slot(slot), key: "#\(slot)") }
        let scoped = resolved(node)
        return scoped.builder.ownTerm(scoped.node)
    }

    private func ownTerm(_ node: Node) -> Term {
        switch node {
        case .input(let slot, _): return Term(.slot(slot), key: "#\(slot)")
        case .builtin(let call, let arguments, _):
            guard case .input(let slot, _)? = arguments.first else { break }
            if call.name == "count" { return Term(.count(slot), key: "count #\(slot)") }
            if call.name == "list contains", case .constant(.string(let item))? = arguments.last {
                return Term(.member(slot, item), key: "#\(slot) has \(item)")
            }
        default: break
        }
        let reads = locals.values.reduce(into: node.inputsBelow) { $0.formUnion($1.node.inputsBelow) }
        let text = node.stretch.map { snippet.part($0).text.oneLine } ?? snippet.text.oneLine
        let behind = locals.sorted { $0.key < $1.key }.map { $0.value.builder.ownTerm($0.value.node).key }
        return Term(.opaque(reads.sorted()), key: ([text] + behind).joined(separator: " | "))
    }
}

extension Expression.Comparison {
    /// The comparison with its sides changed over.
    fileprivate var mirrored: Expression.Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .unequal: self
        }
    }
}
