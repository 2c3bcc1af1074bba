// Dates as text, and back.

extension CalendarDate: CustomStringConvertible {
    /// Reads `2026-04-01`, `-0044-03-15`, `12026-01-01`; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var scanner = TemporalScanner(text)
        guard let date = scanner.date(), scanner.atEnd else { return nil }
        self = date
    }

    /// `2026-04-01`.
    public var description: String {
        let digits = String(abs(year))
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return (year < 0 ? "-" : "") + padded + "-" + twoDigits(month) + "-" + twoDigits(day)
    }
}
