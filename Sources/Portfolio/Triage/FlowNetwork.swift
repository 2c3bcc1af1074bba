// A network in which units flow from a source to a sink, each arc with room and a gain.

/// Finds the flow of the largest total gain, by augmenting along the best path as long as that gains.
///
/// No other flow gains more, since gains are whole numbers and a network without flow has no circle that gains
/// (successive shortest paths for a flow of least cost).
struct FlowNetwork {
    private var arcs: [Arc] = []
    private var leaving: [[Int]]

    /// An arc; its reverse stands beside it and carries what may be taken back.
    private struct Arc {
        let target: Int
        var room: Int
        let gain: Int
    }

    init(nodes: Int) { leaving = Array(repeating: [], count: nodes) }

    /// Adds an arc and returns its number.
    @discardableResult
    mutating func connect(_ start: Int, to end: Int, room: Int, gain: Int = 0) -> Int {
        leaving[start].append(arcs.count)
        arcs.append(Arc(target: end, room: room, gain: gain))
        leaving[end].append(arcs.count)
        arcs.append(Arc(target: start, room: 0, gain: -gain))
        return arcs.count - 2
    }

    /// The units that flow through an arc.
    func flow(through arc: Int) -> Int { arcs[arc ^ 1].room }

    /// Lets units flow as long as another one gains; gives the total gain.
    mutating func fill(from source: Int, to sink: Int) -> Int {
        var total = 0
        while let (gain, path) = bestPath(from: source, to: sink), gain > 0 {
            for arc in path {
                arcs[arc].room -= 1
                arcs[arc ^ 1].room += 1
            }
            total += gain
        }
        return total
    }

    /// The path of the largest gain with room for a unit.
    private func bestPath(from source: Int, to sink: Int) -> (gain: Int, path: [Int])? {
        var search = Search(nodes: leaving.count, from: source)
        while let (node, gain) = search.next() {
            for number in leaving[node] where arcs[number].room > 0 {
                search.offer(arcs[number].target, gain + arcs[number].gain, by: number)
            }
        }
        return search.best[sink].map { ($0, path(to: sink, from: source, search.arrival)) }
    }

    private func path(to sink: Int, from source: Int, _ arrival: [Int]) -> [Int] {
        var path: [Int] = []
        var node = sink
        while node != source {
            path.append(arrival[node])
            node = arcs[arrival[node] ^ 1].target
        }
        return path.reversed()
    }

    /// The best gain at each node so far (Bellman and Ford, with a queue of what changed).
    private struct Search {
        private(set) var best: [Int?]
        /// The arc by which the best path arrives.
        private(set) var arrival: [Int]
        private var isWaiting: [Bool]
        private var queue: [Int]
        private var done = 0

        init(nodes: Int, from source: Int) {
            best = Array(repeating: nil, count: nodes)
            arrival = Array(repeating: -1, count: nodes)
            isWaiting = Array(repeating: false, count: nodes)
            queue = [source]
            best[source] = 0
        }

        mutating func next() -> (node: Int, gain: Int)? {
            guard done < queue.count, let gain = best[queue[done]] else { return nil }
            let node = queue[done]
            done += 1
            isWaiting[node] = false
            return (node, gain)
        }

        mutating func offer(_ node: Int, _ gain: Int, by arc: Int) {
            if let known = best[node], known >= gain { return }
            best[node] = gain
            arrival[node] = arc
            if isWaiting[node] { return }
            isWaiting[node] = true
            queue.append(node)
        }
    }
}
