// The blank form of a profile: every field of a pack with its question, ready to be filled in.

import Diagnostics
import Rulebook

/// Writes an empty profile of a pack as YAML, its fields named in one language.
public struct BlankProfile: Sendable {
    private let rulebook: Rulebook
    private let language: Language
    private let name: String
    private let form: FieldForm

    /// The blank form for a pack, in one of its languages, for the municipality of a name.
    public init(of rulebook: Rulebook, in language: Language, for name: String) {
        self.rulebook = rulebook
        self.language = language
        self.name = name
        form = FieldForm(language: language)
    }

    /// The form; all that is left blank stays unknown.
    public var written: String {
        var lines = header
        var group = ""
        for field in rulebook.vocabulary.fields {
            if field.group != group {
                group = field.group
                lines += ["", "  \(form.group(of: field)):"]
            }
            lines += form.lines(of: field)
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
}
