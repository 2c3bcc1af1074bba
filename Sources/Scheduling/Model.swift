// A problem with numbers in place of names, so that it can be searched fast.

/// A problem by index.
struct Model: Sendable {
    let activities: [Activity]
    let horizon: Range<Int>
    /// The numbers of each activity, apart from its names: they are read often.
    let items: [Item]
    /// The months in which each may begin.
    let months: [[Int]]
    /// What each waits for, and what waits for it.
    let before, behind: [[Int]]
    /// What owners can carry in each month of the horizon beside what they carry already.
    let room: [[Int]]
    /// What owners carry already.
    let standing: [[Int]]
    /// Activities behind what they wait for; those that wait for themselves, in a circle, are missing.
    let order: [Int]

    /// How many months late it counts if something is left out.
    var omission: Int { 2 * horizon.count }

    /// - Parameter room: what owners can carry beside what they carry already, where it is known by name.
    init(_ problem: Problem, room known: [String: [Int]] = [:]) {
        activities = problem.activities
        horizon = problem.horizon
        let names = Array(Set(activities.map(\.owner))).sorted()
        let ownerIndex = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        items = activities.map { Item($0, owner: ownerIndex[$0.owner] ?? 0) }
        months = activities.map { $0.months.filter(problem.horizon.contains) }
        let standing = names.map { name in
            problem.horizon.map { problem.standing[name]?[$0] ?? 0 }
        }
        room = zip(names, standing).map { name, carried in
            known[name]
                ?? carried.map { load in problem.capacities[name].map { max(0, $0 - load) } ?? .max / 2 }
        }
        self.standing = standing
        let index = Dictionary(
            activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        before = activities.map { $0.after.compactMap { index[$0] } }
        var behind = activities.map { _ in [Int]() }
        for (later, earlier) in before.enumerated() {
            for one in earlier { behind[one].append(later) }
        }
        self.behind = behind
        order = Self.order(before: before, behind: behind, activities)
    }

    /// The weightiest that wait for nothing come first.
    private static func order(before: [[Int]], behind: [[Int]], _ activities: [Activity]) -> [Int] {
        var waiting = before.map(\.count)
        var open = activities.indices.filter { waiting[$0] == 0 }
        var order: [Int] = []
        while let next = open.indices.min(by: { key(open[$0], activities) < key(open[$1], activities) }) {
            let activity = open.remove(at: next)
            order.append(activity)
            for later in behind[activity] {
                waiting[later] -= 1
                if waiting[later] == 0 { open.append(later) }
            }
        }
        return order
    }

    private static func key(_ index: Int, _ activities: [Activity]) -> (Int, Int, Int) {
        (-activities[index].weight, activities[index].wish, index)
    }
}

/// An activity in numbers.
struct Item: Sendable {
    let owner, weight, wish, duration, effort: Int
    let former: Int?

    init(_ activity: Activity, owner: Int) {
        self.owner = owner
        weight = activity.weight
        wish = activity.wish
        duration = activity.duration
        effort = activity.effort
        former = activity.former
    }

    /// How many months from its best month a start lies; too early counts as much as too late.
    func lateness(at month: Int) -> Int { abs(month - wish) }
}
