// Lengths in days and time as text, and back.

extension DaysAndTimeDuration: CustomStringConvertible {
    /// Reads `P1DT2H`, `-PT0.5S`; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var scanner = DurationScanner(text)
        guard let fields = scanner.fields(), fields.years == nil, fields.months == nil else {
            return nil
        }
        let seconds = fields.daysAndTimeSeconds
        guard let seconds else { return nil }
        let total = Int128(seconds) * 1_000_000_000 + Int128(fields.nanoseconds)
        self.init(nanoseconds: fields.negative ? -total : total)
    }

    /// `P1DT2H`, `PT0S`.
    public var description: String {
        let parts = parts
        if parts.sign == 0 { return "PT0S" }
        var text = parts.sign < 0 ? "-P" : "P"
        if parts.days != 0 { text += "\(parts.days)D" }
        if parts.hours + parts.minutes + parts.seconds + parts.nanoseconds == 0 { return text }
        text += "T"
        if parts.hours != 0 { text += "\(parts.hours)H" }
        if parts.minutes != 0 { text += "\(parts.minutes)M" }
        if parts.seconds != 0 || parts.nanoseconds != 0 {
            text += "\(parts.seconds)\(fractionText(parts.nanoseconds))S"
        }
        return text
    }
}
