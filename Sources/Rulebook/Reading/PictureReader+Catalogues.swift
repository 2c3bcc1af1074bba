// Reads pictures that are made from the rows of catalogues: items with their states, members in groups.

import Diagnostics
import FEEL

extension PictureReader {
    func coverage(_ reader: inout MapReader) -> PictureTerms.Coverage? {
        let catalogue = catalogue("items", of: &reader)
        let group = reader.requiredReference("states")
        let columns = ["number", "short", "count", "grade"].map { ($0, reader.text($0)) }
        let named = Dictionary(columns, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 }
        let all = reader.integer("of") ?? 0
        let label = entries.text("label", of: &reader)
        guard let catalogue, let group else { return nil }
        let items = catalogue.rows.compactMap { item($0, in: group, named) }
        return PictureTerms.Coverage(items: items, all: all, label: label)
    }

    private func item(
        _ row: Catalogue.Row, in group: Reference, _ columns: [String: String]
    ) -> PictureTerms.Coverage.Item? {
        func column(_ key: String) -> Tree? { columns[key].flatMap { row.columns[$0] } }
        let path = Reference(name: "\(group.name).\(row.id)", range: group.range)
        guard let field = entries.field(path, schema) else { return nil }
        return PictureTerms.Coverage.Item(
            mark: column("number")?.scalar?.text ?? "",
            label: column("short").map(entries.labels.label(_:)) ?? row.label, field: field,
            count: column("count")?.scalar.flatMap { Int($0.text) },
            grade: column("grade").map(entries.labels.label(_:)))
    }

    private func catalogue(_ key: String, of reader: inout MapReader) -> Catalogue? {
        entries.names.check(reader.requiredReference(key), .catalogue).flatMap { catalogues[$0] }
    }

    func map(_ reader: inout MapReader) -> PictureTerms.Map? {
        let tiers = reader.list("tiers").compactMap(tier(_:))
        let name = entries.expression("name", of: &reader)
        let isComplete = entries.condition("complete", of: &reader)
        let kinds = catalogue("kinds", of: &reader)
        let by = reader.text("by")
        let titles = catalogue("titles", of: &reader)
        guard let kinds, let by, let titles,
            let members = entries.requiredExpression("members", of: &reader)
        else { return nil }
        let groups = titles.rows.map { title in
            PictureTerms.Map.Group(
                label: title.label,
                members: kinds.rows.filter { $0.columns[by]?.scalar?.text == title.id }
                    .map { (id: $0.id, label: $0.label) })
        }
        return PictureTerms.Map(
            tiers: tiers, name: name, members: members, isComplete: isComplete,
            groups: groups.filter { !$0.members.isEmpty })
    }

    private func tier(_ tree: Tree) -> PictureTerms.Map.Tier? {
        guard var reader = MapReader(tree, "a tier", problems: entries.problems) else { return nil }
        defer { reader.finish() }
        let label = entries.requiredText("label", of: &reader)
        let count = entries.expression("count", of: &reader)
        let isOwn = entries.condition("own", of: &reader)
        return reader.requiredScalar("exists").flatMap(entries.condition(_:)).map {
            PictureTerms.Map.Tier(label: label, exists: $0, count: count, isOwn: isOwn)
        }
    }
}
