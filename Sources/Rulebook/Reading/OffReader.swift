// Reads what a pack switches off in those that it extends.

import Diagnostics

/// Reads the key `off` of each pack.
struct OffReader {
    let labels: LabelReader
    let names: Names
    let problems: Problems

    private static let things: [(key: String, thing: RulebookProblem.Thing)] = [
        ("rules", .rule), ("recommendations", .recommendation), ("actions", .action), ("rhythm", .meeting),
        ("examples", .example), ("forms", .form),
    ]

    /// What is switched off; `titles` gives the words of an entry that is.
    func read(_ entries: [Tree.Entry], titles: [String: Text]) -> [SwitchedOff] {
        entries.flatMap { entry -> [SwitchedOff] in
            guard let thing = Self.things.first(where: { $0.key == entry.key })?.thing else {
                let nearest = Spelling.nearest(to: entry.key, in: Self.things.map(\.key))
                problems.add(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange)
                return []
            }
            // Of forms that were not read nothing can be said.
            if thing == .form, !names.knows(.form) { return [] }
            guard case .list(let items, _) = entry.value else {
                problems.add(.notAList("`\(entry.key)`"), at: entry.value.range.firstLine)
                return []
            }
            return items.compactMap { item($0, thing, titles) }
        }
    }

    private func item(
        _ tree: Tree, _ thing: RulebookProblem.Thing, _ titles: [String: Text]
    ) -> SwitchedOff? {
        guard var reader = MapReader(tree, "an entry that is switched off", problems: problems) else {
            return nil
        }
        defer { reader.finish() }
        let id = names.check(reader.requiredReference("id"), thing)
        let reason = labels.required("reason", of: &reader)
        return id.map {
            SwitchedOff(
                thing: thing, id: $0, title: titles["\(thing.rawValue) \($0)"], reason: reason,
                pack: labels.origins.pack(at: tree.range))
        }
    }
}
