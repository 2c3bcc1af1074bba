// Puts the entries of several packs together: what a later pack adds, and what it replaces.

import Diagnostics

/// Merges the layers of a rulebook, entry by entry.
///
/// An entry whose id an earlier pack has too must say `replace: true`; it then takes the place of the earlier.
final class Merger {
    private let origins: Origins
    private let problems: Problems
    private(set) var replacements: [Replacement] = []

    init(origins: Origins, problems: Problems) {
        self.origins = origins
        self.problems = problems
    }

    /// Entries by their keys.
    func merge(_ thing: RulebookProblem.Thing, _ layers: [[Tree.Entry]]) -> [Tree.Entry] {
        var all: [Tree.Entry] = []
        var earlier: [String: Int] = [:]
        for layer in layers {
            let known = all.count
            for entry in layer { add(entry, thing, to: &all, earlier) }
            for index in known..<all.count { earlier[all[index].key] = index }
        }
        return all
    }

    /// Entries of lists by their ids; those without one are kept, to be reported by their reader.
    func merge(
        _ thing: RulebookProblem.Thing, lists: [[Tree]], id: (Tree) -> Tree.Scalar? = { $0["id"]?.scalar }
    ) -> [Tree] {
        let layers = lists.map { list in
            list.map { tree in
                let id = id(tree)
                return Tree.Entry(
                    key: id?.text ?? "", keyRange: id?.range ?? tree.range.firstLine, value: tree)
            }
        }
        return merge(thing, layers).map(\.value)
    }

    /// Catalogues: a later pack adds rows to those that are there.
    func catalogues(_ layers: [[Tree.Entry]]) -> [Tree.Entry] {
        var all: [Tree.Entry] = []
        for layer in layers {
            let known = all.count
            for entry in layer {
                guard let index = all[..<known].firstIndex(where: { $0.key == entry.key }),
                    case .list(let rows, let range) = all[index].value, case .list(let more, _) = entry.value
                else {
                    all.append(stripped(entry))
                    continue
                }
                let merged = Tree.list(merge(.row, lists: [rows, more]), range)
                all[index] = Tree.Entry(key: entry.key, keyRange: all[index].keyRange, value: merged)
            }
        }
        return all
    }

    /// A new catalogue; a row that claims to replace one is reported.
    private func stripped(_ entry: Tree.Entry) -> Tree.Entry {
        guard case .list(let rows, let range) = entry.value else { return entry }
        return Tree.Entry(
            key: entry.key, keyRange: entry.keyRange,
            value: .list(merge(.row, lists: rows.isEmpty ? [] : [rows]), range))
    }

    private func add(
        _ entry: Tree.Entry, _ thing: RulebookProblem.Thing, to all: inout [Tree.Entry],
        _ earlier: [String: Int]
    ) {
        let (value, replaces) = Self.withoutMark(entry.value)
        let plain = Tree.Entry(key: entry.key, keyRange: entry.keyRange, value: value)
        switch (earlier[entry.key], replaces) {
        case (let index?, true):
            all[index] = plain
            note(thing, entry)
        case (let index?, false) where !entry.key.isEmpty:
            let first = Diagnostic.Note(.firstDefinedHere, at: all[index].keyRange)
            problems.add(.clash(thing, entry.key), at: entry.keyRange, notes: [first])
        case (nil, true):
            let nearest = Spelling.nearest(to: entry.key, in: earlier.keys)
            problems.add(.nothingToReplace(thing, entry.key, nearest: nearest), at: entry.keyRange)
        default: all.append(plain)
        }
    }

    private func note(_ thing: RulebookProblem.Thing, _ entry: Tree.Entry) {
        let pack = origins.pack(at: entry.keyRange)
        replacements.append(Replacement(thing: thing, id: entry.key, pack: pack))
    }

    /// The entry without `replace: true`; of a text in variants, any of them may hold it.
    static func withoutMark(_ tree: Tree) -> (Tree, replaces: Bool) {
        switch tree {
        case .map(let entries, let range):
            let mark = entries.firstIndex { $0.key == "replace" && $0.value.scalar?.text == "true" }
            guard let mark else { return (tree, false) }
            var rest = entries
            rest.remove(at: mark)
            return (.map(rest, range), true)
        case .list(let items, let range):
            let parts = items.map(withoutMark(_:))
            return (.list(parts.map(\.0), range), parts.contains(where: \.replaces))
        case .scalar: return (tree, false)
        }
    }
}
