// Reads the tree from the tokens; one function a rule of grammar.md.

/// Reads FEEL expressions and unary tests; knows the names of a vocabulary.
public struct Parser {
    /// The most levels of brackets, conditions and calls inside each other.
    public static let deepest = 100

    let vocabulary: Vocabulary
    let bytes: [UInt8]
    let tokens: [Token]
    var place = 0
    var depth = 0
    var locals = LocalNames()
    var literalMembers = LocalNames()
    var filterDepth = 0
    var inUpperBound = false

    /// Reads an expression; `inFilter` where it is the test of a filter that stands outside the text.
    public static func expression(
        _ text: String, _ vocabulary: Vocabulary = Vocabulary(), inFilter: Bool = false
    ) throws(SyntaxError) -> Expression {
        var parser = try Parser(text, vocabulary)
        if inFilter {
            parser.locals.push("item")
            parser.filterDepth += 1
        }
        let expression = try parser.expression()
        try parser.expectEnd()
        return expression
    }

    /// Reads the tests of a cell.
    public static func unaryTests(
        _ text: String, _ vocabulary: Vocabulary = Vocabulary()
    ) throws(SyntaxError) -> UnaryTests {
        var parser = try Parser(text, vocabulary)
        let tests = try parser.unaryTests()
        try parser.expectEnd()
        return tests
    }

    /// Reads a type, as it is written after `instance of`.
    public static func type(
        _ text: String, _ vocabulary: Vocabulary = Vocabulary()
    ) throws(SyntaxError) -> TypeExpression {
        var parser = try Parser(text, vocabulary)
        let type = try parser.type()
        try parser.expectEnd()
        return type
    }

    private init(_ text: String, _ vocabulary: Vocabulary) throws(SyntaxError) {
        self.vocabulary = vocabulary
        bytes = Array(text.utf8)
        tokens = try Lexer.tokens(in: text)
        if tokens.count == 1 { throw SyntaxError(.empty, at: 0..<bytes.count) }
    }

    /// expression, with the depth of the nesting counted.
    mutating func expression() throws(SyntaxError) -> Expression {
        depth += 1
        defer { depth -= 1 }
        if depth > Parser.deepest {
            throw SyntaxError(.nestedTooDeep(limit: Parser.deepest), at: current.range)
        }
        return try binary(.lowest)
    }

    /// An expression within brackets, where an upper bound outside does not matter.
    mutating func bracketed() throws(SyntaxError) -> Expression {
        let outer = inUpperBound
        inUpperBound = false
        defer { inUpperBound = outer }
        return try expression()
    }
}
