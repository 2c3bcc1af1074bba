// Forms that begin with a keyword: if, for, some, every, function.

extension Parser {
    mutating func keywordForm() throws(SyntaxError) -> Expression.Syntax? {
        guard case .word(let keyword) = current.kind else { return nil }
        switch keyword {
        case "if": return try condition()
        case "for": return try loop()
        case "some": return try quantified(.some)
        case "every": return try quantified(.every)
        case "function" where token(ahead: 1).isSymbol("("): return try function()
        default: return nil
        }
    }

    private mutating func condition() throws(SyntaxError) -> Expression.Syntax {
        advance()
        let condition = try expression()
        try expectWord("then")
        let then = try expression()
        try expectWord("else")
        return .condition(condition, then: then, else: try expression())
    }

    private mutating func loop() throws(SyntaxError) -> Expression.Syntax {
        let outer = locals.count
        defer { locals.pop(to: outer) }
        let iterations = try iterations()
        try expectWord("return")
        locals.push("partial")
        return .loop(iterations, try expression())
    }

    private mutating func quantified(
        _ quantifier: Expression.Quantifier
    ) throws(SyntaxError) -> Expression.Syntax {
        let outer = locals.count
        defer { locals.pop(to: outer) }
        let iterations = try iterations()
        try expectWord("satisfies")
        return .quantified(quantifier, iterations, try expression())
    }

    /// `name in domain, …`, standing at the keyword; each may use those before it.
    private mutating func iterations() throws(SyntaxError) -> [Expression.Iteration] {
        advance()
        var iterations: [Expression.Iteration] = []
        repeat {
            let name = try newName()
            try expectWord("in")
            let domain = try expression()
            let end = takeSymbol("..") ? try expression() : nil
            iterations.append(Expression.Iteration(name: name, domain: domain, end: end))
            locals.push(name.text)
        } while takeSymbol(",")
        return iterations
    }

    private mutating func function() throws(SyntaxError) -> Expression.Syntax {
        advance()
        try expectSymbol("(")
        let outer = locals.count
        defer { locals.pop(to: outer) }
        var parameters: [Expression.Parameter] = []
        if !takeSymbol(")") {
            repeat {
                let name = try newName()
                let type = takeSymbol(":") ? try type() : nil
                parameters.append(Expression.Parameter(name: name, type: type))
                locals.push(name.text)
            } while takeSymbol(",")
            try expectSymbol(")")
        }
        if takeWord("external") { return .externalFunction(parameters, try expression()) }
        return .function(parameters, try expression())
    }
}
