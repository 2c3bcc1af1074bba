// Stepping through the tokens.

extension Parser {
    var current: Token { tokens[place] }

    func token(ahead: Int) -> Token { tokens[min(place + ahead, tokens.count - 1)] }

    mutating func advance() {
        if place < tokens.count - 1 { place += 1 }
    }

    mutating func takeSymbol(_ text: String) -> Bool {
        guard current.isSymbol(text) else { return false }
        advance()
        return true
    }

    mutating func takeWord(_ text: String) -> Bool {
        guard current.isWord(text) else { return false }
        advance()
        return true
    }

    mutating func expectSymbol(_ text: String) throws(SyntaxError) {
        if !takeSymbol(text) { throw SyntaxError(.expected(text, found: currentText), at: current.range) }
    }

    mutating func expectWord(_ text: String) throws(SyntaxError) {
        if !takeWord(text) { throw SyntaxError(.expected(text, found: currentText), at: current.range) }
    }

    func expectEnd() throws(SyntaxError) {
        if current.kind != .end { throw SyntaxError(.unexpected(currentText), at: current.range) }
    }

    /// The current token as it is written.
    var currentText: String { String(decoding: bytes[current.range], as: UTF8.self) }

    /// From a byte to the end of the token before the current one.
    func range(from start: Int) -> Range<Int> {
        let end = place > 0 ? tokens[place - 1].range.upperBound : start
        return start..<max(start, end)
    }

    /// The text of some tokens, with single spaces where there were any blanks.
    func text(of tokens: ArraySlice<Token>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        let text = String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
        return text.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Whether a token can begin an expression.
    func beginsExpression(_ token: Token) -> Bool {
        switch token.kind {
        case .number, .string, .temporal: true
        case .word(let text):
            ![
                "and", "or", "in", "then", "else", "return", "satisfies", "between",
                "instance", "of",
            ].contains(text)
        case .symbol(let text): ["(", "[", "]", "{", "-", "<", "<=", ">", ">=", "@"].contains(text)
        case .end: false
        }
    }
}
