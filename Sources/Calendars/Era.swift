// Japanese eras: their names, letters and days.

/// A Japanese era since 1868.
package struct Era: Sendable, Hashable {
    package let name: String
    package let letter: Character
    /// The first day, as year, month, day.
    package let first: PlainDay
    /// The last day; nil for the present era.
    package let last: PlainDay?

    /// All eras since Meiji, the newest first.
    package static let all = [
        Era(name: "令和", letter: "R", first: PlainDay(2019, 5, 1), last: nil),
        Era(name: "平成", letter: "H", first: PlainDay(1989, 1, 8), last: PlainDay(2019, 4, 30)),
        Era(name: "昭和", letter: "S", first: PlainDay(1926, 12, 25), last: PlainDay(1989, 1, 7)),
        Era(name: "大正", letter: "T", first: PlainDay(1912, 7, 30), last: PlainDay(1926, 12, 24)),
        Era(name: "明治", letter: "M", first: PlainDay(1868, 1, 25), last: PlainDay(1912, 7, 29)),
    ]

    /// The Western year of a year of this era, whose first year is 1 (元年).
    package func westernYear(_ year: Int) -> Int { first.year + year - 1 }

    /// The era that a day falls in.
    package static func containing(_ day: PlainDay) -> Era? { all.first { $0.first <= day } }

    /// A year of this era as it is written: 元 for the first.
    package func written(_ westernYear: Int) -> String {
        let year = westernYear - first.year + 1
        return name + (year == 1 ? "元" : String(year)) + "年"
    }
}

/// A day of the Gregorian calendar.
package struct PlainDay: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The last day of a month.
    package static func lastDay(ofYear year: Int, month: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    package static func < (lhs: PlainDay, rhs: PlainDay) -> Bool {
        (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
    }
}
