// Reads the blocks of a form that show values, texts and choices.

import Diagnostics

extension FormReader {
    /// A row, or several under one heading.
    func cellRows(_ tree: Tree) -> [Form.CellRow] {
        if tree["rows"] == nil { return [cellRow(tree, under: nil)].compactMap { $0 } }
        guard var reader = MapReader(tree, "rows of cells", problems: problems) else { return [] }
        defer { reader.finish() }
        let heading = label("heading", of: &reader)
        return reader.list("rows").compactMap { cellRow($0, under: heading) }
    }

    private func cellRow(_ tree: Tree, under heading: Form.Label?) -> Form.CellRow? {
        guard var reader = MapReader(tree, "a row of cells", problems: problems) else { return nil }
        defer { reader.finish() }
        let label = label("label", of: &reader)
        let paths = reader.references("fields")
        let whole = reader.reference("of").flatMap { entries.field($0, schema) }
        let isUndated = reader.flag("undated")
        if !(1...3).contains(paths.count) {
            problems.add(.outOfRange(String(paths.count), from: "1", to: "3"), at: reader.range.firstLine)
        }
        return Form.CellRow(
            heading: heading, label: label, fields: paths.compactMap { entries.field($0, schema) },
            whole: whole, isDated: !isUndated)
    }

    func grid(_ reader: inout MapReader) -> Form.Content {
        let header = reader.list("header").map(label(_:))
        let rows = reader.list("grid").compactMap { gridRow($0, columns: header.count - 1) }
        return .grid(header: header, rows: rows)
    }

    private func gridRow(_ tree: Tree, columns: Int) -> Form.GridRow? {
        guard var reader = MapReader(tree, "a row of texts", problems: problems) else { return nil }
        defer { reader.finish() }
        let label = label("label", of: &reader)
        let paths = reader.references("fields")
        if paths.count != columns {
            problems.add(.wrongCellCount(paths.count, expected: columns), at: reader.range.firstLine)
        }
        return Form.GridRow(label: label, fields: paths.compactMap { entries.field($0, schema) })
    }

    /// The fields of a group, each with what was chosen.
    func choices(_ reader: inout MapReader) -> Form.Content? {
        let header = reader.list("header").map(label(_:))
        guard let group = reader.requiredReference("choices") else { return nil }
        let found = fields.indices.filter { fields[$0].group == group.name }
        if found.isEmpty {
            let nearest = Spelling.nearest(to: group.name, in: unique(fields.map(\.group)))
            problems.add(.unknownName(.group, group.name, nearest: nearest), at: group.range)
        }
        if header.count != 2 {
            problems.add(.wrongCellCount(header.count, expected: 2), at: reader.range.firstLine)
        }
        return .choices(header: header, fields: found)
    }
}
