// Japanese public holidays of any year since 1949, computed from the law.
//
// 国民の祝日に関する法律 (Act No. 178 of 1948) as amended: of 1966 (建国記念の日, 敬老の日, 体育の日), 1973 (substitute
// holidays), 1985 (days between two holidays), 1995 (海の日), 1998 and 2001 (Mondays), 2005 (昭和の日), 2014 (山の日),
// 2018 (スポーツの日). Exceptions: 天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律 (Act No. 99 of 2018) for 2019,
// and the special measures acts for the games of 2020 and 2021. The equinoxes are announced by the National
// Astronomical Observatory each February for the year after; the usual approximation agrees up to 2099.

import Diagnostics

/// The holidays of one calendar year.
package struct PublicHolidays: Sendable {
    /// Names in order of time; substitute holidays and days between two holidays among them.
    package let names: [PlainDay: Message]

    package init(_ year: Int) {
        let around = [year - 1, year, year + 1].flatMap { NationalHoliday.all(in: $0) }
        let national = Dictionary(around, uniquingKeysWith: { first, _ in first })
        var names = national.filter { $0.key.year == year }
        for day in national.keys.sorted() where day.weekday == .sunday {
            guard let substitute = Self.substitute(for: day, national) else { continue }
            if substitute.year == year { names[substitute] = Self.substitute }
        }
        for day in national.keys {
            let between = day.advanced(by: 1)
            guard between.year == year, names[between] == nil, between >= Self.between,
                national[between.advanced(by: 1)] != nil
            else { continue }
            if between.weekday != .sunday || between >= Self.amended { names[between] = Self.citizens }
        }
        self.names = names
    }

    /// The first days on which each rule held.
    private static let substitutes = PlainDay(1973, 4, 12)
    private static let between = PlainDay(1985, 12, 27)
    private static let amended = PlainDay(2007, 1, 1)

    private static let substitute = Message(en: "substitute holiday", ja: "振替休日")
    private static let citizens = Message(en: "citizens' holiday", ja: "国民の休日")

    /// The next day; since 2007 the next that is no holiday itself.
    private static func substitute(for day: PlainDay, _ national: [PlainDay: Message]) -> PlainDay? {
        guard day >= substitutes else { return nil }
        var next = day.advanced(by: 1)
        while next >= amended, national[next] != nil { next = next.advanced(by: 1) }
        return national[next] == nil ? next : nil
    }
}

extension PlainDay {
    /// The name of the public holiday that the day is; nil on other days.
    package var holiday: Message? { PublicHolidays(year).names[self] }

    /// Whether offices of municipalities are open: neither at weekends, nor on holidays, nor at the turn of the
    /// year (29 December to 3 January, 地方自治法 section 4-2).
    package var isOfficeDay: Bool {
        if month == 12 && day >= 29 || month == 1 && day <= 3 { return false }
        return !weekday.isWeekend && holiday == nil
    }

    /// The first day on which offices are open, from this one on.
    package var nextOfficeDay: PlainDay {
        var day = self
        while !day.isOfficeDay { day = day.advanced(by: 1) }
        return day
    }

    /// The first office day of a week of a month, the weeks beginning with its Mondays.
    ///
    /// - Parameter week: 1 to 5; where a month has four Mondays only, the fifth is the fourth.
    package static func officeDay(inWeek week: Int, ofYear year: Int, month: Int) -> PlainDay {
        let monday = nth(week, .monday, ofYear: year, month: month)
        return (monday.month == month ? monday : monday.advanced(by: -7)).nextOfficeDay
    }
}
