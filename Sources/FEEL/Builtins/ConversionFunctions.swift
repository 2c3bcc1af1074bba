// Conversion functions: DMN 1.5, 10.3.4.1.

import FEELSyntax
import FEELValues

let conversionFunctions: [Builtin] = [
    Builtin("date", ["from": [.string, .date, .dateAndTime]], .type(.date), "a date of a text or moment") {
        date(from: $0)
    },
    Builtin(
        "date", ["year": .number, "month": .number, "day": .number], .type(.date), "a date of its parts"
    ) { call in
        guard let year = call.whole(0), let month = call.whole(1), let day = call.whole(2),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return call.outOfDomain(0) }
        return .date(date)
    },
    Builtin(
        "date and time", ["from": [.string, .date, .dateAndTime]], .type(.dateAndTime),
        "a date and time of a text"
    ) { moment(from: $0) },
    Builtin(
        "date and time", ["date": [.date, .dateAndTime], "time": .time], .type(.dateAndTime),
        "a time on a date"
    ) { call in
        guard let date = call.dateOf(0), case .time(let time) = call[1] else { return call.outOfDomain(0) }
        return .dateAndTime(DateAndTime(date: date, time: time))
    },
    Builtin(
        "date and time",
        [
            "year": .number, "month": .number, "day": .number, "hour": .number, "minute": .number,
            "second": .number,
        ], .type(.dateAndTime), "a date and time of its parts"
    ) { momentOfParts($0, zone: nil) },
    Builtin(
        "date and time",
        [
            "year": .number, "month": .number, "day": .number, "hour": .number, "minute": .number,
            "second": .number, "offset": .daysAndTimeDuration,
        ], .type(.dateAndTime),
        "a date and time of its parts at an offset"
    ) { call in
        guard case .daysAndTimeDuration(let offset) = call[6], abs(offset.seconds) <= 18 * 3600 else {
            return call.outOfDomain(6)
        }
        return momentOfParts(call, zone: .offset(offset.seconds))
    },
    Builtin(
        "date and time",
        [
            "year": .number, "month": .number, "day": .number, "hour": .number, "minute": .number,
            "second": .number, "timezone": .string,
        ], .type(.dateAndTime),
        "a date and time of its parts in a zone"
    ) { call in
        guard let zone = Zone(identifier: call.string(6)) else { return call.outOfDomain(6) }
        return momentOfParts(call, zone: zone)
    },
    Builtin("time", ["from": [.string, .time, .date, .dateAndTime]], .type(.time), "a time of a text") {
        time(from: $0)
    },
    Builtin(
        "time",
        ["hour": .number, "minute": .number, "second": .number, "offset?": [.daysAndTimeDuration, .null]],
        .type(.time), "a time of its parts", timeOfParts),
    Builtin(
        "number",
        ["from": .string, "grouping separator?": [.string, .null], "decimal separator?": [.string, .null]],
        .number, "the number that a text writes", number),
    Builtin("string", ["from": .any], .string, "the text of a value") { call in
        call[0].isNull ? call.outOfDomain(0) : call.string(call[0].text)
    },
    Builtin(
        "duration", ["from": [.string, .daysAndTimeDuration, .yearsAndMonthsDuration]], .any,
        "a duration of a text"
    ) { call in
        guard case .string(let text) = call[0] else { return call[0] }
        return Value.duration(text)
            ?? call.null(NullCause.invalidText(kind: .daysAndTimeDuration, text: text))
    },
    Builtin(
        "years and months duration", ["from": [.date, .dateAndTime], "to": [.date, .dateAndTime]],
        .type(.yearsAndMonthsDuration), "the whole months between two dates"
    ) { call in
        guard let start = call.dateOf(0), let end = call.dateOf(1) else { return call.outOfDomain(0) }
        return .yearsAndMonthsDuration(YearsAndMonthsDuration(from: start, to: end))
    },
]

extension Arguments {
    /// A number without a fraction as an integer.
    fileprivate func whole(_ index: Int) -> Int? { number(index).intValue }

