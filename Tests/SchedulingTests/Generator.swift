// Problems that look random and are the same in every run.

import Scheduling

/// A small generator with a seed.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Problems of a size.
enum Problems {
    /// Activities of two owners in one or two years, linked to some of those before them.
    static func small(_ seed: Int) -> Problem {
        make(seed, count: 5 + seed % 3, years: 1, owners: 2, capacity: 1 + seed % 3 / 2)
    }

    static func make(_ seed: Int, count: Int, years: Int, owners: Int, capacity: Int) -> Problem {
        var random = Generator(seed: seed + 1)
        let activities = (0..<count).map { index in
            activity(index, years: years, owners: owners, &random)
        }
        let capacities = (0..<owners).map { ("owner \($0)", capacity) }
        return Problem(
            activities, in: 0..<years * 12,
            capacities: Dictionary(capacities, uniquingKeysWith: { first, _ in first }))
    }

    private static func activity(
        _ index: Int, years: Int, owners: Int, _ random: inout Generator
    ) -> Activity {
        let year = Int.random(in: 0..<years, using: &random)
        let season = (0..<12).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
        let months = (year..<years).flatMap { year in season.map { year * 12 + $0 } }
        let earlier = (0..<3).compactMap { _ in
            index > 0 && Int.random(in: 0..<4, using: &random) == 0
                ? "a\(max(0, index - Int.random(in: 1...12, using: &random)))" : nil
        }
        return Activity(
            "a\(index)", owner: "owner \(Int.random(in: 0..<owners, using: &random))",
            weight: Int.random(in: 1...5, using: &random),
            wish: months.randomElement(using: &random) ?? year * 12, months: months,
            duration: Int.random(in: 1...3, using: &random), after: Array(Set(earlier)).sorted())
    }
}

extension Problem {
    /// The problem with its activities otherwise.
    func changing(_ change: (Activity) -> Activity) -> Problem {
        Problem(activities.map(change), in: horizon, capacities: capacities, standing: standing)
    }

    /// The problem as it stands after a plan.
    func standing(_ solution: Solution) -> Problem {
        changing { one in
            one.with(
                months: one.months, former: solution.placements[one.id]?.month,
                wasLeftOut: solution.leftOut[one.id] != nil)
        }
    }
}

extension Activity {
    func with(months: [Int], former: Int?, wasLeftOut: Bool = false) -> Activity {
        Activity(
            id, owner: owner, weight: weight, wish: wish, months: months, duration: duration,
            effort: effort, after: after, former: former, wasLeftOut: wasLeftOut)
    }
}
