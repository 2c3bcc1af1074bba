// Reads catalogues and topics.

import Diagnostics

/// Reads the lists that fields and rules are made from.
struct CatalogueReader {
    let labels: LabelReader
    let problems: Problems

    /// All catalogues by id; `topics` is one of them.
    func catalogues(_ entries: [Tree.Entry], topics: [Tree.Entry]) -> [String: Catalogue] {
        var catalogues: [String: Catalogue] = [:]
        for entry in entries {
            guard case .list(let items, _) = entry.value else {
                problems.add(.notAList("`\(entry.key)`"), at: entry.value.range.firstLine)
                continue
            }
            if catalogues[entry.key] != nil {
                problems.add(.duplicate(.catalogue, entry.key), at: entry.keyRange)
            }
            catalogues[entry.key] = Catalogue(id: entry.key, rows: unique(items.compactMap(row(_:))))
        }
        catalogues["topics"] = self.topics(topics)
        return catalogues
    }

    private func topics(_ entries: [Tree.Entry]) -> Catalogue {
        let rows = entries.compactMap { entry -> (Catalogue.Row, SourceRange)? in
            let id = Snippet(entry.key, in: entry.keyRange.file, from: entry.keyRange.lower)
            let key = Tree.scalar(Tree.Scalar(id, isQuoted: true, range: entry.keyRange))
            guard case .map(let columns, let range) = entry.value else {
                problems.add(.notAMap("`\(entry.key)`"), at: entry.value.range)
                return nil
            }
            return row(.map([Tree.Entry(key: "id", keyRange: entry.keyRange, value: key)] + columns, range))
        }
        return Catalogue(id: "topics", rows: unique(rows))
    }

    private func row(_ item: Tree) -> (Catalogue.Row, SourceRange)? {
        guard var reader = MapReader(item, "a row", problems: problems),
            let id = reader.requiredScalar("id")
        else { return nil }
        guard case .map(let entries, _) = item else { return nil }
        let columns = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let label = labels.required("label", of: &reader)
        return (Catalogue.Row(id: id.text, label: label, columns: columns), id.range)
    }

    private func unique(_ rows: [(Catalogue.Row, SourceRange)]) -> [Catalogue.Row] {
        var seen: Set<String> = []
        for (row, range) in rows where !seen.insert(row.id).inserted {
            problems.add(.duplicate(.row, row.id), at: range)
        }
        return rows.map(\.0)
    }
}
