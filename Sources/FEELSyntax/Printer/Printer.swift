// Writes a tree as FEEL text; reading that text gives the same tree.

import Diagnostics

/// Writes trees as FEEL text.
public struct Printer {
    /// The text of an expression.
    public static func text(_ expression: Expression) -> String { Printer().print(expression, .lowest) }

    /// The text of a type.
    public static func text(_ type: TypeExpression) -> String { Printer().print(type) }

    /// The text of the tests of a cell.
    public static func text(_ tests: UnaryTests) -> String {
        switch tests {
        case .any: "-"
        case .anyOf(let tests): Printer().list(tests)
        case .noneOf(let tests): "not(" + Printer().list(tests) + ")"
        }
    }

    /// The text of an expression where operators of a binding power may stand; brackets where it binds less.
    func print(_ expression: Expression, _ power: BindingPower) -> String {
        let text = print(expression.syntax)
        return bindingPower(of: expression.syntax) < power ? "(" + text + ")" : text
    }

    private func print(_ syntax: Expression.Syntax) -> String {
        switch syntax {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text): text
        case .string(let text): text.inQuotes
        case .temporal(let text): "@" + text.inQuotes
        case .name(let name): name.text
        case .path(let base, let name): print(base, .tightest) + "." + name.text
        case .filter(let base, let test): print(base, .tightest) + "[" + print(test, .lowest) + "]"
        case .negation(let operand): "-" + print(operand, .tightest)
        case .arithmetic(let sign, let a, let b): operation(a, sign.rawValue, b, sign.bindingPower)
        case .comparison(let sign, let a, let b): operation(a, sign.rawValue, b, .comparison)
        case .between(let value, let lower, let upper):
            print(value, .comparison) + " between " + print(lower, .instanceOf) + " and "
                + print(upper, .instanceOf)
        case .isIn(let value, let tests): print(value, .comparison) + " in (" + list(tests) + ")"
        case .instanceOf(let value, let type): print(value, .instanceOf) + " instance of " + print(type)
        case .conjunction(let a, let b): operation(a, "and", b, .conjunction)
        case .disjunction(let a, let b): operation(a, "or", b, .disjunction)
        case .condition(let test, let then, let otherwise):
            "if " + print(test, .lowest) + " then " + print(then, .lowest) + " else "
                + print(otherwise, .lowest)
        case .loop(let iterations, let body): "for " + print(iterations) + " return " + print(body, .lowest)
        case .quantified(let quantifier, let iterations, let body):
            quantifier.rawValue + " " + print(iterations) + " satisfies " + print(body, .lowest)
        case .list(let items): "[" + list(items) + "]"
        case .context(let entries): "{" + entries.map(print).joined(separator: ", ") + "}"
        case .range(let range): print(range)
        case .unaryRange(let sign, let bound): "(" + sign.rawValue + " " + print(bound, .instanceOf) + ")"
        case .function(let parameters, let body): print(parameters) + " " + print(body, .lowest)
        case .externalFunction(let parameters, let body):
            print(parameters) + " external " + print(body, .lowest)
        case .call(let function, let arguments):
            print(function, .tightest) + "(" + arguments.map(print).joined(separator: ", ") + ")"
        }
    }

    /// How tightly the outermost form of an expression binds.
    private func bindingPower(of syntax: Expression.Syntax) -> BindingPower {
        switch syntax {
        case .disjunction: .disjunction
        case .conjunction: .conjunction
        case .comparison, .between, .isIn: .comparison
        case .instanceOf: .instanceOf
        case .arithmetic(let sign, _, _): sign.bindingPower
        case .condition, .loop, .quantified, .function, .externalFunction: .lowest
        case .negation: .power
        default: .tightest
        }
    }

    private func operation(
        _ a: Expression, _ sign: String, _ b: Expression, _ power: BindingPower
    ) -> String {
        print(a, power) + " " + sign + " " + print(b, power.tighter)
    }

    private func list(_ items: [Expression]) -> String {
        items.map { print($0, .lowest) }.joined(separator: ", ")
    }
}

extension Expression.Arithmetic {
    /// How tightly the operator binds.
    var bindingPower: BindingPower {
        switch self {
        case .add, .subtract: .sum
        case .multiply, .divide: .product
        case .power: .power
        }
    }
}
