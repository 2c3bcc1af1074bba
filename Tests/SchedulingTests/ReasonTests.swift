// Why things stand where they stand, and which demands contradict each other.

import Testing

@testable import Scheduling

@Suite struct ReasonTests {
    private func solution(_ activities: [Activity], _ capacities: [String: Int] = [:]) -> Solution {
        Scheduler(Problem(activities, in: 0..<24, capacities: capacities)).solution()
    }

    @Test func theBestMonthNeedsNoOtherReason() {
        let solution = solution([Activity("a", owner: "o", wish: 3, months: [2, 3, 4])])
        #expect(solution.placements["a"] == Placement(month: 3, reasons: [.wished]))
    }

    @Test func whatWasWaitedForIsNamed() {
        let solution = solution([
            Activity("plan", owner: "o", wish: 4, months: [4], duration: 2),
            Activity("talk", owner: "o", wish: 5, months: [5, 6, 7], after: ["plan"]),
        ])
        #expect(solution.placements["talk"] == Placement(month: 6, reasons: [.after("plan", ready: 6)]))
    }

    @Test func whatMustFollowIsNamed() {
        let solution = solution([
            Activity("plan", owner: "o", weight: 1, wish: 5, months: [3, 5]),
            Activity("talk", owner: "o", weight: 5, wish: 4, months: [4], after: ["plan"]),
        ])
        #expect(
            solution.placements["plan"] == Placement(month: 3, reasons: [.before("talk", begins: 4)]))
    }

    @Test func aCircleIsNamed() {
        let solution = solution([
            Activity("a", owner: "o", wish: 1, months: [1], after: ["c"]),
            Activity("b", owner: "o", wish: 2, months: [2], after: ["a"]),
            Activity("c", owner: "o", wish: 3, months: [3], after: ["b"]),
            Activity("d", owner: "o", wish: 4, months: [4], after: ["c"]),
        ])
        guard case .contradiction(let demands)? = solution.leftOut["a"] else {
            Issue.record("\(solution.leftOut)")
            return
        }
        #expect(
            Set(demands) == [
                .order("a", before: "b"), .order("b", before: "c"), .order("c", before: "a"),
            ])
        #expect(solution.leftOut["d"] == .behind("c"))
    }

    @Test func datesThatCannotBothHoldAreNamed() {
        let solution = solution([
            Activity("other", owner: "o", wish: 1, months: [1, 2]),
            Activity("plan", owner: "o", wish: 6, months: [6], after: ["other"]),
            Activity("talk", owner: "o", wish: 5, months: [5], after: ["plan"]),
            Activity("report", owner: "o", wish: 8, months: [8], after: ["talk"]),
        ])
        guard case .contradiction(let demands)? = solution.leftOut["talk"] else {
            Issue.record("\(solution.leftOut)")
            return
        }
        #expect(Set(demands) == [.order("plan", before: "talk"), .months("plan"), .months("talk")])
        #expect(solution.leftOut["report"] == .behind("talk"))
    }

    @Test func tooMuchForOneMonthIsNamed() {
        let solution = solution(
            (0..<3).map { Activity("a\($0)", owner: "o", weight: 3 - $0, wish: 4, months: [4]) }
                + [Activity("b", owner: "p", wish: 4, months: [4])], ["o": 2, "p": 9])
        guard case .contradiction(let demands)? = solution.leftOut["a2"] else {
            Issue.record("\(solution.leftOut)")
            return
        }
        #expect(demands.contains(.capacity(owner: "o")))
        #expect(Set(demands).isSuperset(of: [.presence("a0"), .presence("a1"), .months("a2")]))
    }

    /// Of a contradiction no demand can be spared: without any one of them the others can be met.
    @Test(arguments: 0..<20) func contradictionsAreMinimal(_ seed: Int) {
        let problem = Problems.make(seed, count: 8, years: 1, owners: 2, capacity: 1)
        let model = Model(problem)
        for target in model.order {
            let contradiction = Contradiction(problem, model, of: target)
            guard let demands = contradiction.smallest() else { continue }
            #expect(!contradiction.canBeMet(demands))
            for index in demands.indices {
                var rest = demands
                rest.remove(at: index)
                #expect(contradiction.canBeMet(rest))
            }
        }
    }
}
