// A time on a day, with or without a zone.

/// A time on a day, to the nanosecond, with or without a zone.
public struct DateAndTime: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate
    /// The time, which holds the zone.
    public let time: TimeOfDay

    /// A time on a day.
    public init(date: CalendarDate, time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    /// The local time so many seconds after 1970-01-01T00:00:00; nil outside the years that exist.
    public init?(localSeconds: Int, nanosecond: Int, zone: Zone?) {
        let second = (localSeconds % 86_400 + 86_400) % 86_400
        guard let date = CalendarDate(dayNumber: (localSeconds - second) / 86_400) else { return nil }
        self.date = date
        time = TimeOfDay(secondOfDay: second, nanosecond: nanosecond, zone: zone)
    }

    /// Seconds since 1970-01-01T00:00:00 on the local clock.
    public var localSeconds: Int { date.dayNumber * 86_400 + time.secondOfDay }

    /// Seconds since 1970-01-01T00:00:00Z; the local clock is taken for UTC where there is no zone.
    public var instant: Int { localSeconds - offset }

    /// Seconds east of UTC; 0 without a zone.
    public var offset: Int { time.zone?.offset(atLocal: localSeconds) ?? 0 }

    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public var instantNanoseconds: Int128 {
        Int128(instant) * 1_000_000_000 + Int128(time.nanosecond)
    }

    /// The same clock so many months later.
    public func adding(months: Int) -> DateAndTime? {
        date.adding(months: months).map { DateAndTime(date: $0, time: time) }
    }

    /// The local clock moved by a duration.
    public func adding(_ duration: DaysAndTimeDuration) -> DateAndTime? {
        let total =
            Int128(localSeconds) * 1_000_000_000 + Int128(time.nanosecond) + duration.nanoseconds
        let billion: Int128 = 1_000_000_000
        let fraction = (total % billion + billion) % billion
        guard let seconds = Int(exactly: (total - fraction) / billion) else { return nil }
        return DateAndTime(localSeconds: seconds, nanosecond: Int(fraction), zone: time.zone)
    }

    /// The time that has passed since another.
    public func since(_ other: DateAndTime) -> DaysAndTimeDuration? {
        DaysAndTimeDuration(nanoseconds: instantNanoseconds - other.instantNanoseconds)
    }
}
