// Runs the compiled form for one set of inputs: the table of what each node does.

import FEELSyntax
import FEELValues

/// The evaluation of a compiled form for one set of inputs.
struct Evaluation {
    let inputs: [Value]
    var locals: [Value]
    let frame: CallFrame

    init(inputs: [Value], localCount: Int, frame: CallFrame) {
        self.inputs = inputs
        locals = Array(repeating: .null, count: localCount)
        self.frame = frame
    }

    /// The value of a node.
    mutating func value(_ node: Node) -> Value {
        switch node {
        // leaves
        case .constant(let value): value
        case .input(let slot, let absent): input(slot, absent)
        case .local(let index): locals[index]
        case .failure(let cause, let place): null(cause, place)
        // access
        case .itemMember(let items, let name, let otherwise): itemMember(items, name, otherwise)
        case .member(let base, let name, let place): member(name, of: value(base), place)
        case .element(let base, let index, let place): element(value(base), value(index), place)
        case .filter(let base, let item, let test, let place): filter(value(base), item, test, place)
        // arithmetic
        case .negation(let operand, let place): negated(value(operand), place)
        case .arithmetic(let sign, let a, let b, let place): arithmetic(sign, value(a), value(b), place)
        // comparison
        case .comparison(let sign, let a, let b, let rule, let place):
            comparison(sign, value(a), value(b), rule, place)
        case .matches(let a, let test, let rule, let place): matches(value(a), value(test), rule, place)
        case .instanceOf(let operand, let type): .boolean(type.includes(value(operand)))
        // logic
        case .conjunction(let nodes, let place): junction(nodes, decisive: false, place)
        case .disjunction(let nodes, let place): junction(nodes, decisive: true, place)
        case .complement(let operand, let place): complement(value(operand), place)
        case .condition(let test, let then, let otherwise, let rule, let place):
            condition(value(test), then, otherwise, rule, place)
        // locals
        case .binding(let local, let bound, let body): binding(local, value(bound), body)
        // collections
        case .list(let nodes): .list(nodes.map { value($0) })
        case .context(let entries, let place): context(entries, place)
        case .range(let lower, let upper, let includesLower, let includesUpper, let place):
            range(value(lower), value(upper), includesLower, includesUpper, place)
        case .unaryRange(let form, let bound): .range(RangeValue(form, value(bound), nothing: .null))
        // iteration
        case .loop(let iterations, let body, let partial, let place):
            loop(iterations, body, partial, place)
        case .quantified(let quantifier, let iterations, let body, let place):
            quantified(quantifier, iterations, body, place)
        // functions
        case .function(let function): value(of: function)
        case .builtin(let call, let arguments, let place): builtin(call, arguments, place)
        case .invocation(let function, let arguments, let place):
            invocation(value(function), arguments, place)
        }
    }

    /// Null with a cause found at a place.
    func null(_ cause: any NullFact, _ place: Place) -> Value {
        .null(NullReason(cause, in: frame.snippet, at: place))
    }

    /// The null that came first, with its reason; a new reason where it has none.
    func null(
        from first: Value, _ second: Value = .boolean(true), otherwise cause: @autoclosure () -> any NullFact,
        _ place: Place
    ) -> Value {
        if case .null(.some) = first { return first }
        if case .null(.some) = second { return second }
        return null(cause(), place)
    }

    private func input(_ slot: Int, _ absent: Value) -> Value {
        guard slot < inputs.count else { return absent }
        if case .null(nil) = inputs[slot] { return absent }
        return inputs[slot]
    }

    private mutating func binding(_ local: Int, _ bound: Value, _ body: Node) -> Value {
        locals[local] = bound
        return value(body)
    }
}
