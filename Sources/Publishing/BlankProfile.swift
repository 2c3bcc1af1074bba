// The blank form of a profile: every field of a pack with its question, ready to be filled in.

import Diagnostics
import Rulebook

/// Writes an empty profile of a pack as YAML, its fields named in one language.
public struct BlankProfile: Sendable {
    private let rulebook: Rulebook
    private let language: Language
    private let name: String

    /// The blank form for a pack, in one of its languages, for the municipality of a name.
    public init(of rulebook: Rulebook, in language: Language, for name: String) {
        self.rulebook = rulebook
        self.language = language
        self.name = name
    }

    /// The form; all that is left blank stays unknown.
    public var written: String {
        var lines = header
        var group = ""
        for field in rulebook.vocabulary.fields {
            if field.group != group {
                group = field.group
                lines += ["", "  \(key(field.groupLabel, field.group)):"]
            }
            lines += comments(field).map { "    # \($0)" } + ["    \(key(field.label, field.id)):"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var header: [String] {
        let help = Message(
            en:
                "Write what is known. A blank is unknown, not none. Long form: {value: 3, as of: R5, at: sheet 7}",
            ja: "分かる所だけ書きます。空欄は「不明」で、「なし」ではありません。詳しくは {value: 3, as of: R5年度, at: シート7}")
        return [
            "# \(help.text(in: language))", "profile: \(rulebook.id)", "municipality:", "  name: \(name)",
            "  prefecture:", "fiscal year:", "# source: {title: …, date: …}", "facts:",
        ]
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
