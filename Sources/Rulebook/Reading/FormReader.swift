// Reads official forms: their parts and what each block is.

import Diagnostics

/// Reads the forms of a pack once its fields are known.
struct FormReader {
    let entries: EntryReader
    let schema: Schema
    let fields: [Field]

    var problems: Problems { entries.problems }

    func form(_ tree: Tree) -> Form? {
        guard var reader = MapReader(tree, "a form", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let title = label("title", of: &reader)
        let guide = entries.labels.optional("guide", of: &reader)
        let parts = reader.list("parts").compactMap(part(_:))
        if parts.isEmpty { problems.add(.missingKey("parts"), at: reader.range.firstLine) }
        return id.map {
            Form(
                id: $0, range: reader.range.firstLine, title: title, guide: guide, parts: parts,
                origin: entries.origin(reader))
        }
    }

    private func part(_ tree: Tree) -> Form.Part? {
        guard var reader = MapReader(tree, "a part of a form", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let title = label("title", of: &reader)
        let tab = entries.labels.optional("tab", of: &reader)
        let condition = entries.condition("when", of: &reader)
        let blocks = reader.list("blocks").compactMap(block(_:))
        return id.map {
            Form.Part(id: $0, title: title, tab: tab, condition: condition, blocks: blocks)
        }
    }

    private func block(_ tree: Tree) -> Form.Block? {
        guard var reader = MapReader(tree, "a block of a form", problems: problems) else { return nil }
        defer { reader.finish() }
        let heading = reader.optional("heading").map(label(_:))
        let condition = entries.condition("when", of: &reader)
        let note = entries.labels.optional("note", of: &reader)
        guard let content = self.content(&reader) else { return nil }
        let proposal = reader.optional("proposes").flatMap { self.proposal($0, for: content) }
        return Form.Block(
            heading: heading, condition: condition, content: content, note: note, proposal: proposal)
    }

    /// What the block is, by the key that is there.
    private func content(_ reader: inout MapReader) -> Form.Content? {
        let keys = Set(reader.entries.map(\.key))
        if keys.contains("cells") {
            let rows = reader.list("cells").flatMap { cellRows($0) }
            return .cells(rows)
        }
        if keys.contains("text") { return field("text", of: &reader).map { .text($0) } }
        if keys.contains("grid") { return grid(&reader) }
        if keys.contains("rows") { return rowTable(&reader).map { .rows($0) } }
        if keys.contains("months") { return monthTable(&reader).map { .months($0) } }
        if keys.contains("choices") { return choices(&reader) }
        return .words
    }
}

extension FormReader {
    /// Words that must be there.
    func label(_ key: String, of reader: inout MapReader) -> Form.Label {
        reader.required(key).map(label(_:)) ?? Form.Label(text: Localized(""))
    }

    /// Words, and under `also` other words for the same.
    func label(_ tree: Tree) -> Form.Label {
        guard case .map(let all, let range) = tree else {
            return Form.Label(text: entries.labels.label(tree))
        }
        let words = all.filter { $0.key != "also" }
        let text = entries.labels.label(.map(words, range))
        guard var reader = MapReader(.map(all.filter { $0.key == "also" }, range), "", problems: problems)
        else { return Form.Label(text: text) }
        return Form.Label(text: text, also: reader.references("also").map(\.name))
    }

    /// A field that must be named.
    func field(_ key: String, of reader: inout MapReader) -> Int? {
        reader.requiredReference(key).flatMap { entries.field($0, schema) }
    }

    /// The columns of a field of rows; another field is reported.
    func columns(of field: Int, at range: SourceRange) -> [Field.Column]? {
        if case .rows(let columns) = fields[field].kind { return columns }
        problems.add(.wrongType(expected: "rows", found: fields[field].name), at: range)
        return nil
    }

    /// The id of a column; one that the field does not have is reported.
    func column(_ reference: Reference?, among columns: [Field.Column]) -> String? {
        guard let reference else { return nil }
        if columns.contains(where: { $0.id == reference.name }) { return reference.name }
        let nearest = Spelling.nearest(to: reference.name, in: columns.map(\.id))
        problems.add(.unknownName(.column, reference.name, nearest: nearest), at: reference.range)
        return nil
    }
}
