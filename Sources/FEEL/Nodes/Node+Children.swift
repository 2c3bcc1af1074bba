// The nodes directly below a node.

extension Node {
    /// The levels of nodes inside each other; the body of a function counts when it is called.
    var height: Int {
        if case .function = self { return 1 }
        return 1 + (children.map(\.height).max() ?? 0)
    }

    /// Whether running the node can take more steps than the node has parts.
    var repeats: Bool {
        switch self {
        case .loop, .quantified, .filter, .function, .invocation: true
        case .builtin(let call, let nodes, _): call.takesFunctions || nodes.contains(where: \.repeats)
        default: children.contains(where: \.repeats)
        }
    }

    /// The nodes directly below, in the order in which they are written.
    var children: [Node] {
        switch self {
        case .constant, .input, .local, .failure: []
        case .itemMember(_, _, let node), .member(let node, _, _), .negation(let node, _),
            .instanceOf(let node, _), .complement(let node, _), .unaryRange(_, let node):
            [node]
        case .function(let function): [function.body]
        case .element(let a, let b, _), .filter(let a, _, let b, _), .arithmetic(_, let a, let b, _),
            .comparison(_, let a, let b, _, _), .matches(let a, let b, _, _), .binding(_, let a, let b),
            .range(let a, let b, _, _, _):
            [a, b]
        case .condition(let condition, let then, let otherwise, _, _): [condition, then, otherwise]
        case .conjunction(let nodes, _), .disjunction(let nodes, _), .list(let nodes),
            .builtin(_, let nodes, _):
            nodes
        case .context(let entries, _): entries.map(\.value)
        case .loop(let iterations, let body, _, _), .quantified(_, let iterations, let body, _):
            iterations.flatMap { [$0.domain, $0.end].compactMap { $0 } } + [body]
        case .invocation(let function, let arguments, _): [function] + arguments.map(\.value)
        }
    }
}
