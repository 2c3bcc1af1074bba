// Finds the circles of a graph.

/// Finds the circles of a graph.
struct CircleSearch {
    /// What each node leads to.
    let edges: [String: [String]]

    /// Each circle once, beginning and ending with its first node by name.
    var circles: [[String]] {
        var found: [[String]] = []
        var done: Set<String> = []
        for start in edges.keys.sorted() where !done.contains(start) {
            var path: [String] = []
            visit(start, &path, &done, &found)
        }
        return found
    }

    private func visit(
        _ node: String, _ path: inout [String], _ done: inout Set<String>, _ found: inout [[String]]
    ) {
        if let start = path.firstIndex(of: node) {
            found.append(Array(path[start...]) + [node])
            return
        }
        guard edges[node] != nil, !done.contains(node) else { return }
        path.append(node)
        for next in edges[node] ?? [] { visit(next, &path, &done, &found) }
        path.removeLast()
        done.insert(node)
    }
}