    fileprivate func dateOf(_ index: Int) -> CalendarDate? {
        switch self[index] {
        case .date(let date): date
        case .dateAndTime(let moment): moment.date
        default: nil
        }
    }

    fileprivate func invalid(_ kind: Kind) -> Value {
        null(NullCause.invalidText(kind: kind, text: string(0)))
    }
}

extension Value {
    /// The duration that a text writes.
    static func duration(_ text: String) -> Value? {
        DaysAndTimeDuration(parsing: text).map(Value.daysAndTimeDuration)
            ?? YearsAndMonthsDuration(parsing: text).map(Value.yearsAndMonthsDuration)
    }

    /// The temporal value that a text writes, whatever its kind.
    static func temporal(_ text: String) -> Value? {
        CalendarDate(parsing: text).map(Value.date)
            ?? DateAndTime(parsing: text).map(Value.dateAndTime)
            ?? TimeOfDay(parsing: text).map(Value.time) ?? duration(text)
    }
}

private func date(from call: Arguments) -> Value {
    if let date = call.dateOf(0) { return .date(date) }
    return CalendarDate(parsing: call.string(0)).map(Value.date) ?? call.invalid(.date)
}

private func moment(from call: Arguments) -> Value {
    switch call[0] {
    case .dateAndTime: return call[0]
    case .date(let date): return .dateAndTime(DateAndTime(date: date, time: .midnight))
    default: break
    }
    if let moment = DateAndTime(parsing: call.string(0)) { return .dateAndTime(moment) }
    guard let date = CalendarDate(parsing: call.string(0)) else { return call.invalid(.dateAndTime) }
    return .dateAndTime(DateAndTime(date: date, time: .midnight))
}

private func time(from call: Arguments) -> Value {
    switch call[0] {
    case .time: return call[0]
    case .dateAndTime(let moment): return .time(moment.time)
    case .date: return .time(TimeOfDay(secondOfDay: 0, nanosecond: 0, zone: .offset(0)))
    default: return TimeOfDay(parsing: call.string(0)).map(Value.time) ?? call.invalid(.time)
    }
}

private func timeOfParts(_ call: Arguments) -> Value {
    var zone: Zone?
    if case .daysAndTimeDuration(let offset) = call[3] {
        guard abs(offset.seconds) <= 18 * 3600 else { return call.outOfDomain(3) }
        zone = .offset(offset.seconds)
    }
    return time(call, from: 0, zone: zone).map(Value.time) ?? call.outOfDomain(0)
}

/// A time of the hour, minute and second that begin at an argument.
private func time(_ call: Arguments, from index: Int, zone: Zone?) -> TimeOfDay? {
    guard let hour = call.whole(index), let minute = call.whole(index + 1),
        let second = call.number(index + 2).rounded(scale: 0, .floor)?.intValue,
        let fraction = call.number(index + 2).subtracting(Number(second)),
        let nanosecond = fraction.multiplied(by: Number(1_000_000_000))?.rounded(scale: 0, .down)?.intValue
    else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: second, nanosecond: nanosecond, zone: zone)
}

private func momentOfParts(_ call: Arguments, zone: Zone?) -> Value {
    guard let year = call.whole(0), let month = call.whole(1), let day = call.whole(2),
        let date = CalendarDate(year: year, month: month, day: day),
        let time = time(call, from: 3, zone: zone)
    else { return call.outOfDomain(0) }
    return .dateAndTime(DateAndTime(date: date, time: time))
}

private func number(_ call: Arguments) -> Value {
    var text = call.string(0)
    let grouping = call.string(1)
    let point = call.string(2)
    guard [" ", ",", ".", ""].contains(grouping), [".", ",", ""].contains(point),
        grouping.isEmpty || grouping != point
    else { return call.outOfDomain(1) }
    if !grouping.isEmpty { text = text.split(separator: grouping).joined() }
    if !point.isEmpty {
        text = text.split(separator: point, omittingEmptySubsequences: false).joined(separator: ".")
    }
    return Number(parsing: text).map(Value.number) ?? call.invalid(.number)
}
