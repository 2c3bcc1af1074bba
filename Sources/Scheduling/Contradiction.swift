// Finds the fewest demands that cannot all be met.

/// The demands that leave no place for one activity, whatever else is planned.
struct Contradiction {
    private let model: Model
    private let target: Int
    private let demands: [Demand]
    private let feasibility: Feasibility

    /// How many sets of demands are tried to find a smaller one.
    private static let attempts = 2_000

    init(_ problem: Problem, _ model: Model, of target: Int) {
        self.model = model
        self.target = target
        let chain = Self.ancestors(of: target, model)
        let fixed = model.order.filter { index in
            model.activities[index].months.count == 1 && !chain.contains(index)
                && model.before[index].isEmpty
                && chain.contains { model.items[$0].owner == model.items[index].owner }
        }
        feasibility = Feasibility(model, chain: chain, others: fixed)
        let ids = model.activities.map(\.id)
        let orders = chain.flatMap { later in
            model.before[later].map { Demand.order(ids[$0], before: ids[later]) }
        }
        let owners = Set(chain.map { model.activities[$0].owner }).sorted()
        demands =
            orders + chain.map { .months(ids[$0]) } + fixed.map { .presence(ids[$0]) }
            + owners.filter { problem.capacities[$0] != nil }.map { .capacity(owner: $0) }
    }

    /// The smallest set that was found; nil where all demands can be met.
    func smallest() -> [Demand]? {
        if let circle = Circle.shortest(through: target, model) { return circle }
        if !model.order.contains(target) { return nil }
        if canBeMet(demands) { return nil }
        let minimal = withoutNeedless()
        return smaller(than: minimal.count) ?? minimal
    }

    /// Whether these demands can be met together.
    func canBeMet(_ demands: [Demand]) -> Bool { feasibility.holds(Set(demands)) }

    /// Drops every demand without which the others still contradict each other.
    private func withoutNeedless() -> [Demand] {
        var kept = demands
        for demand in demands.reversed() {
            let rest = kept.filter { $0 != demand }
            if !canBeMet(rest) { kept = rest }
        }
        return kept
    }

    /// A contradiction of fewer demands, where one is found soon.
    private func smaller(than size: Int) -> [Demand]? {
        var attempts = Self.attempts
        func search(_ chosen: [Demand], from index: Int, _ more: Int) -> [Demand]? {
            if more == 0 {
                attempts -= 1
                return canBeMet(chosen) ? nil : chosen
            }
            for next in demands.indices.dropFirst(index) where attempts > 0 {
                if let found = search(chosen + [demands[next]], from: next + 1, more - 1) { return found }
            }
            return nil
        }
        for fewer in 1..<max(1, size) {
            if let found = search([], from: 0, fewer) { return found }
        }
        return nil
    }

    /// An activity behind all that it waits for.
    private static func ancestors(of target: Int, _ model: Model) -> [Int] {
        var needed: Set<Int> = [target]
        for index in model.order.reversed() where needed.contains(index) {
            needed.formUnion(model.before[index])
        }
        return model.order.filter(needed.contains)
    }
}

/// Activities that wait for each other.
enum Circle {
    /// The shortest circle that an activity is part of.
    static func shortest(through target: Int, _ model: Model) -> [Demand]? {
        if model.order.contains(target) { return nil }
        var paths = [[target]]
        var seen: Set<Int> = []
        while !paths.isEmpty {
            let path = paths.removeFirst()
            for next in model.behind[path.last ?? target] {
                if next == target { return demands(path + [target], model) }
                if seen.insert(next).inserted { paths.append(path + [next]) }
            }
        }
        return nil
    }

    private static func demands(_ path: [Int], _ model: Model) -> [Demand] {
        zip(path, path.dropFirst()).map {
            .order(model.activities[$0].id, before: model.activities[$1].id)
        }
    }
}
