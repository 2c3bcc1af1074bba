// Operators, by their binding power.

/// How tightly an operator binds.
enum BindingPower: Int, Comparable {
    case lowest, disjunction, conjunction, comparison, instanceOf, sum, product, power, tightest

    static func < (a: BindingPower, b: BindingPower) -> Bool { a.rawValue < b.rawValue }

    /// The next tighter power.
    var tighter: BindingPower { BindingPower(rawValue: rawValue + 1) ?? .tightest }
}

extension Parser {
    /// Operators that bind at least as tightly as `power`, grouped from the left.
    mutating func binary(_ power: BindingPower) throws(SyntaxError) -> Expression {
        let start = current.range.lowerBound
        var left = try unary()
        while let found = bindingPower(of: current), found >= power {
            left = try operation(left, found, from: start)
        }
        return left
    }

    private func bindingPower(of token: Token) -> BindingPower? {
        switch token.kind {
        case .word("or"): .disjunction
        case .word("and"): .conjunction
        case .word("between"), .word("in"): .comparison
        case .word("instance"): .instanceOf
        case .symbol("="), .symbol("!="), .symbol("<"), .symbol("<="), .symbol(">"), .symbol(">="):
            .comparison
        case .symbol("+"), .symbol("-"): .sum
        case .symbol("*"), .symbol("/"): .product
        case .symbol("**"): .power
        default: nil
        }
    }

    private mutating func operation(
        _ left: Expression, _ power: BindingPower, from start: Int
    ) throws(SyntaxError) -> Expression {
        let sign = currentText
        let place = current.range
        advance()
        let syntax: Expression.Syntax
        switch sign {
        case "or": syntax = .disjunction(left, try binary(power.tighter))
        case "and": syntax = .conjunction(left, try binary(power.tighter))
        case "between": syntax = try between(left)
        case "in": syntax = .isIn(left, try membership())
        case "instance": syntax = try instanceOf(left)
        default:
            if let comparison = Expression.Comparison(rawValue: sign) {
                syntax = .comparison(comparison, left, try binary(power.tighter))
            } else if let arithmetic = Expression.Arithmetic(rawValue: sign) {
                syntax = .arithmetic(arithmetic, left, try binary(power.tighter))
            } else {
                throw SyntaxError(.unexpected(sign), at: place)
            }
        }
        return Expression(syntax, at: range(from: start))
    }

    private mutating func between(_ value: Expression) throws(SyntaxError) -> Expression.Syntax {
        let lower = try binary(.instanceOf)
        try expectWord("and")
        return .between(value, lower, try binary(.instanceOf))
    }

    private mutating func instanceOf(_ value: Expression) throws(SyntaxError) -> Expression.Syntax {
        try expectWord("of")
        return .instanceOf(value, try type())
    }

    /// Minus signs, then what they stand before.
    private mutating func unary() throws(SyntaxError) -> Expression {
        guard current.isSymbol("-") else { return try postfix() }
        depth += 1
        defer { depth -= 1 }
        if depth > Parser.deepest {
            throw SyntaxError(.nestedTooDeep(limit: Parser.deepest), at: current.range)
        }
        let start = current.range.lowerBound
        advance()
        let operand = try unary()
        return Expression(.negation(operand), at: range(from: start))
    }
}
