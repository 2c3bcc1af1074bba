// Writes a fact as profiles have it: its value, date, scope, place and note in one line of YAML.

import FEELValues
import Rulebook

extension SurveyReturn.Answer {
    /// The answer as a record in one line, which reads back the same.
    package var yaml: String {
        var parts = ["value: \(fact.value.yaml)"]
        if let date { parts.append("as of: \(date.iso)") }
        if case .wider(let name) = fact.scope { parts.append("scope: \(YAMLText.quoted(name.first))") }
        if let place = fact.place { parts.append("at: \(YAMLText.quoted(place))") }
        if let note = fact.note { parts.append("note: \(YAMLText.quoted(note))") }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}

/// Texts as YAML holds them.
enum YAMLText {
    /// A text in quotes, whatever stands in it.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for character in text {
            switch character {
            case "\"", "\\": out += "\\" + String(character)
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default: out.append(character)
            }
        }
        return out + "\""
    }
}

extension Value {
    fileprivate var yaml: String {
        switch self {
        case .boolean(let flag): flag ? "yes" : "no"
        case .number(let number): number.description
        case .list(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
        case .context(let row):
            "{"
                + row.entries.filter { !$0.value.isNull }.map { "\($0.name): \($0.value.yaml)" }
                .joined(separator: ", ") + "}"
        default: YAMLText.quoted(text)
        }
    }
}
