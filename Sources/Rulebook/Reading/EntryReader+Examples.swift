// Reads examples of what others did, and what likens municipalities.

import Diagnostics
import FEEL

extension EntryReader {
    func likeness(_ tree: Tree) -> Likeness? {
        guard var reader = MapReader(tree, "a likeness", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let label = labels.required("label", of: &reader)
        let value = requiredExpression("is", of: &reader)
        guard let id, let value else { return nil }
        return Likeness(id: id, range: reader.range.firstLine, label: label, value: value)
    }

    func example(_ tree: Tree) -> Example? {
        guard var reader = MapReader(tree, "an example", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let topic = names.check(reader.requiredReference("topic"), .topic)
        let title = requiredText("title", of: &reader)
        let text = requiredText("text", of: &reader)
        let municipality = labels.required("from", of: &reader)
        let suits = condition("suits", of: &reader)
        let like = like(&reader)
        let citations = citations(of: &reader)
        if citations.isEmpty { problems.add(.missingKey("cite"), at: reader.range.firstLine) }
        guard let id, let topic else { return nil }
        return Example(
            id: id, topic: topic, title: title, text: text, municipality: municipality, suits: suits,
            like: like, citations: citations, origin: origin(reader))
    }

    private func like(_ reader: inout MapReader) -> [String: String] {
        guard let tree = reader.optional("like") else { return [:] }
        guard case .map(let entries, _) = tree else {
            problems.add(.notAMap("`like`"), at: tree.range)
            return [:]
        }
        var like: [String: String] = [:]
        for entry in entries {
            let name = Reference(name: entry.key, range: entry.keyRange)
            guard let name = names.check(name, .likeness) else { continue }
            guard let value = entry.value.scalar else {
                problems.add(.notAText("`\(entry.key)`"), at: entry.value.range)
                continue
            }
            like[name] = value.text
        }
        return like
    }
}
