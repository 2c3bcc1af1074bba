// Takes the keys of a map one by one and reports those that nobody asked for.

import Diagnostics

/// A name that refers to something, with its place.
package struct Reference: Sendable {
    package let name: String
    package let range: SourceRange

    package init(name: String, range: SourceRange) {
        self.name = name
        self.range = range
    }
}

/// Reads the entries of one map.
package struct MapReader {
    package let range: SourceRange
    package let problems: Problems
    package let entries: [Tree.Entry]
    private var isTaken: [Bool]
    private var asked: [String] = []

    /// A reader of a map; reports and gives nil for any other node.
    package init?(_ tree: Tree, _ what: String, problems: Problems) {
        guard case .map(let entries, let range) = tree else {
            problems.add(.notAMap(what), at: tree.range)
            return nil
        }
        self.entries = entries
        self.range = range
        self.problems = problems
        isTaken = Array(repeating: false, count: entries.count)
    }

    /// The value of a key; nil where it is missing or blank.
    package mutating func optional(_ key: String) -> Tree? {
        asked.append(key)
        guard let index = entries.firstIndex(where: { $0.key == key }), !isTaken[index] else { return nil }
        isTaken[index] = true
        let value = entries[index].value
        return value.scalar?.isBlank == true ? nil : value
    }

    /// The value of a key that must be there.
    package mutating func required(_ key: String) -> Tree? {
        let value = optional(key)
        if value == nil { problems.add(.missingKey(key), at: range.firstLine) }
        return value
    }

    /// Reports every key that was not asked for.
    package func finish() {
        for (entry, isTaken) in zip(entries, isTaken) where !isTaken {
            let nearest = Spelling.nearest(to: entry.key, in: asked)
            problems.add(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange)
        }
    }
}

extension MapReader {
    package mutating func scalar(_ key: String) -> Tree.Scalar? { Self.scalar(optional(key), key, problems) }

    package mutating func requiredScalar(_ key: String) -> Tree.Scalar? {
        Self.scalar(required(key), key, problems)
    }

    package mutating func text(_ key: String) -> String? { scalar(key)?.text }

    package mutating func requiredText(_ key: String) -> String? { requiredScalar(key)?.text }

    package mutating func reference(_ key: String) -> Reference? {
        scalar(key).map { Reference(name: $0.text, range: $0.range) }
    }

    package mutating func requiredReference(_ key: String) -> Reference? {
        requiredScalar(key).map { Reference(name: $0.text, range: $0.range) }
    }

    package mutating func list(_ key: String) -> [Tree] {
        guard let value = optional(key) else { return [] }
        guard case .list(let items, _) = value else {
            problems.add(.notAList("`\(key)`"), at: value.range)
            return []
        }
        return items
    }

    package mutating func references(_ key: String) -> [Reference] {
        list(key).compactMap { item in
            Self.scalar(item, key, problems).map { Reference(name: $0.text, range: $0.range) }
        }
    }

    package mutating func integer(_ key: String) -> Int? {
        guard let scalar = scalar(key) else { return nil }
        if let number = Int(scalar.text) { return number }
        problems.add(.notWhole(scalar.text), at: scalar.range)
        return nil
    }

    package mutating func integers(_ key: String) -> [Int] {
        references(key).compactMap { item in
            if let number = Int(item.name) { return number }
            problems.add(.notWhole(item.name), at: item.range)
            return nil
        }
    }

    package mutating func flag(_ key: String) -> Bool {
        guard let scalar = scalar(key) else { return false }
        switch scalar.text {
        case "true": return true
        case "false": return false
        default:
            problems.add(.notYesOrNo(scalar.text), at: scalar.range)
            return false
        }
    }

    private static func scalar(_ tree: Tree?, _ key: String, _ problems: Problems) -> Tree.Scalar? {
        guard let tree else { return nil }
        if case .scalar(let scalar) = tree { return scalar }
        problems.add(.notAText("`\(key)`"), at: tree.range)
        return nil
    }
}

extension SourceRange {
    /// The first line of the stretch, for messages about a whole block.
    package var firstLine: SourceRange {
        let length =
            file.lineText(start.line).utf8.count - (lower - file.offset(line: start.line, byteColumn: 1))
        return SourceRange(file, lower, min(upper, lower + max(1, length)))
    }
}
