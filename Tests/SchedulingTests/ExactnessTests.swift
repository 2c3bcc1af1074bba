// How near the plans are to the best that there are.

import Testing

@testable import Scheduling

@Suite struct ExactnessTests {
    /// The best plan of a problem, proved.
    private static func best(_ model: Model, below: Board) throws -> Cost {
        var search = ExactSearch(below: below, steps: 3_000_000)
        let cost = search.plan().cost
        try #require(search.isProven)
        return cost
    }

    /// Without the exact search that small problems are given: within 2 % on average.
    @Test func theSearchAloneIsNearTheBest() throws {
        var late = (found: 0, best: 0)
        var excess = 0.0
        let count = 100
        for seed in 0..<count {
            let model = Model(Problems.small(seed))
            var improvement = Improvement(Construction.completed(Board(model)))
            let found = improvement.improved(rounds: 500)
            let best = try Self.best(model, below: found)
            late = (late.found + found.cost.lateness, late.best + best.lateness)
            excess += Double(found.cost.lateness - best.lateness) / Double(max(1, best.lateness))
        }
        #expect(late.found * 100 <= late.best * 102, "\(late)")
        #expect(excess / Double(count) < 0.02, "\(excess / Double(count))")
    }

    /// With it: as good as the best, each.
    @Test(arguments: 0..<100) func smallPlansAreTheBest(_ seed: Int) throws {
        let problem = Problems.small(seed)
        let cost = Scheduler(problem).solution().cost
        let model = Model(problem)
        #expect(cost == (try Self.best(model, below: Construction.completed(Board(model)))))
    }

    /// The exact search agrees with trying every combination.
    @Test(arguments: 0..<30) func theExactSearchMissesNothing(_ seed: Int) throws {
        let problem = Problems.make(seed, count: 4, years: 1, owners: 1, capacity: 1)
        let model = Model(problem)
        var best = Board(model).cost
        func tryAll(_ board: Board, _ depth: Int) {
            best = min(best, board.cost)
            guard depth < model.order.count else { return }
            tryAll(board, depth + 1)
            for month in board.places(model.order[depth]) {
                var next = board
                next.place(model.order[depth], at: month)
                tryAll(next, depth + 1)
            }
        }
        tryAll(Board(model), 0)
        #expect(best == (try Self.best(model, below: Board(model))))
    }
}
