// A length of time in years and months.

/// A length of time in whole months.
public struct YearsAndMonthsDuration: Sendable, Hashable, Comparable {
    /// The whole length in months.
    public let months: Int

    /// A length in months.
    public init(months: Int) { self.months = months }

    /// The whole months between two days.
    public init(from start: CalendarDate, to end: CalendarDate) {
        var months = (end.year - start.year) * 12 + end.month - start.month
        if months > 0, end.day < start.day { months -= 1 }
        if months < 0, end.day > start.day { months += 1 }
        self.months = months
    }

    /// Whether `a` is shorter than `b`.
    public static func < (a: YearsAndMonthsDuration, b: YearsAndMonthsDuration) -> Bool {
        a.months < b.months
    }
}
