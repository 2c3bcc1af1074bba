// Writes answers into the text of a profile; all else in the file, comments too, stays as it is.

import Diagnostics
import Rulebook

/// Changes the text of one profile.
package struct ProfileEditor {
    private let rulebook: Rulebook
    private let tree: Tree
    private var text: [UInt8]

    /// - Parameter tree: the profile as it was read.
    package init(_ tree: Tree, rulebook: Rulebook) {
        self.rulebook = rulebook
        self.tree = tree
        text = Array(tree.range.file.text.utf8)
    }

    /// A piece of text to be put in the place of a stretch of bytes.
    private struct Edit {
        let lower: Int
        let upper: Int
        let text: String
    }

    /// The text with these facts, each in one line.
    package func text(with facts: [(field: Int, fact: Fact)]) -> String {
        let fields = rulebook.vocabulary.fields
        let writer = ProfileWriter(rulebook)
        var bytes = text
        var homeless: [String: [String]] = [:]
        var edits: [Edit] = []
        for (field, fact) in facts {
            let yaml = writer.written(fact)
            if let edit = edit(field, yaml) {
                edits.append(edit)
            } else {
                homeless[fields[field].group, default: []].append("    \(fields[field].id): \(yaml)\n")
            }
        }
        for edit in Self.joined(edits).sorted(by: { $0.lower > $1.lower }) {
            bytes.replaceSubrange(edit.lower..<edit.upper, with: edit.text.utf8)
        }
        return String(decoding: bytes, as: UTF8.self) + newGroups(homeless)
    }

    /// Groups that the profile does not have yet; its facts stand at its end.
    private func newGroups(_ groups: [String: [String]]) -> String {
        if groups.isEmpty { return "" }
        let head = text.last == UInt8(ascii: "\n") ? "" : "\n"
        let facts = tree["facts"] == nil ? "facts:\n" : ""
        return head + facts
            + groups.sorted { $0.key < $1.key }.map { "  \($0.key):\n" + $0.value.joined() }.joined()
    }

    /// Where the value of a field stands or is to stand; nil where its group is missing or blank.
    private func edit(_ field: Int, _ yaml: String) -> Edit? {
        guard case .map(let groups, _)? = tree["facts"] else { return nil }
        let schema = rulebook.schema
        let own = rulebook.vocabulary.fields[field]
        for group in groups {
            guard case .map(let entries, let range) = group.value else { continue }
            if let entry = entries.first(where: { schema.field(group.key, $0.key) == field }) {
                return Edit(
                    lower: entry.value.range.lower, upper: entry.value.range.upper, text: padded(yaml, entry))
            }
            guard schema.field(group.key, own.id) == field, let last = entries.last else { continue }
            return insertion("\(own.id): \(yaml)", behind: last, in: range)
        }
        return nil
    }

    /// A blank begins where its key ends.
    private func padded(_ yaml: String, _ entry: Tree.Entry) -> String {
        let start = entry.value.range.lower
        let before = start > 0 ? text[start - 1] : UInt8(ascii: " ")
        return before == UInt8(ascii: " ") ? yaml : " " + yaml
    }

    private func insertion(_ line: String, behind last: Tree.Entry, in range: SourceRange) -> Edit {
        if text[range.lower] == UInt8(ascii: "{") {
            return Edit(lower: range.upper - 1, upper: range.upper - 1, text: ", \(line)")
        }
        let indent = String(repeating: " ", count: last.keyRange.start.column - 1)
        let end = text[last.value.range.upper...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        return Edit(lower: end, upper: end, text: "\n\(indent)\(line)")
    }

    /// Insertions at one place, in their order.
    private static func joined(_ edits: [Edit]) -> [Edit] {
        var joined: [Edit] = []
        for edit in edits {
            if edit.lower == edit.upper,
                let same = joined.firstIndex(where: { $0.lower == edit.lower && $0.upper == edit.upper })
            {
                joined[same] = Edit(lower: edit.lower, upper: edit.upper, text: joined[same].text + edit.text)
            } else {
                joined.append(edit)
            }
        }
        return joined
    }
}
