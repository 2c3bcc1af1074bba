// Writes the names in conditions with the labels of the pack.

import Calendars
import Diagnostics
import FEEL
import FEELValues
import Rulebook

/// Labels of names in one language.
package struct NameWriter {
    package let rulebook: Rulebook
    package let phrases: Phrases
    /// The year whose values of parameters are told; the latest where nil.
    let fiscalYear: FiscalYear?

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
        case .attribute(let index, let attribute): return label(of: index, attribute)
        case .parameter(let id):
            guard let parameter = rulebook.parameters.first(where: { $0.id == id }) else { return id }
            let value = value(of: parameter).map { $0.text + unit(parameter.unit, of: $0.text) }
            return phrases.quoted(parameter.label.text(in: language))
                + (value.map { phrases.pick("（\($0)）", " (\($0))") } ?? "")
        case .derived(let name):
            guard let fact = rulebook.derived.first(where: { $0.name == name }) else { return name }
            return label(of: fact)
        case .given(let given): return word(given)
        }
    }

    private func value(of parameter: Parameter) -> Value? {
        fiscalYear.map { parameter.value(in: $0) } ?? parameter.values.last?.value
    }

    /// The label of what is known of a field, by the field's index in the vocabulary.
    package func label(of field: Int, _ attribute: Vocabulary.Attribute) -> String {
        phrases.part(label(of: rulebook.vocabulary.fields[field]), word(attribute))
    }

    /// The label of a derived fact with that of its group; of one that is true or false the label says it all.
    package func label(of fact: DerivedFact) -> String {
        let label = fact.label.text(in: phrases.language)
        let group = rulebook.vocabulary.fields.first { $0.group == fact.group }?.groupLabel
        guard let group, !isTruth([fact.group, fact.id]) else { return phrases.quoted(label) }
        return phrases.quoted(below(group.text(in: phrases.language), label))
    }

    /// The label of a field with that of its group.
    package func label(of field: Field) -> String {
        let language = phrases.language
        return phrases.quoted(
            below(field.groupLabel.text(in: language), field.label.text(in: language)))
    }

    /// A label with that of its group, where it does not begin with it anyway.
    private func below(_ group: String, _ label: String) -> String {
        label.hasPrefix(group) ? label : group + phrases.pick("の", ": ") + label
    }

    /// The unit behind a number; `one|many` gives both forms of it.
    package func unit(_ unit: Localized?, of number: String = "") -> String {
        let forms = unit?.text(in: phrases.language).split(separator: "|")
        guard let text = number == "1" ? forms?.first : forms?.last else { return "" }
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

    package func word(_ given: Vocabulary.Given) -> String {
        switch given {
        case .fiscalYear: phrases.pick("今年度", "this fiscal year")
        case .yearsAhead: phrases.pick("何年先か", "how many years ahead")
        case .occurrence: phrases.pick("何回目か", "which occurrence")
        case .occurrences: phrases.pick("その年の回数", "occurrences in the year")
        case .topic: phrases.pick("分野", "its topic")
        case .severity: phrases.pick("重さ", "its severity")
        case .reasons: phrases.pick("もとになる規則の数", "the number of its reasons")
        case .tags: phrases.pick("印", "its tags")
        case .strengths: phrases.pick("支えになる強みの数", "the number of its strengths")
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
        if let gravity = Gravity(rawValue: id) { return word(gravity) }
        return rulebook.topics.label(id, in: phrases.language)
    }

    private func word(_ gravity: Gravity) -> String {
        switch gravity {
        case .low: phrases.pick("軽い", "low")
        case .medium: phrases.pick("中くらい", "medium")
        case .high: phrases.pick("重い", "high")
        }
    }

    private func word(_ state: Fact.State) -> String {
        switch state {
        case .known: phrases.pick("記入あり", "known")
        case .blank: phrases.pick("空欄", "blank")
        case .unselected: phrases.pick("未選択", "not selected")
        case .lost: phrases.pick("読み取れない", "lost")
        case .absent: phrases.pick("記載なし", "not there")
        case .unclear: phrases.pick("不明瞭", "unclear")
        }
    }

    /// The label of a column of rows, whichever field has it.
    package func column(_ id: String) -> String {
        columns(id).first?.label.text(in: phrases.language) ?? id
    }

    /// What a column may hold, of the fields that have it the first that permits the value.
    package func kind(ofColumn id: String, holding value: Value) -> Field.Kind? {
        columns(id).map(\.kind).first { kind in
            guard case .choice(let permitted) = kind, case .string(let text) = value else { return true }
            return permitted.contains { $0.id == text }
        }
    }

    private func columns(_ id: String) -> [Field.Column] {
        rulebook.vocabulary.fields.flatMap { field -> [Field.Column] in
            guard case .rows(let columns) = field.kind else { return [] }
            return columns.filter { $0.id == id }
        }
    }

    /// Whether a path stands for something that is true or false.
    package func isTruth(_ path: [String]) -> Bool {
        guard let found = rulebook.vocabulary.declarations.slot(of: path), found.length == path.count else {
            return false
        }
        return rulebook.vocabulary.declarations.type(of: found.slot) == .boolean
    }
}
