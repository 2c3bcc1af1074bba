// The fiscal year of Japanese authorities: April to March.

import Diagnostics

/// A fiscal year, named by the calendar year in which it begins.
public struct FiscalYear: Hashable, Sendable, Comparable {
    /// The calendar year of its April.
    public let year: Int

    /// The fiscal year that begins in April of `year`.
    public init(_ year: Int) { self.year = year }

    /// The calendar months in order, from April.
    package static let months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]

    /// The quarter, 1 to 4, in which a calendar month falls.
    package static func quarter(ofMonth month: Int) -> Int { position(ofMonth: month) / 3 + 1 }

    /// How many months after April a calendar month falls, 0 to 11.
    package static func position(ofMonth month: Int) -> Int { (month + 8) % 12 }

    /// The calendar year of a calendar month of this fiscal year.
    package func calendarYear(ofMonth month: Int) -> Int { month >= 4 ? year : year + 1 }

    /// `令和6年度` or `FY2024`.
    package func written(in language: Language) -> String {
        guard language == .japanese else { return "FY\(year)" }
        guard let era = Era.containing(PlainDay(year, 5, 1)) else { return "\(year)年度" }
        return era.written(year) + "度"
    }

    /// The earlier year is less.
    public static func < (lhs: FiscalYear, rhs: FiscalYear) -> Bool { lhs.year < rhs.year }
}
