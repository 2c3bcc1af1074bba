// A call of a built-in function, with the ways that fit the number or names of its arguments.

import FEELValues

/// A call of a built-in function; of its ways to be called, those that fit the arguments as written.
struct BuiltinCall: Sendable {
    let candidates: [Builtin]
    /// The names of the arguments; nil in the positional form.
    let names: [String]?
    /// Whether a null among the arguments leaves the result unknown, whatever the function says.
    var refusesNull = false

    /// Whether the function may call another.
    var takesFunctions: Bool {
        candidates.contains { $0.parameters.contains { $0.domain == .function } }
    }

    /// Calls the first way whose domains admit the arguments.
    func run(_ arguments: [Value], at range: Range<Int>, in frame: CallFrame) -> Value {
        if refusesNull, arguments.contains(where: \.isNull) {
            return .null(NullReason(NullCause.nullComparison, in: frame.snippet, at: range))
        }
        var cause: NullCause?
        for candidate in candidates {
            switch bind(arguments, to: candidate) {
            case .success(let values):
                return candidate.body(
                    Arguments(
                        values: values, function: candidate.name, parameters: candidate.parameters,
                        range: range, frame: frame))
            case .failure(let mistake): cause = cause ?? mistake
            }
        }
        let last = candidates.count > 1 ? nil : cause
        let function = candidates.first?.name ?? ""
        return .null(NullReason(last ?? .noOverload(function: function), in: frame.snippet, at: range))
    }

    private func bind(_ arguments: [Value], to builtin: Builtin) -> Result<[Value], NullCause> {
        let ordered = order(arguments, for: builtin)
        var values: [Value] = []
        for (parameter, value) in zip(builtin.parameters, ordered) {
            guard let value else {
                values.append(.null)
                continue
            }
            guard let converted = parameter.domain.converting(value) else {
                return .failure(BuiltinCall.mistake(builtin, parameter, value))
            }
            values.append(converted)
        }
        return .success(values)
    }

    /// One value a parameter; nil where an optional one is left out.
    private func order(_ arguments: [Value], for builtin: Builtin) -> [Value?] {
        let count = builtin.parameters.count
        guard let names else {
            guard builtin.parameters.last?.isVariadic ?? false else {
                return arguments + Array(repeating: nil, count: max(0, count - arguments.count))
            }
            let rest = Array(arguments[(count - 1)...])
            if count == 1, rest.count == 1 { return [BuiltinCall.listed(rest[0])] }
            return Array(arguments[..<(count - 1)]) + [.list(rest)]
        }
        var ordered = [Value?](repeating: nil, count: count)
        for (place, value) in zip(builtin.places(of: names) ?? [], arguments) { ordered[place] = value }
        return ordered
    }

    private static func listed(_ value: Value) -> Value {
        switch value {
        case .list, .null: value
        default: .list([value])
        }
    }

    private static func mistake(_ builtin: Builtin, _ parameter: Parameter, _ value: Value) -> NullCause {
        if value.isNull { return .missingArgument(function: builtin.name, parameter: parameter.name) }
        return .wrongArgument(
            function: builtin.name, parameter: parameter.name, wanted: parameter.domain.text,
            found: value.kind)
    }
}
