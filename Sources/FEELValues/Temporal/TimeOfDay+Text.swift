// Times as text, and back.

extension TimeOfDay: CustomStringConvertible {
    /// Reads `12:30:00`, `12:30:00.5+09:00`, `12:30:00@Asia/Tokyo`; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var scanner = TemporalScanner(text)
        guard let clock = scanner.time(), scanner.atEnd else { return nil }
        self = clock.time
    }

    /// `12:30:00`, with the fraction and the zone where there are any.
    public var description: String {
        let clock = twoDigits(hour) + ":" + twoDigits(minute) + ":" + twoDigits(second)
        return clock + fractionText(nanosecond) + (zone?.description ?? "")
    }
}
