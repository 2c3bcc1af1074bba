// Groups of several packs: a later pack adds fields to a group by naming it.

import Diagnostics

extension Merger {
    /// All groups, their fields unfolded and put together.
    func groups(_ layers: [[Tree]], _ expansion: Expansion) -> [Tree] {
        var all: [Tree] = []
        for layer in layers {
            let known = all.count
            for group in layer.map({ unfolded($0, expansion) }) {
                let id = group["id"]?.scalar?.text
                if let index = all[..<known].firstIndex(where: { $0["id"]?.scalar?.text == id }),
                    Self.isAddition(group)
                {
                    all[index] = adding(Self.fields(of: group), to: all[index])
                } else {
                    all = merge(.group, lists: [all, [group]])
                }
            }
        }
        return all
    }

    /// Whether nothing but the id and fields stands there.
    private static func isAddition(_ group: Tree) -> Bool {
        guard case .map(let entries, _) = group else { return false }
        return entries.allSatisfy { ["id", "fields"].contains($0.key) }
    }

    private func adding(_ fields: [Tree], to group: Tree) -> Tree {
        replacing(merge(.field, lists: [Self.fields(of: group), fields]), in: group)
    }

    private func unfolded(_ group: Tree, _ expansion: Expansion) -> Tree {
        guard case .list(let fields, _)? = group["fields"] else { return group }
        return replacing(expansion.expand(fields), in: group)
    }

    private func replacing(_ fields: [Tree], in group: Tree) -> Tree {
        guard case .map(let entries, let range) = group else { return group }
        return .map(
            entries.map { entry in
                guard entry.key == "fields" else { return entry }
                return Tree.Entry(
                    key: entry.key, keyRange: entry.keyRange, value: .list(fields, entry.value.range))
            }, range)
    }

    private static func fields(of group: Tree) -> [Tree] {
        if case .list(let fields, _)? = group["fields"] { fields } else { [] }
    }
}
