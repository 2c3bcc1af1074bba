// Plans of generated problems: no demand is broken, the same problem gives the same plan, what holds stays.

import Testing

@testable import Scheduling

@Suite struct SchedulerTests {
    /// Whatever the problem: months are permitted, order and capacity are kept, nothing is lost.
    @Test(arguments: 0..<24) func noDemandIsBroken(_ seed: Int) {
        let problem = Problems.make(seed, count: 5 + seed / 2, years: 1 + seed % 3, owners: 3, capacity: 2)
        let solution = Scheduler(problem).solution()
        var load: [String: [Int: Int]] = [:]
        for activity in problem.activities {
            guard let start = solution.placements[activity.id]?.month else {
                #expect(solution.leftOut[activity.id] != nil)
                continue
            }
            #expect(activity.months.contains(start))
            for earlier in problem.activities where activity.after.contains(earlier.id) {
                #expect(solution.placements[earlier.id].map { $0.month + earlier.duration <= start } == true)
            }
            for month in start..<start + activity.duration where problem.horizon.contains(month) {
                load[activity.owner, default: [:]][month, default: 0] += activity.effort
            }
        }
        #expect(load.values.allSatisfy { $0.values.allSatisfy { $0 <= 2 } })
        #expect(Scheduler(problem).solution().placements == solution.placements)
    }

    @Test(arguments: 0..<8) func aPlanThatHoldsIsKept(_ seed: Int) {
        let problem = Problems.make(seed, count: 20, years: 2, owners: 3, capacity: 2)
        let solution = Scheduler(problem).solution()
        let again = Scheduler(problem.standing(solution)).solution()
        #expect(again.placements.mapValues(\.month) == solution.placements.mapValues(\.month))
    }

    /// One activity of a plan of 20 comes late: on average fewer than three others give way.
    @Test func littleMovesForOneThatIsLate() {
        var moved = 0
        let problem = Problems.make(3, count: 20, years: 2, owners: 4, capacity: 2)
        let solution = Scheduler(problem).solution()
        let placed = problem.activities.filter { solution.placements[$0.id] != nil }
        for late in placed {
            let former = solution.placements[late.id]?.month ?? 0
            let changed = problem.standing(solution).changing { one in
                one.id == late.id ? one.with(months: one.months.filter { $0 > former }, former: former) : one
            }
            let again = Scheduler(changed).solution()
            moved +=
                placed.filter {
                    $0.id != late.id
                        && again.placements[$0.id]?.month != solution.placements[$0.id]?.month
                }.count
        }
        #expect(moved < 3 * placed.count, "\(moved) moved for \(placed.count) that came late")
    }

    @Test func theLoadIsEvenWhereNothingElseCounts() {
        let activities = (0..<2).map { Activity("a\($0)", owner: "o", wish: 5, months: [4, 6]) }
        let solution = Scheduler(Problem(activities, in: 0..<12)).solution()
        #expect(Set(solution.placements.values.map(\.month)) == [4, 6])
    }

    @Test func whatStandsAlreadyTakesRoom() {
        let activity = Activity("a", owner: "o", wish: 3, months: [3, 4])
        let problem = Problem([activity], in: 0..<12, capacities: ["o": 2], standing: ["o": [3: 2]])
        #expect(Scheduler(problem).solution().placements["a"]?.month == 4)
    }

    @Test func thePressingGoFirst() {
        let activities = [
            Activity("light", owner: "o", weight: 1, wish: 3, months: [3, 4]),
            Activity("heavy", owner: "o", weight: 5, wish: 3, months: [3, 4]),
        ]
        let solution = Scheduler(Problem(activities, in: 0..<12, capacities: ["o": 1])).solution()
        #expect(solution.placements["heavy"]?.month == 3)
        #expect(solution.placements["light"]?.reasons == [.full([3])])
    }
}
