// Types: after `instance of` and in parameters.

extension Parser {
    /// type.
    mutating func type() throws(SyntaxError) -> TypeExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > Parser.deepest {
            throw SyntaxError(.nestedTooDeep(limit: Parser.deepest), at: current.range)
        }
        let start = current.range.lowerBound
        let syntax = try typeSyntax()
        return TypeExpression(syntax, at: range(from: start))
    }

    private mutating func typeSyntax() throws(SyntaxError) -> TypeExpression.Syntax {
        let next = token(ahead: 1)
        if next.isSymbol("<") {
            if takeWord("list") { return .list(try typeArgument()) }
            if takeWord("range") { return .range(try typeArgument()) }
            if takeWord("context") { return try contextType() }
            if takeWord("function") { return try functionType() }
        }
        return .named(try typeName())
    }

    private mutating func typeArgument() throws(SyntaxError) -> TypeExpression {
        try expectSymbol("<")
        let argument = try type()
        try expectSymbol(">")
        return argument
    }

    private mutating func contextType() throws(SyntaxError) -> TypeExpression.Syntax {
        try expectSymbol("<")
        var members: [TypeExpression.Member] = []
        repeat {
            let name = try newName()
            try expectSymbol(":")
            members.append(TypeExpression.Member(name: name, type: try type()))
        } while takeSymbol(",")
        try expectSymbol(">")
        return .context(members)
    }

    private mutating func functionType() throws(SyntaxError) -> TypeExpression.Syntax {
        try expectSymbol("<")
        var parameters: [TypeExpression] = []
        if !current.isSymbol(">") {
            repeat { parameters.append(try type()) } while takeSymbol(",")
        }
        try expectSymbol(">")
        try expectSymbol("->")
        return .function(parameters, try type())
    }

    /// A known name of a type, or plain words; points separate the parts of an imported name.
    private mutating func typeName() throws(SyntaxError) -> [String] {
        var parts: [String] = []
        repeat {
            if let (name, count) = vocabulary.types.longestMatch(tokens, at: place) {
                place += count
                parts.append(name)
            } else {
                parts.append(try plainTypeName())
            }
        } while takeSymbol(".")
        return parts
    }

    private mutating func plainTypeName() throws(SyntaxError) -> String {
        var count = current.isWord("function") || current.isWord("null") ? 1 : 0
        while token(ahead: count).isPlainWord { count += 1 }
        guard count > 0 else {
            throw SyntaxError(.expectedName(found: currentText), at: current.range)
        }
        defer { place += count }
        return text(of: tokens[place..<place + count])
    }
}
