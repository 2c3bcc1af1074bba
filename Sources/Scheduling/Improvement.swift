// Betters a plan: takes a few activities that have to do with each other off it and places them anew.

/// A search that always goes the same way for the same plan.
struct Improvement {
    private let model: Model
    /// Where the search begins: everywhere, or only where an earlier plan no longer holds.
    private let seeds: [Int]
    private var random = SeededGenerator(seed: 2026)
    private var best: Board
    private var board: Board

    /// How many times a few activities are placed anew: at first, for each that there is, and at most.
    private static let rounds = (least: 1_000, each: 60, most: 5_000)
    /// How many activities are taken off at most.
    private static let mostTaken = 8
    /// One month in so many is passed over when a place is sought; another number each time.
    private static let passing = [2, 3, 8, 1_000]
    /// How freely the order is changed in which activities are placed anew.
    private static let freedom = [1, 16, 64]

    /// - Parameter plan: what is to be bettered; what it has where an earlier plan had it moves only if it
    ///   stands in the way of something else.
    init(_ plan: Board) {
        let items = plan.model.items
        let isNew = items.allSatisfy { $0.former == nil }
        seeds = plan.model.order.filter { isNew || plan.starts[$0] != items[$0].former }
        model = plan.model
        board = plan
        best = plan
    }

    /// The plan after at most so many rounds.
    mutating func improved(rounds: Int? = nil) -> Board {
        guard !seeds.isEmpty else { return best }
        let count = min(Self.rounds.most, Self.rounds.least + Self.rounds.each * seeds.count)
        for _ in 0..<(rounds ?? count) { round() }
        return best
    }

    /// What is nearly as good as the best is taken up too, so that the search leaves a hollow again.
    private mutating func round() {
        guard let candidate = replaced(neighbours()) else { return }
        let tolerance = best.cost.lateness / 50 + 2
        let isNear = candidate.cost.lateness <= best.cost.lateness + tolerance
        if candidate.cost <= board.cost || isNear && random.below(8) == 0 { board = candidate }
        if candidate.cost < best.cost { best = candidate }
    }

    /// Activities that stand in each other's way: linked, or of one owner at about one time.
    private mutating func neighbours() -> [Int] {
        let seed = seeds[random.below(seeds.count)]
        let count = 2 + random.below(Self.mostTaken - 1)
        switch random.below(3) {
        case 0: return linked(to: seed, count)
        case 1: return near(seed, count)
        default: return [seed] + (1..<count).map { _ in seeds[random.below(seeds.count)] }
        }
    }

    private mutating func linked(to seed: Int, _ count: Int) -> [Int] {
        var taken = [seed]
        var next = 0
        while next < taken.count, taken.count < count {
            for other in model.before[taken[next]] + model.behind[taken[next]] where !taken.contains(other) {
                taken.append(other)
            }
            next += 1
        }
        return taken.count < count ? taken + near(seed, count - taken.count) : Array(taken.prefix(count))
    }

    /// Those of the same owner that begin, or would best begin, nearest to where this one would.
    private mutating func near(_ seed: Int, _ count: Int) -> [Int] {
        let wish = model.items[seed].wish
        let others = model.order.filter { model.items[$0].owner == model.items[seed].owner }
        let distances = others.map { other in
            let one = model.items[other]
            let distance = min(abs((board.starts[other] ?? one.wish) - wish), abs(one.wish - wish))
            return (distance * 4 + random.below(8), other)
        }
        return distances.sorted { $0 < $1 }.prefix(count).map(\.1)
    }

    /// The board with these placed anew; nil where something that stood, or what waits for it, loses its place.
    private mutating func replaced(_ taken: [Int]) -> Board? {
        var board = board
        for activity in taken { board.remove(activity) }
        var open = Array(Set(taken)).sorted()
        let passing = Self.passing[random.below(Self.passing.count)]
        let freedom = Self.freedom[random.below(Self.freedom.count)]
        while let next = nextToPlace(&open, freedom) {
            let month = Construction.cheapest(next, on: board) { random.below(passing) == 0 }
            if let month { board.place(next, at: month) }
        }
        let isWhole = taken.allSatisfy { activity in
            board.starts[activity] != nil || model.behind[activity].allSatisfy { board.starts[$0] == nil }
        }
        return isWhole ? board : nil
    }

    /// The weightiest, now and then another, of those that wait for none of the others.
    private mutating func nextToPlace(_ open: inout [Int], _ freedom: Int) -> Int? {
        let free = open.indices.filter { index in
            model.before[open[index]].allSatisfy { !open.contains($0) }
        }
        let keyed = free.map { index in
            (model.items[open[index]].weight * 4 + random.below(freedom), index)
        }
        return keyed.max { $0 < $1 }.map { open.remove(at: $0.1) }
    }
}

/// Numbers that look random and are the same in every run.
struct SeededGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 to one below the bound.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 33) % bound
    }
}
