// Values written as text and read again are the same, for many values made by a seeded generator.

import FEELValues
import TestSupport
import Testing

@Suite("values as text")
struct ValueRoundTripTests {
    private static let largest = 365_000_000_000

    @Test("days and their numbers", arguments: 0..<4)
    func days(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<500 {
            let number = Int.random(in: -Self.largest...Self.largest, using: &random)
            let date = try #require(CalendarDate(dayNumber: number))
            #expect(date.dayNumber == number)
            #expect(CalendarDate(parsing: date.description) == date)
            #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
            let next = try #require(date.adding(days: 1))
            #expect(date < next)
            #expect(next.weekday == date.weekday % 7 + 1)
        }
    }

    @Test("the ends of the calendar")
    func ends() throws {
        let first = try #require(CalendarDate(year: -999_999_999, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 999_999_999, month: 12, day: 31))
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(CalendarDate(dayNumber: first.dayNumber) == first)
        #expect(CalendarDate(dayNumber: last.dayNumber) == last)
        #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    }

    @Test("moments and times", arguments: 0..<2)
    func moments(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed) + 10)
        let zones: [Zone?] = [
            nil, .offset(0), .offset(9 * 3600), .offset(-(3 * 3600 + 1800)), .named("Asia/Tokyo"),
        ]
        for _ in 0..<300 {
            let moment = try #require(
                DateAndTime(
                    localSeconds: Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random),
                    nanosecond: Bool.random(using: &random)
                        ? 0 : Int.random(in: 0..<1_000_000_000, using: &random),
                    zone: zones[Int.random(in: 0..<zones.count, using: &random)]))
            #expect(DateAndTime(parsing: moment.description) == moment)
            #expect(TimeOfDay(parsing: moment.time.description) == moment.time)
        }
    }

    @Test("durations", arguments: 0..<2)
    func durations(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed) + 20)
        for _ in 0..<300 {
            let nanoseconds = Int128(Int.random(in: Int.min...Int.max, using: &random)) * 1000
            let duration = try #require(DaysAndTimeDuration(nanoseconds: nanoseconds))
            #expect(DaysAndTimeDuration(parsing: duration.description) == duration)
            let months = YearsAndMonthsDuration(months: Int.random(in: -100_000...100_000, using: &random))
            #expect(YearsAndMonthsDuration(parsing: months.description) == months)
        }
    }

    @Test("numbers, and that arithmetic keeps its laws", arguments: 0..<4)
    func numbers(_ seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed) + 30)
        for _ in 0..<500 {
            let a = try #require(number(&random))
            let b = try #require(number(&random))
            #expect(Number(parsing: a.description) == a)
            #expect(a.adding(b) == b.adding(a))
            #expect(a.multiplied(by: b) == b.multiplied(by: a))
            #expect((a < b) == (b > a) && (a < b || b < a || a == b))
            #expect(a.subtracting(a) == .zero)
            if !b.isZero { #expect(b.divided(by: b) == .one) }
        }
    }

    private func number(_ random: inout SeededNumbers) -> Number? {
        let digits = Int.random(in: 1...34, using: &random)
        let text = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
        let sign = Bool.random(using: &random) ? "-" : ""
        return Number(parsing: "\(sign)\(text)e\(Int.random(in: -40...20, using: &random))")
    }
}
