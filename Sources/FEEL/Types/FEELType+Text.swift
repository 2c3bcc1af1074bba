// Types by name.

extension FEELType: CustomStringConvertible {
    /// The simple types by the names FEEL has for them.
    public static let named: [String: FEELType] = [
        "Any": .any, "Null": .null, "boolean": .boolean, "number": .number, "string": .string,
        "date": .date, "time": .time, "date and time": .dateAndTime, "dateTime": .dateAndTime,
        "days and time duration": .daysAndTimeDuration, "day and time duration": .daysAndTimeDuration,
        "dayTimeDuration": .daysAndTimeDuration, "years and months duration": .yearsAndMonthsDuration,
        "year and month duration": .yearsAndMonthsDuration, "yearMonthDuration": .yearsAndMonthsDuration,
        "list": .list(.any), "context": .context(ContextType([])), "range": .range(.any),
    ]

    /// The type as it is written in FEEL.
    public var description: String {
        switch self {
        case .any: "Any"
        case .null: "Null"
        case .boolean: "boolean"
        case .number: "number"
        case .string, .choice: "string"
        case .date: "date"
        case .time: "time"
        case .dateAndTime: "date and time"
        case .daysAndTimeDuration: "days and time duration"
        case .yearsAndMonthsDuration: "years and months duration"
        case .list(let element): "list<\(element)>"
        case .range(let bound): "range<\(bound)>"
        case .context(let type): FEELType.text(type)
        case .function(let parameters, let result):
            "function<" + parameters.map(\.description).joined(separator: ", ") + "> -> \(result)"
        }
    }

    private static func text(_ type: ContextType) -> String {
        if type.members.isEmpty { return "context" }
        return "context<" + type.members.map { "\($0.name): \($0.type)" }.joined(separator: ", ") + ">"
    }
}
