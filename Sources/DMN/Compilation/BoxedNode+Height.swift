// How deep boxes lie inside each other.

extension BoxedNode {
    /// The levels of boxes inside each other; the body of a function counts when it is called.
    var height: Int { 1 + (children.map(\.height).max() ?? 0) }

    private var children: [BoxedNode] {
        switch self {
        case .literal, .table, .function, .nothing: []
        case .typed(let node, _), .filter(let node, _): [node]
        case .context(let entries, let result): entries.map(\.value) + (result.map { [$0] } ?? [])
        case .list(let nodes): nodes
        case .relation(_, let rows): rows.flatMap { $0 }
        case .invocation(let function, let arguments): [function] + arguments.map(\.value)
        case .conditional(let test, let then, let otherwise): [test, then, otherwise]
        case .loop(let list, _, _, let body), .quantified(_, let list, _, let body): [list, body]
        }
    }
}
