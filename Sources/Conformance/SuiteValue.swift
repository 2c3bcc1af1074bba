// The values of the conformance suite, read from XML.

import DMN
import FEELValues
import XMLFiles

/// Reads the values of the conformance suite.
enum SuiteValue {
    /// The value inside an element.
    static func read(_ element: XMLElement) -> Value {
        if element["nil"] == "true" { return .null }
        if let list = element.first("list") {
            return list["nil"] == "true" ? .null : .list(list.all("item").map(read))
        }
        let components = element.all("component")
        if !components.isEmpty {
            return .context(ContextValue(components.map { ($0["name"] ?? "", read($0)) }))
        }
        return element.first("value").map(simple) ?? .null
    }

    private static func simple(_ element: XMLElement) -> Value {
        if element["nil"] == "true" { return .null }
        let text = element.text
        switch element["type"]?.split(separator: ":").last.map(String.init) {
        case "boolean": return .boolean(text == "true")
        case "decimal", "double", "float", "integer", "int", "long":
            return Number(parsing: text).map(Value.number) ?? .null
        case "date": return CalendarDate(parsing: text).map(Value.date) ?? .null
        case "time": return TimeOfDay(parsing: text).map(Value.time) ?? .null
        case "dateTime": return DateAndTime(parsing: text).map(Value.dateAndTime) ?? .null
        case "duration", "dayTimeDuration", "yearMonthDuration": return duration(text)
        case "string": return .string(text)
        default: return untyped(text)
        }
    }

    private static func duration(_ text: String) -> Value {
        DaysAndTimeDuration(parsing: text).map(Value.daysAndTimeDuration)
            ?? YearsAndMonthsDuration(parsing: text).map(Value.yearsAndMonthsDuration) ?? .null
    }

    private static func untyped(_ text: String) -> Value {
        if text == "true" || text == "false" { return .boolean(text == "true") }
        return Number(parsing: text).map(Value.number) ?? .string(text)
    }

    /// Whether a result is what the suite wants: numbers within 1e-8, temporal values by their instant.
    static func agrees(_ value: Value, _ expected: Value) -> Bool {
        switch (value, expected) {
        case (.number(let a), .number(let b)):
            let difference = abs(a.doubleValue - b.doubleValue)
            return difference <= 1e-8 * max(1, abs(b.doubleValue))
        case (.list(let a), .list(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { agrees($0, $1) }
        case (.context(let a), .context(let b)):
            return a.count == b.count
                && a.entries.allSatisfy { entry in b[entry.name].map { agrees(entry.value, $0) } ?? false }
        case (.dateAndTime(let a), .dateAndTime(let b)):
            return a == b || a.instantNanoseconds == b.instantNanoseconds && a.offset == b.offset
        default: return value == expected
        }
    }
}
