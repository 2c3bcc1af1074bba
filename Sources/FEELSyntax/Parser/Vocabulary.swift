// The names a text may use: FEEL names may hold spaces, so the parser must know them.

/// The names that the parser knows; the longest that fits is taken.
public struct Vocabulary: Sendable {
    private(set) var names = NameTree()
    private(set) var members = NameTree()
    private(set) var types = NameTree()

    /// A vocabulary without names.
    public init() {}

    /// Makes a name known that can begin an expression.
    public mutating func add(name: String) { names.insert(name) }
    /// Makes a name known that can follow a point, and be used alone inside a filter.
    public mutating func add(member: String) { members.insert(member) }
    /// Makes the name of a type known.
    public mutating func add(type: String) { types.insert(type) }
}

extension Vocabulary {
    /// A name with single blanks between its pieces: two spellings that read the same give the same text.
    public static func normalized(_ name: String) -> String {
        NameTree.pieces(of: name)?.joined(separator: " ") ?? name
    }
}

extension Vocabulary {
    /// Whether a text is one word that is no keyword.
    static func isWord(_ text: Substring) -> Bool {
        guard let tokens = try? Lexer.tokens(in: String(text)), tokens.count == 2 else { return false }
        return tokens[0].isPlainWord
    }
}
