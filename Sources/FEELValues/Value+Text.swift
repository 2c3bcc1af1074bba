// Values as text: as `string()` gives them, and as they would be written in FEEL.

import Diagnostics

extension Value: CustomStringConvertible {
    /// The value as it would be written in FEEL.
    public var description: String {
        switch self {
        case .string(let text): text.inQuotes
        case .date, .time, .dateAndTime, .daysAndTimeDuration, .yearsAndMonthsDuration: "@\"\(text)\""
        default: text
        }
    }

    /// The value as text: a string as it is, anything else as it would be written.
    public var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let value): value.description
        case .string(let value): value
        case .date(let value): value.description
        case .time(let value): value.description
        case .dateAndTime(let value): value.description
        case .daysAndTimeDuration(let value): value.description
        case .yearsAndMonthsDuration(let value): value.description
        case .range(let value): rangeText(value)
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .context(let value): contextText(value)
        case .function(let value): "function(" + value.parameters.joined(separator: ", ") + ")"
        }
    }

    private func rangeText(_ range: RangeValue) -> String {
        switch range.form {
        case .below: return "(< \(range.upper))"
        case .atMost: return "(<= \(range.upper))"
        case .above: return "(> \(range.lower))"
        case .atLeast: return "(>= \(range.lower))"
        case .equal: return "(= \(range.lower))"
        case .unequal: return "(!= \(range.lower))"
        case .between:
            let open = range.includesLower ? "[" : "("
            return "\(open)\(range.lower)..\(range.upper)" + (range.includesUpper ? "]" : ")")
        }
    }

    private func contextText(_ context: ContextValue) -> String {
        let entries = context.entries.map { nameText($0.name) + ": " + $0.value.description }
        return "{" + entries.joined(separator: ", ") + "}"
    }

    private func nameText(_ name: String) -> String {
        let plain = name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "_" }
        return plain && !name.isEmpty ? name : name.inQuotes
    }
}
