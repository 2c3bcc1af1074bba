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

extension YearsAndMonthsDuration: CustomStringConvertible {
    /// Reads `P1Y2M`, `-P3M`; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var scanner = DurationScanner(text)
        guard let fields = scanner.fields(), fields.years != nil || fields.months != nil,
            fields.days == nil, fields.hours == nil, fields.minutes == nil, fields.seconds == nil,
            let months = fields.totalMonths
        else { return nil }
        self.init(months: fields.negative ? -months : months)
    }

    /// `P1Y2M`, `P0M`.
    public var description: String {
        if months == 0 { return "P0M" }
        let size = months.magnitude
        let years = size / 12 == 0 ? "" : "\(size / 12)Y"
        let rest = size % 12 == 0 ? "" : "\(size % 12)M"
        return (months < 0 ? "-P" : "P") + years + rest
    }
}
