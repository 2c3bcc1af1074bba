// One field of a form to be filled in: its question, what it may hold, and its name with nothing behind it.

import Diagnostics
import Rulebook

/// Writes blank fields as YAML, named in one language.
package struct FieldForm: Sendable {
    private let language: Language

    package init(language: Language) { self.language = language }

    /// The key of the group of a field.
    package func group(of field: Field) -> String { key(field.groupLabel, field.group) }

    /// The blank field below its group, comments above it.
    ///
    /// - Parameter remark: a further comment.
    package func lines(of field: Field, remark: String? = nil) -> [String] {
        (comments(field) + [remark].compactMap { $0 }).map { "    # \($0)" }
            + ["    \(key(field.label, field.id)):"]
    }

    private func key(_ label: Localized, _ id: String) -> String {
        language == .english ? id : label.text(in: language)
    }

    private func comments(_ field: Field) -> [String] {
        [field.question?.text(in: language), choices(field.kind, unit: field.unit)].compactMap { $0 }
    }

    private func choices(_ kind: Field.Kind, unit: Localized?) -> String? {
        switch kind {
        case .number: unit.map { $0.text(in: language).split(separator: "|").last.map(String.init) ?? "" }
        case .boolean: Message(en: "yes / no", ja: "有・無").text(in: language)
        case .choice(let values): list(values)
        case .choices(let values): "[" + list(values) + "]"
        case .date, .fiscalYear: "R5-06-30, R5.6, R5"
        case .rows(let columns):
            "- {" + columns.map { key($0.label, $0.id) + ": …" }.joined(separator: ", ") + "}"
        case .text: nil
        }
    }

    private func list(_ values: [Field.Permitted]) -> String {
        values.map { key($0.label, $0.id) }.joined(separator: ", ")
    }
}
