// Values that stand on their own: literals, names, brackets.

extension Parser {
    /// A literal, a name, a bracket or a keyword form.
    mutating func primary() throws(SyntaxError) -> Expression {
        let start = current.range.lowerBound
        var syntax = try literal()
        if syntax == nil { syntax = try keywordForm() }
        if syntax == nil { syntax = try bracket() }
        if let syntax { return Expression(syntax, at: range(from: start)) }
        if current.isSymbol("(") { return try group() }
        throw SyntaxError(.expectedExpression(found: currentText), at: current.range)
    }

    private mutating func literal() throws(SyntaxError) -> Expression.Syntax? {
        if let name = knownOrPlainName() { return .name(name) }
        let syntax: Expression.Syntax
        switch current.kind {
        case .number(let text): syntax = .number(text)
        case .string(let text): syntax = .string(text)
        case .temporal(let text): syntax = .temporal(text)
        case .word("null"): syntax = .null
        case .word("true"): syntax = .boolean(true)
        case .word("false"): syntax = .boolean(false)
        default: return nil
        }
        advance()
        return syntax
    }

    private mutating func bracket() throws(SyntaxError) -> Expression.Syntax? {
        guard case .symbol(let text) = current.kind else { return nil }
        switch text {
        case "[": return try listOrRange()
        case "]": return try openRange()
        case "{": return try context()
        default: return nil
        }
    }

    /// `(expression)`, `(lower..upper]` or `(< bound)`.
    private mutating func group() throws(SyntaxError) -> Expression {
        let start = current.range.lowerBound
        advance()
        if let comparison = comparisonSign {
            let unary = try unaryRange(comparison)
            try expectSymbol(")")
            return Expression(unary.syntax, at: range(from: start))
        }
        let inner = try bracketed()
        if current.isSymbol("..") {
            let syntax = try rangeEnd(inner, includesLower: false)
            return Expression(syntax, at: range(from: start))
        }
        try expectSymbol(")")
        return Expression(inner.syntax, at: range(from: start))
    }

    private mutating func openRange() throws(SyntaxError) -> Expression.Syntax {
        advance()
        let lower = try bracketed()
        return try rangeEnd(lower, includesLower: false)
    }

    private mutating func listOrRange() throws(SyntaxError) -> Expression.Syntax {
        advance()
        if takeSymbol("]") { return .list([]) }
        var items = [try bracketedTest()]
        if current.isSymbol("..") { return try rangeEnd(items[0], includesLower: true) }
        while takeSymbol(",") { items.append(try bracketedTest()) }
        try expectSymbol("]")
        return .list(items)
    }

    private mutating func bracketedTest() throws(SyntaxError) -> Expression {
        let outer = inUpperBound
        inUpperBound = false
        defer { inUpperBound = outer }
        return try test()
    }

    /// The second half of a range, standing at the two points.
    mutating func rangeEnd(
        _ lower: Expression, includesLower: Bool
    ) throws(SyntaxError) -> Expression.Syntax {
        try expectSymbol("..")
        let outer = inUpperBound
        inUpperBound = true
        defer { inUpperBound = outer }
        let upper = try expression()
        let includesUpper = current.isSymbol("]")
        guard includesUpper || current.isSymbol(")") || current.isSymbol("[") else {
            throw SyntaxError(.expected("]", found: currentText), at: current.range)
        }
        advance()
        return .range(
            Expression.RangeLiteral(
                lower: lower, upper: upper, includesLower: includesLower, includesUpper: includesUpper))
    }

    /// `{key: value, …}`; each entry may use those before it.
    private mutating func context() throws(SyntaxError) -> Expression.Syntax {
        advance()
        let outer = locals.count
        defer { locals.pop(to: outer) }
        var entries: [Expression.Entry] = []
        if takeSymbol("}") { return .context(entries) }
        repeat {
            let key = try contextKey()
            try expectSymbol(":")
            entries.append(Expression.Entry(key: key, value: try bracketed()))
            locals.push(key.text)
            literalMembers.push(key.text)
        } while takeSymbol(",")
        try expectSymbol("}")
        return .context(entries)
    }

    private mutating func contextKey() throws(SyntaxError) -> Name {
        if case .string(let text) = current.kind {
            let name = Name(text, at: current.range)
            advance()
            return name
        }
        if let name = nameBeforeColon() { return name }
        throw SyntaxError(.expectedName(found: currentText), at: current.range)
    }
}
