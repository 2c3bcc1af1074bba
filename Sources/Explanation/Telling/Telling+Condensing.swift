// A telling for people's eyes, in which no fact stands twice under one statement.

extension Telling {
    /// The telling with facts that all its parts share above them, and each other fact at its first part.
    var condensed: Telling {
        var copy = self
        copy.children = children.map(\.condensed)
        let branches = copy.children.filter { !$0.isPlain }
        guard branches.count > 1 else { return copy }
        var told: Set<String> = Set(copy.children.filter(\.isPlain).map(\.text))
        let shared = branches[0].facts.filter { fact in
            !told.contains(fact.text) && branches.allSatisfy { $0.facts.contains { $0.text == fact.text } }
        }
        told.formUnion(shared.map(\.text))
        copy.children = shared + copy.children.map { $0.without(&told) }
        return copy
    }

    private var facts: [Telling] { children.filter(\.isPlain) }

    /// Leaves out facts that were told, and remembers those that are told here.
    private func without(_ told: inout Set<String>) -> Telling {
        guard !isPlain else { return self }
        var copy = self
        copy.children = children.filter { !$0.isPlain || told.insert($0.text).inserted }
        return copy
    }
}
