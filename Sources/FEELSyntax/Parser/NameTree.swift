// Names cut into tokens, to find the longest one that begins at a token.

/// Names by their tokens.
struct NameTree: Sendable {
    private struct Node: Sendable {
        var branches: [String: Int] = [:]
        var name: String?
    }

    private var nodes = [Node()]

    /// The pieces by which a name is compared; nil for a name that no text can spell.
    static func pieces(of name: String) -> [String]? {
        guard let tokens = try? Lexer.tokens(in: name) else { return nil }
        let pieces = tokens.dropLast().compactMap(\.nameText)
        return pieces.isEmpty || pieces.count != tokens.count - 1 ? nil : pieces
    }

    mutating func insert(_ name: String) {
        guard let pieces = NameTree.pieces(of: name) else { return }
        var place = 0
        for piece in pieces {
            if let next = nodes[place].branches[piece] {
                place = next
            } else {
                nodes.append(Node())
                nodes[place].branches[piece] = nodes.count - 1
                place = nodes.count - 1
            }
        }
        if nodes[place].name == nil { nodes[place].name = name }
    }

    /// The longest name that begins at a token, and how many tokens it takes.
    func longestMatch(_ tokens: [Token], at start: Int) -> (name: String, count: Int)? {
        var place = 0
        var best: (String, Int)?
        var count = 0
        while start + count < tokens.count, let piece = tokens[start + count].nameText,
            let next = nodes[place].branches[piece]
        {
            place = next
            count += 1
            if let name = nodes[place].name { best = (name, count) }
        }
        return best
    }
}
