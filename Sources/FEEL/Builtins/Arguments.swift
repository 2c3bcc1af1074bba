// The arguments of a call, in the order of the parameters and already of their domains.

import FEELValues

/// The arguments of a call, in the order of the parameters and already of their domains.
struct Arguments {
    let values: [Value]
    let function: String
    let parameters: [Parameter]
    let range: Range<Int>
    let frame: CallFrame

    subscript(index: Int) -> Value { index < values.count ? values[index] : .null }

    func string(_ index: Int) -> String { if case .string(let value) = self[index] { value } else { "" } }
    func number(_ index: Int) -> Number { if case .number(let value) = self[index] { value } else { .zero } }
    func list(_ index: Int) -> [Value] { if case .list(let items) = self[index] { items } else { [] } }
    func context(_ index: Int) -> ContextValue {
        if case .context(let value) = self[index] { value } else { ContextValue() }
    }

    /// A whole number, cut at the point; nil beyond the range of integers.
    func integer(_ index: Int) -> Int? { number(index).rounded(scale: 0, .down)?.intValue }

    /// Null with a cause found at the call.
    func null(_ cause: any NullFact) -> Value {
        .null(NullReason(cause, in: frame.snippet, at: range))
    }

    /// Null, because an argument is outside what the function accepts.
    func outOfDomain(_ index: Int) -> Value {
        let name = index < parameters.count ? parameters[index].name : ""
        return null(NullCause.outOfDomain(function: function, parameter: name))
    }

    /// A number that exists, or null.
    func number(_ value: Number?) -> Value {
        value.map(Value.number) ?? null(OperationFact.outOfRange)
    }

    /// A list of permitted length, or null.
    func list(_ items: [Value]) -> Value {
        items.count <= Limits.listCount
            ? .list(items) : null(NullCause.listTooLong(limit: Limits.listCount))
    }

    /// A string of permitted length, or null.
    func string(_ text: String) -> Value {
        text.utf8.count <= Limits.stringLength
            ? .string(text) : null(NullCause.stringTooLong(limit: Limits.stringLength))
    }

    /// Calls a function value that was handed in.
    func call(_ index: Int, _ arguments: [Value]) -> Value {
        guard case .function(let function) = self[index] else { return .null }
        return function(arguments, in: frame.call)
    }
}
