// What a test lets pass, where that can be told without running it.

import FEELSyntax
import FEELValues

/// What a test lets pass: single values, or the numbers of a range.
package enum TestShape: Sendable, Equatable {
    case value(Value)
    case numbers(lower: Number?, includesLower: Bool, upper: Number?, includesUpper: Bool)
}

extension CompiledTest {
    /// What the test lets pass at most, one of several; nil where only running it tells.
    ///
    /// Only strings, booleans and numbers are told, and only where every other value of the same kind
    /// gives plain false.
    package var shapes: [TestShape]? {
        guard case .disjunction(let tests, _) = node else { return nil }
        var shapes: [TestShape] = []
        for test in tests {
            guard let shape = Self.shape(test) else { return nil }
            shapes.append(shape)
        }
        return shapes
    }

    private static func shape(_ test: Node) -> TestShape? {
        switch test {
        case .matches(.local(0), .constant(let value), _, _):
            if case .range(let range) = value { return shape(range) }
            return isPlain(value) ? .value(value) : nil
        case .comparison(let sign, .local(0), .constant(.number(let bound)), _, _):
            return shape(sign, bound)
        default: return nil
        }
    }

    private static func isPlain(_ value: Value) -> Bool {
        switch value {
        case .string, .boolean, .number: true
        default: false
        }
    }

    private static func shape(_ sign: Expression.Comparison, _ bound: Number) -> TestShape? {
        switch sign {
        case .equal: .value(.number(bound))
        case .unequal: nil
        case .less, .lessOrEqual:
            .numbers(lower: nil, includesLower: false, upper: bound, includesUpper: sign == .lessOrEqual)
        case .greater, .greaterOrEqual:
            .numbers(lower: bound, includesLower: sign == .greaterOrEqual, upper: nil, includesUpper: false)
        }
    }

    private static func shape(_ range: RangeValue) -> TestShape? {
        switch range.form {
        case .between:
            guard case .number(let lower) = range.lower, case .number(let upper) = range.upper else {
                return nil
            }
            return .numbers(
                lower: lower, includesLower: range.includesLower, upper: upper,
                includesUpper: range.includesUpper)
        default: return nil
        }
    }
}
