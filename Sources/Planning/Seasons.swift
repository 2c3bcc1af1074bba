// The months in which an action may begin.

import Calendars
import Rulebook

/// The months that the pack, the meetings and earlier decisions leave to actions.
struct Seasons {
    private let first: Month
    private let end: Month
    private let rhythm: [Plan.Entry]
    private let standing: Standing

    /// - Parameter years: how many fiscal years may hold actions.
    init(_ year: FiscalYear, years: Int, rhythm: [Plan.Entry], standing: Standing) {
        first = Month(FiscalYear.months[0], of: year)
        end = first.advanced(by: years * FiscalYear.months.count)
        self.rhythm = rhythm
        self.standing = standing
    }

    /// Indices of months.
    var horizon: Range<Int> { min(first, standing.begun.values.min() ?? first).index..<end.index }

    /// In order of time; none where what it goes along with does not take place.
    func months(of chosen: Choice.Chosen) -> [Month] {
        let action = chosen.action
        if let set = standing.begun[action.id] ?? standing.fixed[action.id] { return [set] }
        let earliest = earliest(chosen)
        if let meetings = meetings(action) {
            return meetings.filter { $0 >= earliest }
        }
        return all(from: earliest).filter {
            action.months.isEmpty || action.months.contains($0.calendarMonth)
        }
    }

    /// The best month: the first that the pack names, in the first fiscal year that has one left.
    func wish(of chosen: Choice.Chosen, in months: [Month]) -> Month? {
        guard let first = months.first else { return nil }
        if isTied(chosen.action) { return first }
        let open = months.filter { $0.fiscalYear == first.fiscalYear }
        return chosen.action.months.lazy.compactMap { wished in
            open.first { $0.calendarMonth == wished }
        }.first ?? first
    }

    /// Whether it goes along with meetings and takes no time of its own.
    func isTied(_ action: Action) -> Bool { meetings(action) != nil }

    /// The months in which an action stands that begins in a month: with a meeting it returns within the year.
    func occurrences(of chosen: Choice.Chosen, from start: Month) -> [Month] {
        guard let meetings = meetings(chosen.action), meetings.contains(start) else { return [start] }
        return meetings.filter { $0 >= start && $0.fiscalYear == start.fiscalYear }
    }

    private func earliest(_ chosen: Choice.Chosen) -> Month {
        let year = first.advanced(by: chosen.yearsAhead * FiscalYear.months.count)
        return [year, standing.from, standing.notBefore[chosen.action.id]].compactMap { $0 }.max() ?? year
    }

    /// The months of the meetings that an action goes along with; nil for any other action.
    private func meetings(_ action: Action) -> [Month]? {
        guard let around = action.around else { return nil }
        let meetings = rhythm.filter { $0.origin == .rhythm(around.meeting) }.map(\.month)
        if meetings.isEmpty, !action.months.isEmpty { return nil }
        return unique(meetings.map { max(first, $0.advanced(by: around.offset)) })
    }

    private func all(from earliest: Month) -> [Month] {
        (earliest.index..<max(earliest.index, end.index)).map(Month.init(index:))
    }
}
