// Writes the names in conditions with the labels of the pack.

import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Labels of names in one language.
package struct NameWriter {
    package let rulebook: Rulebook
    package let phrases: Phrases

    /// What a path of names stands for, and how many of them it takes.
    package func slot(of path: [String]) -> (slot: Vocabulary.Slot, length: Int)? {
        rulebook.vocabulary.declarations.slot(of: path).map {
            (rulebook.vocabulary.slots[$0.slot], $0.length)
        }
    }

    /// The label of what a path stands for; the path itself where it stands for nothing declared.
    package func label(of path: [String]) -> String {
        guard let (slot, length) = slot(of: path) else { return path.joined(separator: ".") }
        let rest = path.dropFirst(length)
        return rest.reduce(label(of: slot)) { phrases.part($0, $1) }
    }

    private func label(of slot: Vocabulary.Slot) -> String {
        let language = phrases.language
        switch slot {
        case .field(let index): return label(of: rulebook.vocabulary.fields[index])
        case .attribute(let index, let attribute):
            let field = label(of: rulebook.vocabulary.fields[index])
            return phrases.part(field, word(attribute))
        case .parameter(let id):
            guard let parameter = rulebook.parameters.first(where: { $0.id == id }) else { return id }
            let value = parameter.values.last.map { $0.value.text + unit(parameter.unit) }
            return phrases.quoted(parameter.label.text(in: language))
                + (value.map { phrases.pick("（\($0)）", " (\($0))") } ?? "")
        case .derived(let name):
            guard let fact = rulebook.derived.first(where: { $0.name == name }) else { return name }
            return phrases.quoted(group(fact.group) + fact.label.text(in: language))
        case .given(let given): return word(given)
        }
    }

    /// The label of a field with that of its group.
    package func label(of field: Field) -> String {
        let language = phrases.language
        let group = field.groupLabel.text(in: language) + phrases.pick("の", ": ")
        return phrases.quoted(group + field.label.text(in: language))
    }

    private func group(_ id: String) -> String {
        let field = rulebook.vocabulary.fields.first { $0.group == id }
        return field.map { $0.groupLabel.text(in: phrases.language) + phrases.pick("の", ": ") } ?? ""
    }

    package func unit(_ unit: Localized?) -> String {
        guard let text = unit?.text(in: phrases.language).split(separator: "|").last else { return "" }
        return phrases.pick(String(text), " \(text)")
    }

    private func word(_ attribute: Vocabulary.Attribute) -> String {
        switch attribute {
        case .asOf: phrases.pick("時点", "date")
        case .age: phrases.pick("経過年度", "age in fiscal years")
        case .scope: phrases.pick("範囲", "scope")
        case .state: phrases.pick("記入", "state")
        }
    }

    private func word(_ given: Vocabulary.Given) -> String {
        switch given {
        case .fiscalYear: phrases.pick("年度", "the fiscal year")
        case .yearsAhead: phrases.pick("何年先か", "how many years ahead")
        case .occurrence: phrases.pick("何回目か", "which occurrence")
        case .occurrences: phrases.pick("その年の回数", "occurrences in the year")
        default: given.rawValue
        }
    }

    /// The field that a path stands for, where it stands for one and nothing of it.
    package func field(of path: [String]) -> Field? {
        guard let (slot, length) = slot(of: path), length == path.count, case .field(let index) = slot else {
            return nil
        }
        return rulebook.vocabulary.fields[index]
    }

    /// A constant that is an id of a topic or a state of a fact, in words; itself where it is neither.
    package func word(of id: String) -> String {
        if let state = Fact.State(rawValue: id) { return word(state) }
        return rulebook.topics.label(id, in: phrases.language)
    }

    private func word(_ state: Fact.State) -> String {
        switch state {
        case .known: phrases.pick("記入あり", "known")
        case .blank: phrases.pick("空欄", "blank")
        case .unselected: phrases.pick("未選択", "not selected")
        case .lost: phrases.pick("読み取れない", "lost")
        case .absent: phrases.pick("欄がない", "absent")
        case .unclear: phrases.pick("不明瞭", "unclear")
        }
    }

    /// The label of a column of rows, whichever field has it.
    package func column(_ id: String) -> String {
        for field in rulebook.vocabulary.fields {
            guard case .rows(let columns) = field.kind else { continue }
            if let column = columns.first(where: { $0.id == id }) {
                return column.label.text(in: phrases.language)
            }
        }
        return id
    }

    /// Whether a path stands for something that is true or false.
    package func isTruth(_ path: [String]) -> Bool {
        guard let found = rulebook.vocabulary.declarations.slot(of: path), found.length == path.count else {
            return false
        }
        return rulebook.vocabulary.declarations.type(of: found.slot) == .boolean
    }
}
