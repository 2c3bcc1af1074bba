// Runs compiled boxed expressions.

import FEEL
import FEELSyntax
import FEELValues

/// A run of compiled boxed expressions over the slots in sight.
struct BoxedRun: Sendable {
    var slots: [Value]
    let clock: Clock
    let call: CallContext

    /// The value of a node.
    mutating func value(_ node: BoxedNode) -> Value {
        switch node {
        case .literal(let expression): expression.evaluate(slots, clock: clock, call: call)
        case .typed(let inner, let type):
            type.converting(value(inner)) ?? .null(NullReason(ModelNull.wrongType))
        case .table(let table): table.evaluate(slots, clock: clock, call: call)
        case .context(let entries, let result): context(entries, result)
        case .list(let nodes): .list(nodes.map { value($0) })
        case .relation(let columns, let rows): relation(columns, rows)
        case .invocation(let function, let arguments): invocation(function, arguments)
        case .function(let function): self.value(of: function)
        case .conditional(let test, let then, let otherwise): conditional(value(test), then, otherwise)
        case .filter(let list, let match): filter(value(list), match)
        case .loop(let list, let variable, let partial, let body):
            loop(value(list), variable, partial, body)
        case .quantified(let quantifier, let list, let variable, let body):
            quantified(quantifier, value(list), variable, body)
        case .nothing: .null
        }
    }

    private mutating func context(_ entries: [BoxedNode.Entry], _ result: BoxedNode?) -> Value {
        var context = ContextValue()
        for entry in entries {
            let converted =
                entry.type.converting(value(entry.value)) ?? .null(NullReason(ModelNull.wrongType))
            slots[entry.slot] = converted
            context[entry.name] = converted
        }
        return result.map { value($0) } ?? .context(context)
    }

    private mutating func relation(_ columns: [String], _ rows: [[BoxedNode]]) -> Value {
        .list(
            rows.map { row in
                .context(ContextValue(zip(columns, row).map { ($0, value($1)) }))
            })
    }

    private func value(of function: BoxedNode.Function) -> Value {
        let captured = self
        let type = FEELType.function(function.parameters.map(\.type.feel), .any)
        return .function(
            FunctionValue(parameters: function.parameters.map(\.name), signature: type) { arguments, call in
                captured.called(function, arguments, call)
            })
    }

    /// The result of a function for arguments in the order of its parameters.
    func called(_ function: BoxedNode.Function, _ arguments: [Value], _ call: CallContext) -> Value {
        let parameters = function.parameters
        guard arguments.count == parameters.count else { return .null(NullReason(ModelNull.wrongArguments)) }
        let inner = call.deeper(by: function.height + 10)
        guard !inner.isTooDeep, inner.steps?.takeCall() ?? true else {
            return .null(NullReason(ModelNull.tooDeep))
        }
        var run = BoxedRun(slots: slots, clock: clock, call: inner)
        for (parameter, argument) in zip(parameters, arguments) {
            guard let converted = parameter.type.converting(argument) else {
                return .null(NullReason(ModelNull.wrongType))
            }
            run.slots[parameter.slot] = converted
        }
        return run.value(function.body)
    }

    private mutating func invocation(_ callee: BoxedNode, _ arguments: [BoxedNode.Argument]) -> Value {
        guard case .function(let function) = value(callee) else {
            return .null(NullReason(ModelNull.wrongArguments))
        }
        guard arguments.allSatisfy({ function.parameters.contains($0.name) }) else {
            return .null(NullReason(ModelNull.wrongArguments))
        }
        let named = Dictionary(arguments.map { ($0.name, value($0.value)) }) { first, _ in first }
        let ordered = function.parameters.map { named[$0] ?? .null }
        return function(ordered, in: call)
    }

    private mutating func conditional(
        _ test: Value, _ then: BoxedNode, _ otherwise: BoxedNode
    ) -> Value {
        guard test.isNull || test.kind == .boolean else { return .null(NullReason(ModelNull.notBoolean)) }
        return value(test.truth == true ? then : otherwise)
    }

    private func filter(_ list: Value, _ match: CompiledExpression) -> Value {
        guard case .list(let items) = list else { return .null(NullReason(ModelNull.notAList)) }
        var kept: [Value] = []
        for item in items {
            let verdict = match.evaluate(slots, item: item, clock: clock, call: call)
            guard verdict.isNull || verdict.kind == .boolean else {
                return .null(NullReason(ModelNull.notBoolean))
            }
            if verdict.truth == true { kept.append(item) }
        }
        return .list(kept)
    }

    private mutating func loop(_ list: Value, _ variable: Int, _ partial: Int, _ body: BoxedNode) -> Value {
        guard let items = BoxedRun.items(list) else { return .null(NullReason(ModelNull.notAList)) }
        var results: [Value] = []
        for item in items {
            slots[variable] = item
            slots[partial] = .list(results)
            results.append(value(body))
        }
        return .list(results)
    }

    private mutating func quantified(
        _ quantifier: Expression.Quantifier, _ list: Value, _ variable: Int, _ body: BoxedNode
    ) -> Value {
        guard let items = BoxedRun.items(list) else { return .null(NullReason(ModelNull.notAList)) }
        var answer: Bool? = quantifier == .every
        for item in items {
            slots[variable] = item
            let verdict = value(body)
            guard verdict.isNull || verdict.kind == .boolean else {
                return .null(NullReason(ModelNull.notBoolean))
            }
            let truth = verdict.truth
            answer = quantifier == .every ? Logic.and(answer, truth) : Logic.or(answer, truth)
        }
        return Value(answer)
    }

    private static func items(_ value: Value) -> [Value]? {
        if case .list(let items) = value { items } else { nil }
    }
}

extension CallContext {
    /// The outermost call of a run of a model.
    static var modelRun: CallContext { CallContext(depth: 0, steps: StepBudget(1_000_000)) }
}
