// Dates with times as text, and back.

extension DateAndTime: CustomStringConvertible {
    /// Reads `2026-04-01T09:00:00`, with a fraction and a zone where wanted; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var scanner = TemporalScanner(text)
        guard let date = scanner.date(), scanner.take("T"), let clock = scanner.time(), scanner.atEnd
        else { return nil }
        let day = clock.endsDay ? date.adding(days: 1) : date
        guard let day else { return nil }
        self.init(date: day, time: clock.time)
    }

    /// `2026-04-01T09:00:00`, with the fraction and the zone where there are any.
    public var description: String { date.description + "T" + time.description }
}
