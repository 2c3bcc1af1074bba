// Takes a plan and a progress file; gives plan against actual, and a plan made anew with the least disturbance.

import Calendars
import Diagnostics
import Planning

/// What became of a plan so far, as the monthly sheet tells it.
package struct Progress: Sendable {
    /// The last month that the sheet tells of; nil where nothing is told yet.
    package let asOf: Month?
    /// In the order of the file, each entry once.
    package let records: [Record]

    /// What became of one entry of the plan.
    package struct Record: Sendable {
        /// The id of an entry, as `Plan.Entry` has it.
        package let entry: String
        package let planned: Month
        package let state: State
        /// When it took place, or when it is to take place now; at least to the month.
        package let date: PartialDate?
        /// How many took part.
        package let count: Int?
        package let note: String?
        package let range: SourceRange

        /// The month of the date.
        var dated: Month? { date.flatMap(Month.init(of:)) }
        /// The month in which it took place; what is done without a date was done as planned.
        package var took: Month? { state == .done ? dated ?? planned : nil }
    }

    package enum State: String, Sendable, CaseIterable {
        case planned, done, late, dropped

        /// The word in the sheet; every language is read.
        package var name: Message {
            switch self {
            case .planned: Message(en: "planned", ja: "予定")
            case .done: Message(en: "done", ja: "実施")
            case .late: Message(en: "late", ja: "遅れ")
            case .dropped: Message(en: "dropped", ja: "中止")
            }
        }
    }

    /// Nothing is told yet.
    package static let none = Progress(asOf: nil, records: [])

    func record(_ entry: String) -> Record? { records.first { $0.entry == entry } }
}

extension Progress.Record {
    /// The record planned in another month, its delay behind it.
    func moved(to month: Month) -> Progress.Record {
        Progress.Record(
            entry: entry, planned: month, state: .planned, date: nil, count: count, note: note, range: range)
    }
}

extension Month {
    /// The month of a date; nil where the date names none.
    init?(of date: PartialDate) {
        guard let month = date.month else { return nil }
        self.init(month, of: date.fiscalYear)
    }

    /// The month as a date.
    var date: PartialDate {
        PartialDate(year: fiscalYear.calendarYear(ofMonth: calendarMonth), month: calendarMonth)
    }
}
