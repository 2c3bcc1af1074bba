// Names that an expression declares for itself: loop variables, parameters, entries of contexts.

/// A stack of names with their tokens.
struct LocalNames: Sendable {
    private var entries: [(name: String, pieces: [String])] = []

    var count: Int { entries.count }

    mutating func push(_ name: String) {
        if let pieces = NameTree.pieces(of: name) { entries.append((name, pieces)) }
    }

    mutating func pop(to count: Int) { entries.removeLast(entries.count - count) }

    func longestMatch(_ tokens: [Token], at start: Int) -> (name: String, count: Int)? {
        var best: (name: String, count: Int)?
        for (name, pieces) in entries where pieces.count > best?.count ?? 0 {
            let end = start + pieces.count
            guard end < tokens.count else { continue }
            let fits = zip(tokens[start..<end], pieces).allSatisfy { $0.nameText == $1 }
            if fits { best = (name, pieces.count) }
        }
        return best
    }
}
