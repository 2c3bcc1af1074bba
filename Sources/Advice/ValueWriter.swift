// Writes values as people read them in a language.

import Calendars
import Diagnostics
import FEELValues
import Rulebook

/// Writes values with units, dates and scopes.
package struct ValueWriter: Sendable {
    package let language: Language
    /// Words of the pack for yes, no and the mark between items of a list.
    package let yes: String
    package let no: String
    package let separator: String

    /// A bare value; nil where it is null.
    package func plain(_ value: Value, _ kind: Field.Kind? = nil) -> String? {
        switch value {
        case .null: nil
        case .boolean(let flag): flag ? yes : no
        case .number(let number): written(number, kind)
        case .string(let text): label(text, kind)
        case .date(let date):
            PartialDate(year: date.year, month: date.month, day: date.day).written(in: language)
        case .list(let items): items.compactMap { plain($0, kind) }.joined(separator: separator)
        case .context(let context): row(context)
        default: value.description
        }
    }

    /// A value with its unit; `one|many` gives both forms of a unit.
    package func withUnit(_ text: String, _ unit: Localized?) -> String {
        guard let unit = unit?.text(in: language), !unit.isEmpty else { return text }
        let forms = unit.split(separator: "|").map(String.init)
        let form = (text == "1" ? forms.first : forms.last) ?? unit
        let spaced = language != .japanese && form.first?.isLetter == true
        return spaced ? "\(text) \(form)" : text + form
    }

    /// Brackets with what stands behind a value: its date, its scope.
    package func bracketed(_ remarks: [String]) -> String {
        if remarks.isEmpty { return "" }
        return language == .japanese
            ? "（" + remarks.joined(separator: "、") + "）" : " (" + remarks.joined(separator: ", ") + ")"
    }

    private func label(_ id: String, _ kind: Field.Kind?) -> String {
        switch kind {
        case .choice(let permitted), .choices(let permitted):
            permitted.first { $0.id == id }?.label.text(in: language) ?? id
        default: id
        }
    }

    private func row(_ context: ContextValue) -> String {
        context.entries.compactMap { plain($0.value) }.joined(separator: " / ")
    }

    private func written(_ number: Number, _ kind: Field.Kind?) -> String {
        if case .fiscalYear = kind, let year = number.intValue {
            return FiscalYear(year).written(in: language)
        }
        return grouped(number.description)
    }

    /// Thousands in groups of three.
    private func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !digits.contains("E") else { return digits }
        var out = ""
        for (index, character) in whole.reversed().enumerated() {
            if index > 0, index % 3 == 0, character.isNumber { out.append(",") }
            out.append(character)
        }
        let fraction = parts.count > 1 ? "." + parts[1] : ""
        return String(out.reversed()) + fraction
    }
}
