// What can be wrong with the syntax of an expression.

import Diagnostics

/// A mistake in the syntax of an expression and where it stands.
public struct SyntaxError: Error, Sendable, Equatable {
    /// What is wrong.
    public enum Fact: Sendable, Equatable {
        case openString
        case openComment
        case empty
        case expectedExpression(found: String)
        case expected(String, found: String)
        case unexpected(String)
        case expectedName(found: String)
        case mixedArguments
        case nestedTooDeep(limit: Int)
        case tooLong(limit: Int)
    }

    /// What is wrong.
    public let fact: Fact
    /// Where, in UTF-8 offsets of the text.
    public let range: Range<Int>

    /// A mistake at a place.
    public init(_ fact: Fact, at range: Range<Int>) {
        self.fact = fact
        self.range = range
    }

    /// The mistake told to the reader of the file that the snippet stands in.
    public func diagnostic(in snippet: Snippet) -> Diagnostic {
        Diagnostic(
            .error, code: fact.code, message: fact.message, range: snippet.range(range),
            help: fact.help)
    }
}
