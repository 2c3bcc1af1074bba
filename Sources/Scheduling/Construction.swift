// Places activities one after the other, each where it costs least.

/// Builds plans.
enum Construction {
    /// What an earlier plan had and what still holds of it.
    static func former(_ model: Model) -> Board {
        var board = Board(model)
        for activity in model.order {
            guard let month = model.items[activity].former else { continue }
            if board.places(activity).contains(month) { board.place(activity, at: month) }
        }
        return board
    }

    /// The board with everything on it that finds a place.
    static func completed(_ board: Board) -> Board {
        var board = board
        for activity in board.model.order where board.starts[activity] == nil {
            if let month = cheapest(activity, on: board) { board.place(activity, at: month) }
        }
        return board
    }

    /// The month in which an activity, and what must follow it, costs least.
    ///
    /// - Parameter skips: whether a month is passed over, to look elsewhere too.
    static func cheapest(
        _ activity: Int, on board: Board, passing skips: () -> Bool = { false }
    ) -> Int? {
        var best: (cost: Cost, month: Int)?
        for month in board.places(activity) where !skips() {
            var cost = board.price(activity, at: month)
            cost.lateness += delay(behind: activity, at: month, on: board, steps: foresight)
            if best.map({ (cost, month) < ($0.cost, $0.month) }) ?? true { best = (cost, month) }
        }
        return best?.month
    }

    /// How many steps further on are thought of.
    private static let foresight = 3

    /// How late what waits for an activity must become at least if it begins in a month.
    private static func delay(
        behind activity: Int, at month: Int, on board: Board, steps: Int
    ) -> Int {
        if steps == 0 { return 0 }
        let model = board.model
        let ready = month + model.items[activity].duration
        var delay = 0
        for later in model.behind[activity] where board.starts[later] == nil {
            let one = model.items[later]
            let open = model.months[later].filter { $0 >= ready }
            guard let start = open.min(by: { one.lateness(at: $0) < one.lateness(at: $1) }) else {
                delay += one.weight * model.omission
                continue
            }
            delay += one.weight * one.lateness(at: start)
            if let first = open.first {
                delay += self.delay(behind: later, at: first, on: board, steps: steps - 1)
            }
        }
        return delay
    }
}
