// The names that an expression itself brings into being, innermost last.

/// The names in sight at a place of an expression.
struct Scope {
    /// A name in sight.
    enum Binding {
        case variable(String, local: Int, FEELType)
        /// The item of a filter; its entries are in sight without a path.
        case item(local: Int, FEELType)
    }

    /// What a name turned out to be.
    enum Finding {
        case local(Int, FEELType)
        case member(of: Int, ContextType.Member)
        case item(Int, FEELType)
    }

    private(set) var bindings: [Binding] = []

    mutating func push(_ binding: Binding) { bindings.append(binding) }
    mutating func pop(to count: Int) { bindings.removeLast(bindings.count - count) }

    /// What a name is, and the items that may or may not have an entry of that name before it.
    func find(_ name: String) -> (finding: Finding?, unsure: [Int]) {
        var unsure: [Int] = []
        for binding in bindings.reversed() {
            switch binding {
            case .variable(name, let local, let type): return (.local(local, type), unsure)
            case .variable: continue
            case .item(let local, let type):
                if case .context(let context) = type, let member = context.member(named: name) {
                    return (.member(of: local, member), unsure)
                }
                if type.mayHaveUnknownMembers { unsure.append(local) }
                if name == "item" { return (.item(local, type), unsure) }
            }
        }
        return (nil, unsure)
    }

    /// The names in sight, for suggestions.
    var spellings: [String] {
        bindings.flatMap { binding -> [String] in
            switch binding {
            case .variable(let name, _, _): [name]
            case .item(_, .context(let context)): context.spellings
            case .item: []
            }
        }
    }
}

extension FEELType {
    /// Whether a value of the type may have entries that the type does not tell.
    var mayHaveUnknownMembers: Bool {
        switch self {
        case .any, .null: true
        case .context(let context): context.members.isEmpty
        default: false
        }
    }
}
