// Looks for the best plan of all, and knows when it has found it.

/// Tries every month of every activity, except where nothing better than the best so far can follow.
struct ExactSearch {
    private let model: Model
    private var best: Board
    private var board: Board
    private var stepsLeft: Int

    /// - Parameters:
    ///   - below: a plan that is to be bettered.
    ///   - steps: after how many attempts the search gives up.
    init(below: Board, steps: Int) {
        model = below.model
        best = below
        board = Board(model)
        stepsLeft = steps
    }

    /// Whether the last search came to its end, so that nothing better exists.
    var isProven: Bool { stepsLeft > 0 }

    /// The best plan that was found.
    mutating func plan() -> Board {
        search(from: 0)
        return best
    }

    private mutating func search(from depth: Int) {
        stepsLeft -= 1
        if stepsLeft <= 0 || board.cost + least(from: depth) >= best.cost { return }
        guard depth < model.order.count else {
            best = board
            return
        }
        let activity = model.order[depth]
        let places = board.places(activity).map { (board.price(activity, at: $0), $0) }
        for (_, month) in places.sorted(by: { $0 < $1 }) {
            board.place(activity, at: month)
            search(from: depth + 1)
            board.remove(activity)
        }
        search(from: depth + 1)
    }

    /// What the activities that are still open cost at least, if none had to yield to another.
    private func least(from depth: Int) -> Cost {
        var ready: [Int: Int] = [:]
        var least = Cost()
        for activity in model.order[depth...] {
            let one = model.items[activity]
            guard let first = self.ready(activity, &ready) else { continue }
            let open = model.months[activity].filter { $0 >= first && board.hasRoom(activity, at: $0) }
            guard let start = open.first else { continue }
            ready[activity] = start + one.duration
            let prices = open.map { board.price(activity, at: $0) }
            least.lateness += prices.map(\.lateness).min() ?? 0
            least.unevenness += prices.map(\.unevenness).min() ?? 0
            least.moved += prices.map(\.moved).min() ?? 0
        }
        return least
    }

    /// The first month after what an activity waits for, placed or not.
    private func ready(_ activity: Int, _ ends: inout [Int: Int]) -> Int? {
        var first = model.horizon.lowerBound
        for earlier in model.before[activity] {
            if let start = board.starts[earlier] {
                first = max(first, start + model.items[earlier].duration)
            } else {
                guard let end = ends[earlier] else { return nil }
                first = max(first, end)
            }
        }
        return first
    }
}
