// The smallest pieces of FEEL text.

/// A piece of FEEL text.
struct Token: Sendable, Equatable {
    /// What kind of piece it is.
    enum Kind: Sendable, Equatable {
        case word(String)
        case number(String)
        case string(String)
        case temporal(String)
        case symbol(String)
        case end
    }

    let kind: Kind
    let range: Range<Int>

    /// The text by which names are compared; nil for what cannot be part of a name.
    var nameText: String? {
        switch kind {
        case .word(let text), .number(let text), .symbol(let text): text
        case .string, .temporal, .end: nil
        }
    }

    func isSymbol(_ text: String) -> Bool { kind == .symbol(text) }
    func isWord(_ text: String) -> Bool { kind == .word(text) }

    /// Words that are never names on their own.
    static let keywords: Set<String> = [
        "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "and", "or",
        "between", "instance", "of", "function", "external", "true", "false", "null",
    ]

    /// Whether the token is a word that may be (part of) a name nobody declared.
    var isPlainWord: Bool {
        if case .word(let text) = kind { !Token.keywords.contains(text) && text != "?" } else { false }
    }
}
