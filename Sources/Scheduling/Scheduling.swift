// Takes activities with the months in which they may begin, what must come first and how much each owner can
// carry; gives the month of each with its reasons, what was left out, and which demands contradict each other.

/// Finds good months.
///
/// A plan is better than another if it is less late; if both are as late, if the load of the owners is more
/// even; if that is the same too, if it moves fewer activities from where they stood before.
package struct Scheduler: Sendable {
    /// Up to how many activities the best plan is searched for, not only a good one.
    private static let smallCount = 14
    /// How far that search goes: at first, when it often suffices, and after some improvement.
    private static let steps = (first: 1_000, then: 8_000)
    /// What is tried between.
    private static let briefRounds = 200

    private let problem: Problem

    package init(_ problem: Problem) { self.problem = problem }

    /// The same plan for the same problem; one that stood before and still holds is kept.
    package func solution() -> Solution {
        let model = Model(problem)
        let board = board(model)
        let explanation = Explanation(board: board, problem: problem)
        return Solution(
            placements: explanation.placements(), leftOut: explanation.leftOut(), cost: board.cost)
    }

    private func board(_ model: Model) -> Board {
        let former = Construction.former(model)
        if former.isComplete { return former }
        let first = Construction.completed(former)
        if model.order.count > Self.smallCount { return Self.improved(first) }
        var search = ExactSearch(below: first, steps: Self.steps.first)
        let early = search.plan()
        if search.isProven { return early }
        var brief = Improvement(early)
        search = ExactSearch(below: brief.improved(rounds: Self.briefRounds), steps: Self.steps.then)
        let found = search.plan()
        return search.isProven ? found : Self.improved(found)
    }

    private static func improved(_ board: Board) -> Board {
        var improvement = Improvement(board)
        return improvement.improved()
    }
}
