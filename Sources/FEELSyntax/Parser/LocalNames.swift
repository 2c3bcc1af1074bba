// Names that an expression declares for itself: loop variables, parameters, entries of contexts.

/// A stack of names with their tokens.
struct LocalNames: Sendable {
    private var entries: [(name: String, pieces: [String])] = []
    /// The entries that begin with a piece.
    private var beginning: [String: [Int]] = [:]

    var count: Int { entries.count }

    mutating func push(_ name: String) {
        guard let pieces = NameTree.pieces(of: name) else { return }
        beginning[pieces[0], default: []].append(entries.count)
        entries.append((name, pieces))
    }

    mutating func pop(to count: Int) {
        while entries.count > count {
            guard let entry = entries.popLast() else { return }
            beginning[entry.pieces[0]]?.removeLast()
        }
    }

    func longestMatch(_ tokens: [Token], at start: Int) -> (name: String, count: Int)? {
        guard let first = tokens[start].nameText, let candidates = beginning[first] else { return nil }
        var best: (name: String, count: Int)?
        for (name, pieces) in candidates.lazy.map({ entries[$0] }) where pieces.count > best?.count ?? 0 {
            let end = start + pieces.count
            guard end < tokens.count else { continue }
            let fits = zip(tokens[start..<end], pieces).allSatisfy { $0.nameText == $1 }
            if fits { best = (name, pieces.count) }
        }
        return best
    }
}
