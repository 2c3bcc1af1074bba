// The fields of a rulebook by any of their names.

/// Finds groups and fields in either language.
package struct Schema: Sendable {
    private var byGroup: [String: [String: Int]] = [:]

    init(_ vocabulary: Vocabulary) {
        for (index, field) in vocabulary.fields.enumerated() {
            for group in Set([field.group] + field.groupLabel.all) {
                for name in Set([field.id] + field.label.all) { byGroup[group, default: [:]][name] = index }
            }
        }
    }

    package var groupNames: [String] { byGroup.keys.sorted() }

    package func knowsGroup(_ group: String) -> Bool { byGroup[group] != nil }

    package func fieldNames(of group: String) -> [String] { (byGroup[group] ?? [:]).keys.sorted() }

    /// The index of a field in the vocabulary.
    package func field(_ group: String, _ name: String) -> Int? { byGroup[group]?[name] }

    /// The index of a field by its path, such as `council.meetings per year`.
    package func field(path: String) -> Int? {
        guard let dot = path.firstIndex(of: ".") else { return nil }
        return field(String(path[..<dot]), String(path[path.index(after: dot)...]))
    }

    /// Every `group.field` in English, for suggestions.
    package var paths: [String] {
        byGroup.flatMap { group, fields in fields.keys.map { "\(group).\($0)" } }.sorted()
    }
}
