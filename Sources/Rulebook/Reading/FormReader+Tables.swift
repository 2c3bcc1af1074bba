// Reads the blocks of a form that show fields of rows, and what is proposed for a block.

import Diagnostics

extension FormReader {
    func rowTable(_ reader: inout MapReader) -> Form.RowTable? {
        let spare = reader.integer("spare") ?? 0
        let shown = reader.list("columns")
        let filter = reader.optional("where")
        guard let reference = reader.requiredReference("rows"), let field = entries.field(reference, schema),
            let columns = columns(of: field, at: reference.range)
        else { return nil }
        return Form.RowTable(
            field: field, columns: shown.compactMap { rowColumn($0, columns) },
            filter: filter.flatMap { self.filter($0, columns) }, spare: max(0, spare))
    }

    private func rowColumn(_ tree: Tree, _ columns: [Field.Column]) -> Form.RowColumn? {
        guard var reader = MapReader(tree, "a column of a form", problems: problems) else { return nil }
        defer { reader.finish() }
        let header = label("header", of: &reader)
        let stack = reader.list("stack")
        if stack.isEmpty {
            return column(reader.requiredReference("column"), among: columns).map {
                .plain(header, column: $0)
            }
        }
        return .stack(header, stack.compactMap { line($0, columns) })
    }

    private func line(_ tree: Tree, _ columns: [Field.Column]) -> (label: Form.Label, column: String)? {
        guard var reader = MapReader(tree, "a line of a column", problems: problems) else { return nil }
        defer { reader.finish() }
        let label = label("label", of: &reader)
        return column(reader.requiredReference("column"), among: columns).map { (label, $0) }
    }

    private func filter(_ tree: Tree, _ columns: [Field.Column]) -> Form.Filter? {
        guard var reader = MapReader(tree, "`where`", problems: problems) else { return nil }
        defer { reader.finish() }
        let takesUnknown = reader.flag("or blank")
        let value = reader.requiredReference("is")
        guard let id = column(reader.requiredReference("column"), among: columns), let value else {
            return nil
        }
        let permitted = columns.first { $0.id == id }?.kind.permitted ?? []
        if !permitted.contains(where: { $0.id == value.name }) {
            problems.add(.notPermitted(value.name, among: permitted.map(\.id)), at: value.range)
        }
        return Form.Filter(column: id, value: value.name, takesUnknown: takesUnknown)
    }

    func monthTable(_ reader: inout MapReader) -> Form.MonthTable? {
        let quarter = reader.text("quarter")
        let columns = reader.list("columns").compactMap(monthColumn(_:))
        return reader.requiredText("months").map {
            Form.MonthTable(month: $0, quarter: quarter, columns: columns)
        }
    }

    private func monthColumn(_ tree: Tree) -> Form.MonthColumn? {
        guard var reader = MapReader(tree, "a column of a form", problems: problems) else { return nil }
        defer { reader.finish() }
        let header = label("header", of: &reader)
        let tellsProgress = reader.flag("tells progress")
        let otherwise = reader.optional("otherwise").flatMap { tree -> Form.MonthColumn.Source? in
            guard var reader = MapReader(tree, "`otherwise`", problems: problems) else { return nil }
            defer { reader.finish() }
            return source(&reader)
        }
        return source(&reader).map {
            Form.MonthColumn(
                header: header, source: $0, otherwise: otherwise, tellsProgress: tellsProgress)
        }
    }

    private func source(_ reader: inout MapReader) -> Form.MonthColumn.Source? {
        let name = reader.requiredReference("column")
        guard let reference = reader.requiredReference("field"), let field = entries.field(reference, schema),
            let columns = columns(of: field, at: reference.range)
        else { return nil }
        return column(name, among: columns).map { Form.MonthColumn.Source(field: field, column: $0) }
    }
}

extension Field.Kind {
    /// What may be chosen; empty where anything may be written.
    package var permitted: [Field.Permitted] {
        switch self {
        case .choice(let values), .choices(let values): values
        default: []
        }
    }
}
