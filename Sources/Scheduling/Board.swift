// A plan in the making: what stands where, what owners carry, what it costs.

/// Activities on their months; nothing is ever put where it may not stand.
struct Board {
    let model: Model
    private(set) var starts: [Int?]
    private(set) var cost: Cost
    /// What activities take of each owner in each month of the horizon.
    private var used: [[Int]]

    /// A board on which nothing stands yet.
    init(_ model: Model) {
        self.model = model
        starts = Array(repeating: nil, count: model.items.count)
        used = model.room.map { $0.map { _ in 0 } }
        cost = Cost(
            lateness: model.items.reduce(0) { $0 + $1.weight * model.omission },
            unevenness: model.standing.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } },
            moved: model.items.filter { $0.former != nil }.count)
    }

    /// Whether everything stands that an earlier plan had not left out already.
    var isComplete: Bool {
        model.activities.indices.allSatisfy { starts[$0] != nil || model.activities[$0].wasLeftOut }
    }

    /// The first month after everything that an activity waits for; nil where some of it has no place.
    func ready(_ activity: Int) -> Int? {
        var ready = model.horizon.lowerBound
        for earlier in model.before[activity] {
            guard let start = starts[earlier] else { return nil }
            ready = max(ready, start + model.items[earlier].duration)
        }
        return ready
    }

    /// The month by which an activity must be over for what stands behind it.
    func deadline(_ activity: Int) -> Int {
        model.behind[activity].reduce(Int.max) { min($0, starts[$1] ?? .max) }
    }

    /// Whether its owner has room for an activity that begins in a month.
    func hasRoom(_ activity: Int, at month: Int) -> Bool {
        let effort = model.items[activity].effort
        if effort == 0 { return true }
        let owner = model.items[activity].owner
        return busy(activity, at: month).allSatisfy { used[owner][$0] + effort <= model.room[owner][$0] }
    }

    /// The months in which an activity can stand as things are.
    func places(_ activity: Int) -> [Int] {
        guard let ready = ready(activity) else { return [] }
        let last = deadline(activity)
        let one = model.items[activity]
        return model.months[activity].filter { month in
            month >= ready && month + one.duration <= last && hasRoom(activity, at: month)
        }
    }

    /// What it costs more to have an activity in a month than to leave it out.
    func price(_ activity: Int, at month: Int) -> Cost {
        let one = model.items[activity]
        let owner = model.items[activity].owner
        var unevenness = 0
        for index in busy(activity, at: month) {
            let load = model.standing[owner][index] + used[owner][index]
            unevenness += (2 * load + one.effort) * one.effort
        }
        return Cost(
            lateness: one.weight * (one.lateness(at: month) - model.omission), unevenness: unevenness,
            moved: one.former == month ? -1 : 0)
    }

    mutating func place(_ activity: Int, at month: Int) {
        cost = cost + price(activity, at: month)
        carry(activity, at: month, model.items[activity].effort)
        starts[activity] = month
    }

    mutating func remove(_ activity: Int) {
        guard let month = starts[activity] else { return }
        starts[activity] = nil
        carry(activity, at: month, -model.items[activity].effort)
        cost = cost - price(activity, at: month)
    }

    private mutating func carry(_ activity: Int, at month: Int, _ effort: Int) {
        let owner = model.items[activity].owner
        for index in busy(activity, at: month) { used[owner][index] += effort }
    }

    /// The months of the horizon that an activity takes, counted from its first.
    private func busy(_ activity: Int, at month: Int) -> Range<Int> {
        let from = month - model.horizon.lowerBound
        let until = min(from + model.items[activity].duration, model.horizon.count)
        return max(0, from)..<max(0, from, until)
    }
}
