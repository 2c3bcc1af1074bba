// Tells why things stand where they stand.

/// The reasons of a finished plan.
struct Explanation {
    private let board: Board
    private let model: Model
    private let problem: Problem

    init(board: Board, problem: Problem) {
        self.board = board
        model = board.model
        self.problem = problem
    }

    func placements() -> [String: Placement] {
        var placements: [String: Placement] = [:]
        for (index, start) in board.starts.enumerated() {
            guard let start else { continue }
            placements[model.activities[index].id] = Placement(
                month: start, reasons: reasons(index, at: start))
        }
        return placements
    }

    func leftOut() -> [String: Omission] {
        var leftOut: [String: Omission] = [:]
        for (index, start) in board.starts.enumerated() where start == nil {
            leftOut[model.activities[index].id] = omission(index)
        }
        return leftOut
    }

    /// Why each month that would suit better is not taken, and what was waited for in any case.
    private func reasons(_ index: Int, at start: Int) -> [Reason] {
        let activity = model.items[index]
        let better = model.months[index].filter {
            activity.lateness(at: $0) < activity.lateness(at: start)
        }
        var without = board
        without.remove(index)
        let ready = without.ready(index) ?? start
        let last = without.deadline(index)
        let open = better.filter { $0 >= ready && $0 + activity.duration <= last }
        let full = open.filter { !without.hasRoom(index, at: $0) }
        let free = open.filter { !full.contains($0) }
        var reasons: [Reason] = better.isEmpty ? [.wished] : []
        if let waited = waited(index, ready) { reasons.append(waited) }
        if better.contains(where: { $0 >= ready && $0 + activity.duration > last }),
            let later = model.behind[index].first(where: { board.starts[$0] == last })
        {
            reasons.append(.before(model.activities[later].id, begins: last))
        }
        if !full.isEmpty { reasons.append(.full(full)) }
        if !free.isEmpty { reasons.append(.yields(free)) }
        return reasons
    }

    /// What was over last of all that the activity waits for.
    private func waited(_ index: Int, _ ready: Int) -> Reason? {
        let last = model.before[index].first { earlier in
            board.starts[earlier].map { $0 + model.items[earlier].duration == ready } ?? false
        }
        return last.map { .after(model.activities[$0].id, ready: ready) }
    }

    private func omission(_ index: Int) -> Omission {
        let missing = model.before[index].first { board.starts[$0] == nil }
        let demands = Contradiction(problem, model, of: index).smallest()
        if let missing, demands == nil || model.order.contains(index) {
            return .behind(model.activities[missing].id)
        }
        return demands.map { .contradiction($0) } ?? .noRoom
    }
}
