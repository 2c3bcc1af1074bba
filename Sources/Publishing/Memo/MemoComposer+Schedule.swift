// The year by quarter and by month.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Planning
import Rulebook

extension MemoComposer {
    var schedule: [Document.Block] {
        let rows = (1...4).map { quarter in
            let entries = plan.entries(inQuarter: quarter, of: assessment.fiscalYear)
            let heads = entries.filter(isHead(_:))
            return [
                [word("quarter.\(quarter)")], heads.map(agenda(_:)),
                byMonth(entries.filter { !isHead($0) && !isBesideHead($0) }),
            ]
        }
        return section("heading.schedule", table(["period", "meeting", "actions"], rows))
    }

    /// Whether an entry belongs to what has a column of its own.
    private func isHead(_ entry: Plan.Entry) -> Bool {
        guard case .rhythm(let id) = entry.origin else { return false }
        return headed.contains(id)
    }

    private func isBesideHead(_ entry: Plan.Entry) -> Bool {
        guard case .attendant(let id, _, _) = entry.origin else { return false }
        return headed.contains(id)
    }

    private var headed: Set<String> {
        Set(assessment.situation.rulebook.rhythm.filter(\.hasColumn).map(\.id))
    }

    private func agenda(_ entry: Plan.Entry) -> String {
        let text = filler.text(entry.agenda, given: entry.given) ?? title(entry)
        return month(entry.month) + (language == .japanese ? "　" : ": ") + text
    }

    /// A line for each month, what happens in it side by side.
    private func byMonth(_ entries: [Plan.Entry]) -> [String] {
        unique(entries.map(\.month)).map { month in
            let titles = unique(entries.filter { $0.month == month }.map(title(_:)))
            return self.month(month) + (language == .japanese ? "　" : ": ")
                + titles.joined(separator: language == .japanese ? "／" : "; ")
        }
    }

    func title(_ entry: Plan.Entry) -> String { filler.text(entry.title, given: entry.given) ?? "" }

    func month(_ month: Month) -> String {
        PartialDate.monthName(month.calendarMonth, in: language)
    }

    var months: [Document.Block] {
        let rows = unique(plan.entries.map(\.month)).flatMap { month in
            plan.entries.filter { $0.month == month }.map { entry in
                [[monthAndYear(month)], lines(entry), [sector(entry.owner)]]
            }
        }
        return section("annex.months", level: 3, table(["month", "what", "owner"], rows))
    }

    private func lines(_ entry: Plan.Entry) -> [String] {
        [title(entry), filler.text(entry.agenda, given: entry.given)].compactMap { $0 }
    }

    private func monthAndYear(_ month: Month) -> String {
        let calendarYear = month.fiscalYear.calendarYear(ofMonth: month.calendarMonth)
        return PartialDate(year: calendarYear, month: month.calendarMonth).written(in: language)
    }
}
