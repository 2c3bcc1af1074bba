// The year by quarter, by month, and as the few dates that come next.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Planning
import Rulebook

extension MemoComposer {
    func schedule(_ part: Part) -> [Document.Block] {
        let rows = (1...4).map { quarter -> [[String]] in
            let entries = plan.entries(inQuarter: quarter, of: assessment.fiscalYear)
            let heads = entries.filter(isHead(_:))
            return [
                [word("quarter.\(quarter)")], heads.map(agenda(_:)),
                byMonth(few(entries.filter { !isHead($0) && !isBesideHead($0) }, part.most)),
            ]
        }
        return section(part, "heading.schedule", table(part, rows))
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

    /// Those that a short paper has room for, in their order: meetings, then what the first suggestions lead to.
    private func few(_ entries: [Plan.Entry], _ most: Int?) -> [Plan.Entry] {
        guard let most, entries.count > most else { return entries }
        let actions = assessment.thisYear.flatMap(\.recommendation.actions)
        func weight(_ entry: Plan.Entry) -> Int {
            switch entry.origin {
            case .rhythm: entry.kind == "meeting" ? 0 : actions.count + 2
            case .action(let id): (actions.firstIndex(of: id) ?? actions.count) + 1
            case .attendant: actions.count + 3
            }
        }
        let places = entries.indices.sorted { (weight(entries[$0]), $0) < (weight(entries[$1]), $1) }
        return places.prefix(most).sorted().map { entries[$0] }
    }

    /// A line for each month, what happens in it side by side.
    private func byMonth(_ entries: [Plan.Entry]) -> [String] {
        unique(entries.map(\.month)).map { month in
            let titles = unique(entries.filter { $0.month == month }.map(title(_:)))
            return self.month(month) + (language == .japanese ? "　" : ": ")
                + titles.joined(separator: divider)
        }
    }

    func title(_ entry: Plan.Entry) -> String { filler.text(entry.title, given: entry.given) ?? "" }

    func month(_ month: Month) -> String {
        PartialDate.monthName(month.calendarMonth, in: language)
    }

    func months(_ part: Part) -> [Document.Block] {
        let rows = unique(plan.entries.map(\.month)).flatMap { month in
            let entries = plan.entries.filter { $0.month == month }
            return unique(entries.map(\.owner)).map { owner in
                let told = entries.filter { $0.owner == owner }.map(told(_:))
                return [[monthAndYear(month)], told, [sector(owner)]]
            }
        }
        return section(part, "annex.months", table(["month", "what", "owner"], rows))
    }

    private func told(_ entry: Plan.Entry) -> String {
        [title(entry), filler.text(entry.agenda, given: entry.given)].compactMap { $0 }.joined(
            separator: colon)
    }

    /// What of some kinds comes next, seen from the date of the sheet.
    func dates(_ part: Part) -> [Document.Block] {
        let kinds = part.shows.isEmpty ? part.kind.usual : part.shows
        let today = assessment.situation.profile.source?.date.map { date in
            Month(date.month ?? FiscalYear.months[0], of: date.fiscalYear)
        }
        let all = plan.entries.filter { kinds.contains($0.kind) }
        // A sheet that is younger than its year has nothing before it; the year is told from its beginning.
        let ahead = all.filter { entry in today.map { entry.month > $0 } ?? true }
        let next = ahead.isEmpty ? all : ahead
        let lines = next.prefix(part.most ?? .max).map { entry in
            monthAndYear(entry.month) + (language == .japanese ? "　" : ": ") + told(entry)
        }
        return section(part, "heading.dates", lines.isEmpty ? [] : [.bullets(lines)])
    }

    private func monthAndYear(_ month: Month) -> String {
        let calendarYear = month.fiscalYear.calendarYear(ofMonth: month.calendarMonth)
        return PartialDate(year: calendarYear, month: month.calendarMonth).written(in: language)
    }
}
