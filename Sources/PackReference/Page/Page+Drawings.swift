// The drawing of a topic: which facts its rules read, and what they recommend.

import FEEL
import Markup
import Rulebook

extension Page {
    func drawing(_ topic: Catalogue.Row, _ rules: [Rule]) -> Markup {
        var facts: [Drawing.Box] = []
        var edges: [(from: String, to: String)] = []
        for rule in rules {
            for box in (rule.condition.reads + (rule.exception?.reads ?? [])).compactMap(box(ofSlot:)) {
                if !facts.contains(box) { facts.append(box) }
                edges.append((box.id, "rule-\(rule.id)"))
            }
            edges += rule.recommends.map { ("rule-\(rule.id)", "recommendation-\($0)") }
        }
        let middle = rules.map { rule in
            let anchor = "rule-\(rule.id)"
            return Drawing.Box(id: anchor, label: texts.text(rule.title) ?? rule.id, target: anchor)
        }
        let right = unique(rules.flatMap(\.recommends)).map { id in
            let anchor = "recommendation-\(id)"
            let title = texts.text(rulebook.recommendation(id)?.title) ?? id
            return Drawing.Box(id: anchor, label: title, target: anchor)
        }
        let title = "\(words[.drawing]): \(topic.label.text(in: language))"
        let svg = Drawing(title: title, columns: [facts, middle, right], edges: edges).svg
        if svg.isEmpty { return .empty }
        return .element("details", [], [.element("summary", words[.drawing]), svg])
    }

    /// The box of a field, a derived fact or a parameter; attributes go with their field.
    private func box(ofSlot slot: Int) -> Drawing.Box? {
        switch rulebook.vocabulary.slots[slot] {
        case .field(let index), .attribute(let index, _):
            let field = rulebook.vocabulary.fields[index]
            return box("field-\(field.name)", names.label(of: field))
        case .derived(let name):
            guard let fact = rulebook.derived.first(where: { $0.name == name }) else { return nil }
            return box("derived-\(name)", fact.label.text(in: language))
        case .parameter(let id):
            let parameter = rulebook.parameters.first { $0.id == id }
            return box("parameter-\(id)", parameter?.label.text(in: language) ?? id)
        case .given: return nil
        }
    }

    private func box(_ id: String, _ label: String) -> Drawing.Box {
        let target = Self.anchor(id)
        return Drawing.Box(id: id, label: label, target: target)
    }

    /// An anchor without spaces.
    static func anchor(_ id: String) -> String { id.replacing(" ", with: "_") }
}
