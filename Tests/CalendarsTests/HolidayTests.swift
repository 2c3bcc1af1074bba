// Public holidays against a table of every year, days of the week, and weeks of months.

import Diagnostics
import Testing

@testable import Calendars

@Suite struct HolidayTests {
    private static let years = DateCase.table("holidays.csv")

    @Test func tableIsThere() { #expect(Self.years.count == 151) }

    @Test(arguments: years) func holidaysOfAYear(_ row: DateCase) throws {
        let year = try #require(Int(row.written))
        let days = PublicHolidays(year).names.keys.sorted().map { day in
            PartialDate(year: day.year, month: day.month, day: day.day).iso.dropFirst(5)
        }
        #expect(days.joined(separator: " ") == row.expected.first)
    }

    /// Names of the rules that few years show.
    @Test(arguments: [
        (PlainDay(2019, 4, 30), "国民の休日"), (PlainDay(2019, 5, 1), "天皇の即位の日"),
        (PlainDay(2019, 5, 6), "振替休日"), (PlainDay(2015, 9, 22), "国民の休日"),
        (PlainDay(2020, 7, 24), "スポーツの日"), (PlainDay(2021, 8, 9), "振替休日"),
        (PlainDay(2024, 2, 12), "振替休日"), (PlainDay(2006, 5, 4), "国民の休日"),
    ]) func nameOfADay(_ day: PlainDay, _ name: String) {
        #expect(day.holiday?.ja == name)
    }

    @Test func daysAreCounted() {
        #expect(PlainDay(2024, 2, 28).advanced(by: 2) == PlainDay(2024, 3, 1))
        #expect(PlainDay(2024, 12, 31).advanced(by: 1) == PlainDay(2025, 1, 1))
        #expect(PlainDay(2026, 11, 21).weekday == .saturday)
        for number in 700_000..<740_000 { #expect(PlainDay(number: number).number == number) }
    }

    @Test func officesAreClosedAtTheTurnOfTheYear() {
        #expect(PlainDay(2024, 12, 28).nextOfficeDay == PlainDay(2025, 1, 6))
        #expect(PlainDay(2025, 5, 3).nextOfficeDay == PlainDay(2025, 5, 7))
        #expect(PlainDay(2025, 4, 1).isOfficeDay)
    }

    @Test(arguments: [
        (2025, 1, 3, PlainDay(2025, 1, 20)), (2024, 9, 3, PlainDay(2024, 9, 17)),
        (2024, 11, 1, PlainDay(2024, 11, 5)), (2025, 2, 5, PlainDay(2025, 2, 25)),
    ]) func weekOfAMonth(_ year: Int, _ month: Int, _ week: Int, _ day: PlainDay) {
        #expect(PlainDay.officeDay(inWeek: week, ofYear: year, month: month) == day)
    }
}
