// Reads the text of dates, times and durations, strictly as XML Schema writes them.

/// Steps through the bytes of a temporal text.
struct TemporalScanner {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    var atEnd: Bool { place == bytes.count }

    /// Takes a letter or sign when it comes next.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard place < bytes.count, UInt32(bytes[place]) == sign.value else { return false }
        place += 1
        return true
    }

    /// Takes a run of digits; nil when it is too long or too short.
    mutating func digits(_ length: ClosedRange<Int>) -> Int? {
        let start = place
        var value = 0
        while place < bytes.count, (48...57).contains(bytes[place]), place - start < length.upperBound {
            value = value * 10 + Int(bytes[place] - 48)
            place += 1
        }
        return place - start >= length.lowerBound ? value : nil
    }

    /// Digits behind a point, as nanoseconds; further digits are cut.
    mutating func fraction(lengths: ClosedRange<Int>) -> Int? {
        let start = place
        var value = 0
        while place < bytes.count, (48...57).contains(bytes[place]) {
            if place - start < 9 { value = value * 10 + Int(bytes[place] - 48) }
            place += 1
        }
        let length = place - start
        guard lengths.contains(length) else { return nil }
        return (length..<max(length, 9)).reduce(value) { sum, _ in sum * 10 }
    }

    /// `-?YYYY-MM-DD`; a year of more than four digits has no leading zero.
    mutating func date() -> CalendarDate? {
        let negative = take("-")
        let start = place
        guard let year = digits(4...9), place - start == 4 || bytes[start] != 48, take("-"),
            let month = digits(2...2), take("-"), let day = digits(2...2)
        else { return nil }
        return CalendarDate(year: negative ? -year : year, month: month, day: day)
    }

    /// `hh:mm:ss`, with a fraction and a zone; 24:00:00 ends the day.
    mutating func time() -> (time: TimeOfDay, endsDay: Bool)? {
        guard let hour = digits(2...2), take(":"), let minute = digits(2...2), take(":"),
            let second = digits(2...2)
        else { return nil }
        var nanosecond = 0
        if take(".") {
            guard let value = fraction(lengths: 1...100) else { return nil }
            nanosecond = value
        }
        guard let zone = zone() else { return nil }
        let endsDay = hour == 24 && minute == 0 && second == 0 && nanosecond == 0
        return TimeOfDay(
            hour: endsDay ? 0 : hour, minute: minute, second: second, nanosecond: nanosecond, zone: zone
        ).map { ($0, endsDay) }
    }

    /// `Z`, `±hh:mm[:ss]`, `@zone` or nothing; the outer nil is a mistake.
    private mutating func zone() -> Zone?? {
        if atEnd { return .some(nil) }
        if take("Z") || take("z") { return .some(.offset(0)) }
        if take("@") {
            let name = String(decoding: bytes[place...], as: UTF8.self)
            place = bytes.count
            return Zone(identifier: name).map { .some($0) }
        }
        let west = take("-")
        guard west || take("+"), let hours = digits(2...2), take(":"), let minutes = digits(2...2)
        else { return nil }
        var seconds = 0
        if take(":") {
            guard let value = digits(2...2) else { return nil }
            seconds = value
        }
        let total = hours * 3600 + minutes * 60 + seconds
        guard minutes < 60, seconds < 60, total <= Zone.greatestOffset else { return nil }
        return .some(.offset(west ? -total : total))
    }
}
