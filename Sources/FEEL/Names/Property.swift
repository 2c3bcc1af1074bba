// The parts of temporal values and ranges that a path can reach: DMN 1.5, table 53 and 10.3.2.3.2.

import FEELValues

/// A part of a value that a path can reach.
enum Property {
    /// All names of parts.
    static let names = [
        "year", "month", "day", "weekday", "hour", "minute", "second", "time offset", "timezone", "date",
        "time", "years", "months", "days", "hours", "minutes", "seconds", "start", "end",
        "start included", "end included",
    ]

    /// The part of a value that has such a part; nil for others.
    static func value(_ name: String, of value: Value) -> Value? {
        switch value {
        case .date(let date): part(name, of: date)
        case .time(let time): part(name, of: time)
        case .dateAndTime(let moment): part(name, of: moment)
        case .daysAndTimeDuration(let duration): part(name, of: duration)
        case .yearsAndMonthsDuration(let duration): part(name, of: duration)
        case .range(let range): part(name, of: range)
        default: nil
        }
    }

    /// The type of a part; nil where a type has no such part.
    static func type(_ name: String, of type: FEELType) -> FEELType? {
        let parts: [String: FEELType]
        switch type {
        case .date: parts = dateParts
        case .time: parts = timeParts
        case .dateAndTime:
            parts = dateParts.merging(timeParts) { $1 }.merging(["date": .date, "time": .time]) { $1 }
        case .daysAndTimeDuration:
            parts = ["days": .number, "hours": .number, "minutes": .number, "seconds": .number]
        case .yearsAndMonthsDuration: parts = ["years": .number, "months": .number]
        case .range(let bound):
            parts = ["start": bound, "end": bound, "start included": .boolean, "end included": .boolean]
        default: return nil
        }
        return parts[name]
    }

    private static let dateParts: [String: FEELType] = [
        "year": .number, "month": .number, "day": .number, "weekday": .number,
    ]
    private static let timeParts: [String: FEELType] = [
        "hour": .number, "minute": .number, "second": .number, "time offset": .daysAndTimeDuration,
        "timezone": .string,
    ]

    private static func number(_ value: Int) -> Value { .number(Number(value)) }

    private static func part(_ name: String, of date: CalendarDate) -> Value? {
        switch name {
        case "year": number(date.year)
        case "month": number(date.month)
        case "day": number(date.day)
        case "weekday": number(date.weekday)
        default: nil
        }
    }

    private static func part(_ name: String, of time: TimeOfDay, local seconds: Int? = nil) -> Value? {
        switch name {
        case "hour": return number(time.hour)
        case "minute": return number(time.minute)
        case "second": return number(time.second)
        case "time offset":
            guard let zone = time.zone else { return .null }
            let offset = zone.offset(atLocal: seconds ?? time.secondOfDay)
            return .daysAndTimeDuration(DaysAndTimeDuration(seconds: offset))
        case "timezone":
            if case .named(let name)? = time.zone { return .string(name) }
            return .null
        default: return nil
        }
    }

    private static func part(_ name: String, of moment: DateAndTime) -> Value? {
        switch name {
        case "date": .date(moment.date)
        case "time": .time(moment.time)
        default: part(name, of: moment.date) ?? part(name, of: moment.time, local: moment.localSeconds)
        }
    }

    private static func part(_ name: String, of duration: DaysAndTimeDuration) -> Value? {
        let parts = duration.parts
        switch name {
        case "days": return number(parts.sign * parts.days)
        case "hours": return number(parts.sign * parts.hours)
        case "minutes": return number(parts.sign * parts.minutes)
        case "seconds": return number(parts.sign * parts.seconds)
        default: return nil
        }
    }

    private static func part(_ name: String, of duration: YearsAndMonthsDuration) -> Value? {
        switch name {
        case "years": number(duration.months / 12)
        case "months": number(duration.months % 12)
        default: nil
        }
    }

    private static func part(_ name: String, of range: RangeValue) -> Value? {
        switch name {
        case "start": range.lower
        case "end": range.upper
        case "start included": .boolean(range.includesLower)
        case "end included": .boolean(range.includesUpper)
        default: nil
        }
    }
}
