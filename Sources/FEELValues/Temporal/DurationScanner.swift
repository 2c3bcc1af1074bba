// Reads the text of a duration, `P1Y2M` or `P1DT2H3M4.5S`.

/// The numbers of a duration as they are written.
struct DurationFields {
    var negative = false
    var years: Int?
    var months: Int?
    var days: Int?
    var hours: Int?
    var minutes: Int?
    var seconds: Int?
    var nanoseconds = 0

    /// Days, hours, minutes and seconds together, in seconds; nil beyond the range.
    var daysAndTimeSeconds: Int? {
        let total =
            Int128(days ?? 0) * 86_400 + Int128(hours ?? 0) * 3600 + Int128(minutes ?? 0) * 60
            + Int128(seconds ?? 0)
        return Int(exactly: total)
    }

    /// Years and months together, in months; nil beyond the range.
    var totalMonths: Int? { Int(exactly: Int128(years ?? 0) * 12 + Int128(months ?? 0)) }
}

/// Steps through the text of a duration.
struct DurationScanner {
    private var scanner: TemporalScanner

    init(_ text: some StringProtocol) { scanner = TemporalScanner(text) }

    /// All fields, in their order; nil for a text that is no duration.
    mutating func fields() -> DurationFields? {
        var fields = DurationFields()
        fields.negative = scanner.take("-")
        guard scanner.take("P"), !scanner.atEnd else { return nil }
        guard readDate(&fields) else { return nil }
        if scanner.take("T") {
            guard !scanner.atEnd, readTime(&fields) else { return nil }
        }
        return scanner.atEnd ? fields : nil
    }

    private mutating func readDate(_ fields: inout DurationFields) -> Bool {
        while let number = scanner.digits(1...18) {
            if scanner.take("Y"), fields.years == nil, fields.months == nil, fields.days == nil {
                fields.years = number
            } else if scanner.take("M"), fields.months == nil, fields.days == nil {
                fields.months = number
            } else if scanner.take("D"), fields.days == nil {
                fields.days = number
            } else {
                return false
            }
        }
        return true
    }

    private mutating func readTime(_ fields: inout DurationFields) -> Bool {
        while let number = scanner.digits(1...18) {
            if scanner.take("H"), fields.hours == nil, fields.minutes == nil {
                fields.hours = number
            } else if scanner.take("M"), fields.minutes == nil {
                fields.minutes = number
            } else if scanner.take("S") {
                fields.seconds = number
                return true
            } else if scanner.take("."), let fraction = scanner.fraction(lengths: 0...100),
                scanner.take("S")
            {
                fields.seconds = number
                fields.nanoseconds = fraction
                return true
            } else {
                return false
            }
        }
        return true
    }
}
