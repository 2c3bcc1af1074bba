// Tells whether a few demands can all be met.

/// A few activities of a problem, under some of its demands.
struct Feasibility {
    private let model: Model
    /// Activities that must be placed, each behind what it waits for.
    private let chain: [Int]
    /// Activities that must be placed if their presence is demanded.
    private let others: [Int]
    /// After so many attempts it is taken that the demands can be met.
    private static let attempts = 20_000

    init(_ model: Model, chain: [Int], others: [Int]) {
        self.model = model
        self.chain = chain
        self.others = others
    }

    func holds(_ demands: Set<Demand>) -> Bool {
        let present = others.filter { demands.contains(.presence(id($0))) } + chain
        let narrowed = Problem(present.map { activity($0, demands) }, in: model.horizon)
        let small = Model(narrowed, room: room(present, demands))
        guard inTime(small) else { return false }
        var attempts = Self.attempts
        return fill(Board(small), from: 0, &attempts)
    }

    private func id(_ index: Int) -> String { model.activities[index].id }

    private func activity(_ index: Int, _ demands: Set<Demand>) -> Activity {
        let one = model.activities[index]
        let isBound = demands.contains(.months(one.id)) || others.contains(index)
        return Activity(
            one.id, owner: one.owner, wish: one.wish,
            months: isBound ? one.months : Array(model.horizon),
            duration: one.duration, effort: one.effort,
            after: one.after.filter { demands.contains(.order($0, before: one.id)) })
    }

    /// What owners can carry, by their names; those whose capacity is not demanded carry anything.
    private func room(_ present: [Int], _ demands: Set<Demand>) -> [String: [Int]] {
        var room: [String: [Int]] = [:]
        for index in present {
            let owner = model.activities[index].owner
            if demands.contains(.capacity(owner: owner)) {
                room[owner] = model.room[model.items[index].owner]
            }
        }
        return room
    }

    /// Whether every activity finds a month after what it waits for, if owners carried anything.
    private func inTime(_ small: Model) -> Bool {
        var ends: [Int: Int] = [:]
        for index in small.order {
            let ready = small.before[index].compactMap { ends[$0] }.max() ?? small.horizon.lowerBound
            guard let start = small.months[index].first(where: { $0 >= ready }) else { return false }
            ends[index] = start + small.items[index].duration
        }
        return true
    }

    private func fill(_ board: Board, from depth: Int, _ attempts: inout Int) -> Bool {
        let order = board.model.order
        guard depth < order.count else { return true }
        for month in board.places(order[depth]) {
            attempts -= 1
            if attempts <= 0 { return true }
            var next = board
            next.place(order[depth], at: month)
            if fill(next, from: depth + 1, &attempts) { return true }
        }
        return false
    }
}
