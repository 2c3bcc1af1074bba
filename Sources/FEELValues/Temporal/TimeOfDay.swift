// A time of the day, with or without a zone.

/// A time of the day to the nanosecond, with or without a zone.
public struct TimeOfDay: Sendable, Hashable {
    /// Seconds since midnight, below 86,400.
    public let secondOfDay: Int
    /// Nanoseconds within the second.
    public let nanosecond: Int
    /// The zone; nil for a local time.
    public let zone: Zone?

    /// Midnight without a zone.
    public static let midnight = TimeOfDay(secondOfDay: 0, nanosecond: 0, zone: nil)

    /// A time by its parts; nil for one that does not exist.
    public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0, zone: Zone? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0..<1_000_000_000).contains(nanosecond)
        else { return nil }
        self.init(
            secondOfDay: hour * 3600 + minute * 60 + second, nanosecond: nanosecond, zone: zone)
    }

    /// A time by its second of the day, which is taken modulo a day.
    public init(secondOfDay: Int, nanosecond: Int, zone: Zone?) {
        self.secondOfDay = (secondOfDay % 86_400 + 86_400) % 86_400
        self.nanosecond = nanosecond
        self.zone = zone
    }

    /// The hour, 0 to 23.
    public var hour: Int { secondOfDay / 3600 }
    /// The minute, 0 to 59.
    public var minute: Int { secondOfDay / 60 % 60 }
    /// The second, 0 to 59.
    public var second: Int { secondOfDay % 60 }

    /// Seconds since midnight in UTC, or in local time where there is no zone.
    public var comparableSecond: Int { secondOfDay - (zone?.offset(atLocal: secondOfDay) ?? 0) }

    /// The same time with a duration added, around the clock.
    public func adding(_ duration: DaysAndTimeDuration) -> TimeOfDay {
        let total = duration.nanoseconds + Int128(secondOfDay) * 1_000_000_000 + Int128(nanosecond)
        let day: Int128 = 86_400 * 1_000_000_000
        let rest = (total % day + day) % day
        return TimeOfDay(
            secondOfDay: Int(rest / 1_000_000_000), nanosecond: Int(rest % 1_000_000_000), zone: zone)
    }
}
