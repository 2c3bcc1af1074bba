// What follows a value: paths, filters, calls.

extension Parser {
    /// A value with all that follows it.
    mutating func postfix() throws(SyntaxError) -> Expression {
        let start = current.range.lowerBound
        return try postfix(try primary(), from: start)
    }

    /// All that follows a value that begins at a byte.
    mutating func postfix(_ primary: Expression, from start: Int) throws(SyntaxError) -> Expression {
        var value = primary
        while true {
            let syntax: Expression.Syntax
            if current.isSymbol(".") {
                advance()
                syntax = .path(value, try memberName())
            } else if current.isSymbol("["), !endsUpperBound {
                syntax = try filter(value)
            } else if current.isSymbol("(") {
                syntax = .call(value, try arguments())
            } else {
                return value
            }
            value = Expression(syntax, at: range(from: start))
        }
    }

    /// Whether a `[` closes a range such as `[1..5[` instead of opening a filter.
    private var endsUpperBound: Bool { inUpperBound && !beginsExpression(token(ahead: 1)) }

    private mutating func filter(_ value: Expression) throws(SyntaxError) -> Expression.Syntax {
        advance()
        let outer = locals.count
        locals.push("item")
        filterDepth += 1
        defer {
            filterDepth -= 1
            locals.pop(to: outer)
        }
        let condition = try bracketed()
        try expectSymbol("]")
        return .filter(value, condition)
    }

    private mutating func arguments() throws(SyntaxError) -> [Expression.Argument] {
        try expectSymbol("(")
        var arguments: [Expression.Argument] = []
        if takeSymbol(")") { return arguments }
        repeat {
            let name = nameBeforeColon()
            if name != nil { advance() }
            arguments.append(Expression.Argument(name: name, value: try bracketed()))
            if (name == nil) != (arguments[0].name == nil) {
                throw SyntaxError(.mixedArguments, at: arguments[arguments.count - 1].value.range)
            }
        } while takeSymbol(",")
        try expectSymbol(")")
        return arguments
    }
}
