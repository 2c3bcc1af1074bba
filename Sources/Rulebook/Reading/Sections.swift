// Sorts the top-level keys of all files of a pack into sections, whatever file they stand in.

import Diagnostics

/// The parts of a pack, gathered from its files.
struct Sections {
    private var lists: [String: [Tree]] = [:]
    private var maps: [String: [Tree.Entry]] = [:]
    private(set) var singles: [String: Tree.Entry] = [:]

    static let listKeys = [
        "groups", "parameters", "derived", "rules", "recommendations", "actions", "rhythm", "summary",
        "figures", "similarity", "examples", "survey", "forms", "templates", "pictures",
    ]
    static let mapKeys = ["sources", "topics", "catalogues", "texts", "off"]
    static let singleKeys = ["pack", "ranking", "masking", "near", "comparison", "portfolio"]

    init(_ files: [Tree], problems: Problems) {
        for file in files {
            guard case .map(let entries, let range) = file else {
                problems.add(.notAMap("a file of a pack"), at: file.range.firstLine)
                continue
            }
            if entries.isEmpty { problems.add(.empty("the file"), at: range) }
            for entry in entries { add(entry, problems: problems) }
        }
    }

    func list(_ key: String) -> [Tree] { lists[key] ?? [] }
    /// The entries of a map; a section that stands alone is one entry under its own name.
    func entries(_ key: String) -> [Tree.Entry] { maps[key] ?? singles[key].map { [$0] } ?? [] }

    private mutating func add(_ entry: Tree.Entry, problems: Problems) {
        if entry.value.scalar?.isBlank == true { return }
        switch (entry.key, entry.value) {
        case (let key, .list(let items, _)) where Self.listKeys.contains(key):
            lists[key, default: []] += items
        case (let key, _) where Self.listKeys.contains(key):
            problems.add(.notAList("`\(key)`"), at: entry.value.range.firstLine)
        case (let key, .map(let items, _)) where Self.mapKeys.contains(key):
            maps[key, default: []] += items
        case (let key, _) where Self.mapKeys.contains(key):
            problems.add(.notAMap("`\(key)`"), at: entry.value.range.firstLine)
        case (let key, _) where Self.singleKeys.contains(key):
            if singles[key] != nil { problems.add(.duplicateKey(key), at: entry.keyRange) }
            singles[key] = entry
        default:
            let known = Self.listKeys + Self.mapKeys + Self.singleKeys
            let nearest = Spelling.nearest(to: entry.key, in: known)
            problems.add(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange)
        }
    }
}
