// Counting days and weeks.

/// A day of the week, numbered as ISO 8601 does.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether it is a Saturday or Sunday.
    package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension PlainDay {
    /// Days since 1 March of the year 0, so that the leap day ends a year.
    package var number: Int {
        let years = month < 3 ? year - 1 : year
        let months = (month + 9) % 12
        return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
    }

    /// The day of a number.
    package init(number: Int) {
        var year = (10_000 * number + 14_780) / 3_652_425
        var rest = number - PlainDay(year, 3, 1).number
        if rest < 0 {
            year -= 1
            rest = number - PlainDay(year, 3, 1).number
        }
        let months = (5 * rest + 2) / 153
        let month = (months + 2) % 12 + 1
        self.init(month < 3 ? year + 1 : year, month, rest - (153 * months + 2) / 5 + 1)
    }

    package func advanced(by days: Int) -> PlainDay { PlainDay(number: number + days) }

    /// 1 March of the year 0 was a Wednesday.
    package var weekday: Weekday { Weekday(rawValue: (number + 2) % 7 + 1) ?? .monday }

    /// The first, second … day of a month that is this day of the week.
    package static func nth(_ count: Int, _ weekday: Weekday, ofYear year: Int, month: Int) -> PlainDay {
        let first = PlainDay(year, month, 1)
        let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
        return first.advanced(by: offset + 7 * (count - 1))
    }
}
