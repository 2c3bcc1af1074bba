// Functions of dates and times: DMN 1.5, 10.3.4.6 and 10.3.4.8.

import FEELValues

let temporalFunctions: [Builtin] = [
    Builtin("day of year", ["date": .day], .number, "the day of the year, from 1") {
        .number(Number($0.day(0).dayOfYear))
    },
    Builtin("day of week", ["date": .day], .string, "the English name of the day") {
        .string(weekdays[$0.day(0).weekday - 1])
    },
    Builtin("month of year", ["date": .day], .string, "the English name of the month") {
        .string(months[$0.day(0).month - 1])
    },
    Builtin("week of year", ["date": .day], .number, "the week of the year by ISO 8601") {
        .number(Number($0.day(0).weekOfYear))
    },
    Builtin("now", [:], .type(.dateAndTime), "the present date and time") {
        .dateAndTime($0.frame.clock.now())
    },
    Builtin("today", [:], .type(.date), "the present date") { .date($0.frame.clock.now().date) },
]

extension Domain {
    fileprivate static let day: Domain = [.date, .dateAndTime]
}

extension Arguments {
    /// The day of a date or of a date and time.
    fileprivate func day(_ index: Int) -> CalendarDate {
        switch self[index] {
        case .date(let date): date
        case .dateAndTime(let moment): moment.date
        default: .epoch
        }
    }
}

private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]
