// Declares the names of parameters and derived facts, before anything that reads them is compiled.

import Diagnostics
import FEEL

/// Adds parameters and derived facts to the vocabulary by their heads alone.
struct HeadDeclarer {
    let labels: LabelReader
    let schema: SchemaReader
    let problems: Problems

    private static let parameterGroups = ["parameter", "基準"]

    func declare(parameters: [Tree], in vocabulary: inout Vocabulary) {
        for tree in parameters {
            guard let id = tree["id"]?.scalar?.text else { continue }
            vocabulary.declare(
                paths(Self.parameterGroups, id, tree), type(of: tree, in: vocabulary), .parameter(id))
        }
    }

    /// The slot of each derived fact, by its name.
    func declare(derived: [Tree], in vocabulary: inout Vocabulary) -> [String: Int] {
        var slots: [String: Int] = [:]
        for tree in derived {
            guard let id = tree["id"]?.scalar, let group = tree["group"]?.scalar else { continue }
            let name = "\(group.text).\(id.text)"
            if slots[name] != nil || vocabulary.slot(ofField: name) != nil {
                problems.add(.duplicate(.derived, name), at: id.range)
                continue
            }
            let groups = schema.groupSpellings[group.text] ?? [group.text]
            slots[name] = vocabulary.declare(
                paths(groups, id.text, tree), type(of: tree, in: vocabulary), .derived(name))
        }
        return slots
    }

    private func paths(_ groups: [String], _ id: String, _ tree: Tree) -> [[String]] {
        let silent = LabelReader(
            languages: labels.languages, origins: labels.origins, problems: Problems())
        let label = tree["label"].map(silent.label(_:)) ?? Localized(id)
        let names = SchemaReader.spellings(id, label, tree["name"]?.scalar?.text)
        return groups.flatMap { group in names.map { [group, $0] } }
    }

    /// The declared type; a derived fact without one may be anything.
    private func type(of tree: Tree, in vocabulary: Vocabulary) -> FEELType {
        switch tree["type"]?.scalar?.text {
        case "number": .number
        case "boolean": .boolean
        case "text", "choice": .string
        case "choices": .list(.string)
        case "numbers": .list(.number)
        case "date": .date
        default: .any
        }
    }
}
