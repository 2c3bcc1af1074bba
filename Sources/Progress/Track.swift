// Plan against actual: every entry with its month, what became of it, and what is still to be told.

import Advice
import Diagnostics
import Planning
import Rulebook

/// A plan beside what became of it.
package struct Track: Sendable {
    package let assessment: Assessment
    package let plan: Plan
    package let progress: Progress
    /// In order of the planned month.
    package let rows: [Row]

    /// An entry and what became of it.
    package struct Row: Sendable {
        package let id: String
        /// Nil for what is no longer in the plan.
        package let entry: Plan.Entry?
        package let planned: Month
        package let record: Progress.Record?
        package let standing: Standing
    }

    /// How an entry stands.
    package enum Standing: String, Sendable, CaseIterable {
        case done, late, dropped
        /// Its month is still to come.
        case ahead
        /// Its month is over and nothing is told: to be asked.
        case untold
    }

    package init(_ assessment: Assessment, _ plan: Plan, _ progress: Progress) {
        self.assessment = assessment
        self.plan = plan
        self.progress = progress
        let known = plan.entries.compactMap { Self.row($0.id, $0, progress) }
        let ids = Set(known.map(\.id))
        let others = progress.records.filter { !ids.contains($0.entry) }.compactMap {
            Self.row($0.entry, nil, progress)
        }
        rows = Self.inOrder(known + others)
    }

    private init(_ track: Track, rows: [Row]) {
        assessment = track.assessment
        plan = track.plan
        progress = track.progress
        self.rows = Self.inOrder(rows)
    }

    /// The same with each row as it is now.
    func replacingRows(_ change: (Row) -> Row) -> Track { Track(self, rows: rows.map(change)) }

    private static func inOrder(_ rows: [Row]) -> [Row] {
        rows.enumerated().sorted { ($0.element.planned, $0.offset) < ($1.element.planned, $1.offset) }
            .map(\.element)
    }

    private static func row(_ id: String, _ entry: Plan.Entry?, _ progress: Progress) -> Row? {
        let record = progress.record(id)
        guard let planned = record?.planned ?? entry?.month else { return nil }
        let isOver = progress.asOf.map { planned <= $0 } ?? false
        let standing: Standing =
            switch record?.state ?? .planned {
            case .done: .done
            case .late: .late
            case .dropped: .dropped
            case .planned: isOver ? .untold : .ahead
            }
        return Row(id: id, entry: entry, planned: planned, record: record, standing: standing)
    }

    /// Months of the planned years, up to the last one told of, of which nothing done is told.
    package var emptyMonths: [Month] {
        guard let asOf = progress.asOf else { return [] }
        let busy = Set(rows.compactMap { $0.record?.took })
        return months.filter { $0 <= asOf && !busy.contains($0) }
    }

    /// The months of the years that are planned.
    var months: [Month] {
        guard let first = plan.years.first.map({ Month(4, of: $0) }) else { return [] }
        return (0..<plan.years.count * 12).map(first.advanced(by:))
    }

    /// How far the steps to an indicator have come.
    package struct Indicator: Sendable {
        package let recommendation: Recommendation
        package let done: Int
        /// Of so many steps that were not dropped.
        package let steps: Int
    }

    /// Those of this year's recommendations.
    package var indicators: [Indicator] {
        assessment.thisYear.map(\.recommendation).filter { $0.indicator != nil }.map { recommendation in
            let steps = rows.filter { row in
                guard case .action(let id)? = row.entry?.origin else { return false }
                return row.standing != .dropped && recommendation.actions.contains(id)
            }
            return Indicator(
                recommendation: recommendation, done: steps.count { $0.standing == .done },
                steps: steps.count)
        }
    }

    /// What the plan no longer has.
    package var warnings: [Diagnostic] {
        rows.filter { $0.entry == nil }.map { row in
            ProgressProblem.notInPlan(row.id).diagnostic(at: row.record?.range, severity: .warning)
        }
    }
}
