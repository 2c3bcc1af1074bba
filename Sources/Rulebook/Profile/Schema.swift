// The fields of a rulebook by any of their names.

/// Finds groups and fields in either language.
package struct Schema: Sendable {
    private var byGroup: [String: [String: Int]] = [:]
    /// The label of each group in the first language, in the order of the schema.
    package private(set) var groupLabels: [String] = []
    private var labels: [String: [String]] = [:]

    init(_ vocabulary: Vocabulary) {
        for (index, field) in vocabulary.fields.enumerated() {
            let names = [field.id, field.alias].compactMap { $0 } + field.label.all
            if byGroup[field.group] == nil { groupLabels.append(field.groupLabel.first) }
            for group in unique([field.group] + field.groupLabel.all) {
                for name in names { byGroup[group, default: [:]][name] = index }
                labels[group, default: []].append(field.label.first)
            }
        }
    }

    /// Every name of every group.
    package var groupNames: [String] { byGroup.keys.sorted() }

    package func knowsGroup(_ group: String) -> Bool { byGroup[group] != nil }

    /// Every name of every field of a group.
    package func fieldNames(of group: String) -> [String] { (byGroup[group] ?? [:]).keys.sorted() }

    /// The labels of the fields of a group in the first language, in the order of the schema.
    package func fieldLabels(of group: String) -> [String] { labels[group] ?? [] }

    /// The index of a field in the vocabulary.
    package func field(_ group: String, _ name: String) -> Int? { byGroup[group]?[name] }

    /// The index of a field by its path, such as `council.meetings per year`.
    package func field(path: String) -> Int? {
        guard let dot = path.firstIndex(of: ".") else { return nil }
        return field(String(path[..<dot]), String(path[path.index(after: dot)...]))
    }

    /// Every `group.field` in any of its names, for suggestions.
    package var paths: [String] {
        byGroup.flatMap { group, fields in fields.keys.map { "\(group).\($0)" } }.sorted()
    }
}
