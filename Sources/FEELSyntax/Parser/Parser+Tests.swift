// Unary tests: what follows `in`, and what stands in a cell.

extension Parser {
    /// unary tests of a cell.
    mutating func unaryTests() throws(SyntaxError) -> UnaryTests {
        if current.isSymbol("-"), token(ahead: 1).kind == .end {
            advance()
            return .any
        }
        locals.push("?")
        if let tests = try negatedTests() { return .noneOf(tests) }
        return .anyOf(try testList())
    }

    /// `not(…)`, when that is all there is.
    private mutating func negatedTests() throws(SyntaxError) -> [Expression]? {
        guard current.isWord("not"), token(ahead: 1).isSymbol("("),
            closesAtEnd(from: place + 1)
        else { return nil }
        advance()
        advance()
        let tests = try testList()
        try expectSymbol(")")
        return tests
    }

    /// Whether the bracket at a token is closed by the last token.
    private func closesAtEnd(from start: Int) -> Bool {
        var open = 0
        for (index, token) in tokens.enumerated().dropFirst(start) {
            if token.isSymbol("(") { open += 1 }
            if token.isSymbol(")") { open -= 1 }
            if open == 0 { return index == tokens.count - 2 }
        }
        return false
    }

    private mutating func testList() throws(SyntaxError) -> [Expression] {
        var tests = [try test()]
        while takeSymbol(",") { tests.append(try test()) }
        return tests
    }

    /// `< bound`, or any expression.
    mutating func test() throws(SyntaxError) -> Expression {
        if let comparison = comparisonSign { return try unaryRange(comparison) }
        return try expression()
    }

    var comparisonSign: Expression.Comparison? {
        if case .symbol(let text) = current.kind { Expression.Comparison(rawValue: text) } else { nil }
    }

    /// `< bound`, standing at the sign.
    mutating func unaryRange(_ comparison: Expression.Comparison) throws(SyntaxError) -> Expression {
        let start = current.range.lowerBound
        advance()
        let bound = try binary(.instanceOf)
        return Expression(.unaryRange(comparison, bound), at: range(from: start))
    }

    /// What follows `in`: one test, or several in brackets.
    mutating func membership() throws(SyntaxError) -> [Expression] {
        if let comparison = comparisonSign { return [try unaryRange(comparison)] }
        guard current.isSymbol("(") else { return [try binary(.instanceOf)] }
        let start = current.range.lowerBound
        let tests = try bracketedTests()
        return tests.count == 1 ? [try postfix(tests[0], from: start)] : tests
    }

    /// `(test, test, …)`, or a range that begins with the same bracket.
    private mutating func bracketedTests() throws(SyntaxError) -> [Expression] {
        let start = current.range.lowerBound
        advance()
        let outer = inUpperBound
        inUpperBound = false
        defer { inUpperBound = outer }
        var tests = [try test()]
        if current.isSymbol("..") {
            let syntax = try rangeEnd(tests[0], includesLower: false)
            return [Expression(syntax, at: range(from: start))]
        }
        while takeSymbol(",") { tests.append(try test()) }
        try expectSymbol(")")
        return tests
    }
}
