// A date that is no more exact than its writer was.

import Diagnostics

/// A date to the day, the month, the calendar year or the fiscal year.
public struct PartialDate: Hashable, Sendable {
    /// How exact a date is.
    public enum Precision: Sendable { case day, month, year, fiscalYear }

    /// The calendar year, or for a fiscal year the year of its April.
    public let year: Int
    /// The month, where one is given.
    public let month: Int?
    /// The day, where one is given.
    public let day: Int?
    /// How exact the date is.
    public let precision: Precision

    package init(year: Int, month: Int? = nil, day: Int? = nil, isFiscal: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        precision = isFiscal ? .fiscalYear : day != nil ? .day : month != nil ? .month : .year
    }

    /// The last day that the date may mean.
    package var lastDay: PlainDay {
        switch precision {
        case .fiscalYear: return PlainDay(year + 1, 3, 31)
        case .year: return PlainDay(year, 12, 31)
        case .month, .day:
            let month = month ?? 12
            return PlainDay(year, month, day ?? PlainDay.lastDay(ofYear: year, month: month))
        }
    }

    /// The fiscal year in which the date falls; a bare calendar year counts as the fiscal year of its name.
    package var fiscalYear: FiscalYear {
        guard let month else { return FiscalYear(year) }
        return FiscalYear(month >= 4 ? year : year - 1)
    }

    /// The date in ISO form as exact as it is: `2023-06-30`, `2023-06`, `2023`, `FY2023`.
    package var iso: String {
        switch precision {
        case .fiscalYear: "FY\(year)"
        case .year: String(year)
        case .month, .day:
            "\(year)-" + [month, day].compactMap { $0.map(Self.twoDigits) }.joined(separator: "-")
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// The date as people write it in a language.
    package func written(in language: Language) -> String {
        language == .japanese ? japanese : english
    }

    /// The name of a calendar month: 6月, June.
    package static func monthName(_ month: Int, in language: Language) -> String {
        language == .japanese ? "\(month)月" : Language.englishMonths[(month + 11) % 12]
    }

    private var japanese: String {
        if precision == .fiscalYear { return FiscalYear(year).written(in: .japanese) }
        let first = PlainDay(
            year, month ?? 12, day ?? (month == nil ? 31 : PlainDay.lastDay(ofYear: year, month: month ?? 12))
        )
        let year = Era.containing(first)?.written(self.year) ?? "\(self.year)年"
        return year + (month.map { "\($0)月" } ?? "") + (day.map { "\($0)日" } ?? "")
    }

    private var english: String {
        if precision == .fiscalYear { return FiscalYear(year).written(in: .english) }
        let parts = [day.map(String.init), month.map { Language.englishMonths[$0 - 1] }, String(year)]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
