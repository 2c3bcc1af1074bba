// Lengths in years and months as text, and back.

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
