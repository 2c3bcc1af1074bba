// Lays out the rhythm of the years first, then finds the months of actions.

import Advice
import Calendars
import Rulebook
import Scheduling

/// Makes a plan of an assessment.
package struct Planner {
    private let assessment: Assessment
    private let years: Int
    private let standing: Standing

    /// What finds no month in the years that are planned may be carried over into one more.
    private static let overflow = 1

    /// - Parameters:
    ///   - years: how many fiscal years from the assessed one on, at least 1.
    ///   - standing: what stands from an earlier plan.
    package init(_ assessment: Assessment, years: Int = 1, standing: Standing = Standing()) {
        self.assessment = assessment
        self.years = max(1, years)
        self.standing = standing
    }

    package func plan() -> Plan {
        let reach = years + Self.overflow
        let rhythm = RhythmLayout(assessment.situation, years: reach).entries()
        let choice = Choice(assessment, years: years)
        let placing = Placing(assessment.situation, choice, years: reach, rhythm: rhythm, standing: standing)
        let solution = Scheduler(placing.problem).solution()
        let entries = rhythm.filter { $0.yearsAhead < years } + placing.entries(solution)
        return Plan(
            years: (0..<years).map { FiscalYear(assessment.fiscalYear.year + $0) },
            entries: entries.sorted { key($0) < key($1) }, placements: placing.placements(solution),
            leftOut: placing.leftOut(solution), postponed: choice.postponed, cost: solution.cost,
            problem: placing.problem)
    }

    /// Time first; then what returns, its steps, and actions; then names, so that the order is one.
    private func key(_ entry: Plan.Entry) -> (Int, Int, String, Int, Int) {
        let number = entry.occurrence ?? 0
        switch entry.origin {
        case .rhythm(let id): return (entry.month.index, 0, id, number, 0)
        case .attendant(let id, let step, _): return (entry.month.index, 1, id, number, step)
        case .action(let id): return (entry.month.index, 2, id, number, 0)
        }
    }
}
