// Reads a range from text: what `range("[1..5)")` takes.

import FEELSyntax
import FEELValues

/// Reads ranges of literals.
enum RangeText {
    /// The range that a text writes; nil for anything but a range of literals.
    ///
    /// A bound may be left out on an open side: `(..5]`, `[5..)`.
    static func value(_ text: String) -> Value? {
        let text = text.split { $0.isWhitespace }.joined(separator: " ")
        if let range = openRange(text) { return range }
        let expression = try? Parser.expression(text)
        guard case .range(let range)? = expression?.syntax else { return nil }
        return between(range)
    }

    /// A range without one of its bounds.
    private static func openRange(_ text: String) -> Value? {
        for open in ["(..", "( ..", "]..", "] .."] where text.hasPrefix(open) {
            let form: RangeValue.Form = text.hasSuffix("]") ? .atMost : .below
            return half(text.dropFirst(open.count).dropLast(), form)
        }
        for open in ["..)", ".. )", "..[", ".. ["] where text.hasSuffix(open) {
            let form: RangeValue.Form = text.hasPrefix("[") ? .atLeast : .above
            return half(text.dropLast(open.count).dropFirst(), form)
        }
        return nil
    }

    private static func half(_ bound: Substring, _ form: RangeValue.Form) -> Value? {
        guard let expression = try? Parser.expression(String(bound)), let value = literal(expression),
            !value.isNull
        else { return nil }
        return .range(RangeValue(form, value, nothing: .null))
    }

    private static func between(_ range: Expression.RangeLiteral) -> Value? {
        guard let lower = literal(range.lower), let upper = literal(range.upper) else { return nil }
        guard let order = Value.order(lower, upper) ?? (lower.isNull || upper.isNull ? 0 : nil) else {
            return nil
        }
        guard order <= 0, !(lower.isNull && upper.isNull) else { return nil }
        return .range(
            RangeValue(
                lower, upper, includesLower: range.includesLower, includesUpper: range.includesUpper))
    }

    private static func literal(_ expression: Expression) -> Value? {
        switch expression.syntax {
        case .null: .null
        case .number(let text): Number(parsing: text).map(Value.number)
        case .string(let text): .string(text)
        case .temporal(let text): Value.temporal(text)
        case .negation(let inner): literal(inner).flatMap { try? Value.negate($0) }
        case .call(let function, let arguments): call(function, arguments)
        default: nil
        }
    }

    private static func call(_ function: Expression, _ arguments: [Expression.Argument]) -> Value? {
        let names: Set = ["date", "time", "date and time", "duration"]
        guard case .name(let name) = function.syntax, names.contains(name.text), arguments.count == 1,
            case .string(let text) = arguments[0].value.syntax, let value = Value.temporal(text)
        else { return nil }
        return name.text == "duration" || value.kind.rawValue == name.text ? value : nil
    }
}

extension RangeValue.Form {
    /// The form of a unary range with a sign.
    init(_ sign: Expression.Comparison) {
        self =
            switch sign {
            case .equal: .equal
            case .unequal: .unequal
            case .less: .below
            case .lessOrEqual: .atMost
            case .greater: .above
            case .greaterOrEqual: .atLeast
            }
    }
}
