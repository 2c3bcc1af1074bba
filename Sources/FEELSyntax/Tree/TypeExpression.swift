// A type as it is written after `instance of` or in a parameter.

/// A type in FEEL text and where it is written; equal when its syntax is equal.
public struct TypeExpression: Sendable, Hashable {
    /// What is written.
    public let syntax: Syntax
    /// Where it is written, in UTF-8 offsets of the text.
    public let range: Range<Int>

    /// A type read from a stretch of text.
    public init(_ syntax: Syntax, at range: Range<Int> = 0..<0) {
        self.syntax = syntax
        self.range = range
    }

    /// The forms a type can take.
    public indirect enum Syntax: Sendable, Hashable {
        case named([String])
        case list(TypeExpression)
        case range(TypeExpression)
        case context([Member])
        case function([TypeExpression], TypeExpression)
    }

    /// `name: type` of a context type.
    public struct Member: Sendable, Hashable {
        /// The name.
        public let name: Name
        /// The type.
        public let type: TypeExpression
    }

    /// Equal when the syntax is equal, wherever it stands.
    public static func == (a: TypeExpression, b: TypeExpression) -> Bool { a.syntax == b.syntax }

    /// Hashes the syntax.
    public func hash(into hasher: inout Hasher) { hasher.combine(syntax) }
}
