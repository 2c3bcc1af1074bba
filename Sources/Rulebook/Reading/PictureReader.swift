// Reads what a pack says of pictures.

import Diagnostics
import FEEL

/// Reads the entries of `pictures`.
struct PictureReader {
    let entries: EntryReader
    let catalogues: [String: Catalogue]
    let schema: Schema

    private var problems: Problems { entries.problems }

    func picture(_ tree: Tree) -> PictureTerms? {
        guard var reader = MapReader(tree, "a picture", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let title = entries.requiredText("title", of: &reader)
        let note = entries.text("note", of: &reader)
        let condition = entries.condition("when", of: &reader)
        let form = form(&reader)
        guard let id, let form else { return nil }
        return PictureTerms(
            id: id, title: title, note: note, condition: condition, form: form)
    }

    private func form(_ reader: inout MapReader) -> PictureTerms.Form? {
        guard let word = reader.requiredReference("form") else { return nil }
        switch word.name {
        case "composition":
            let least = entries.expression("shares from", of: &reader)
            return .composition(reader.list("bars").compactMap(bar(_:)), least: least)
        case "coverage": return coverage(&reader).map { .coverage($0) }
        case "lines": return .lines(reader.list("points").compactMap(points(_:)))
        case "map": return map(&reader).map { .map($0) }
        case "gantt": return .gantt
        case "reasons": return .reasons(most: entries.expression("most", of: &reader))
        default:
            problems.add(.notPermitted(word.name, among: PictureTerms.Form.words), at: word.range)
            return nil
        }
    }

    private func bar(_ tree: Tree) -> PictureTerms.Bar? {
        guard var reader = MapReader(tree, "a bar", problems: problems) else { return nil }
        defer { reader.finish() }
        let label = entries.requiredText("label", of: &reader)
        let parts = reader.list("parts").compactMap { $0.scalar.flatMap(entries.expression(_:)) }
        return entries.requiredExpression("total", of: &reader).map {
            PictureTerms.Bar(label: label, total: $0, parts: parts)
        }
    }

    private func points(_ tree: Tree) -> PictureTerms.Points? {
        guard var reader = MapReader(tree, "points", problems: problems) else { return nil }
        defer { reader.finish() }
        let ahead = reader.integer("years ahead") ?? 0
        let name = reader.requiredReference("name")
        let (target, actual) = (reader.references("target"), reader.references("actual"))
        guard let rows = entries.requiredExpression("rows", of: &reader),
            let name = column(name, of: rows)
        else { return nil }
        return PictureTerms.Points(
            rows: rows, yearsAhead: ahead, name: name, target: columns(target, of: rows),
            actual: columns(actual, of: rows))
    }

    private func columns(
        _ names: [Reference], of rows: CompiledExpression
    ) -> PictureTerms.Points.Columns? {
        let columns = names.compactMap { column($0, of: rows) }
        return columns.first.map { .init(number: $0, text: columns.dropFirst().first) }
    }

    private func column(_ reference: Reference?, of rows: CompiledExpression) -> String? {
        guard let reference else { return nil }
        let known = (rows.rowType?.members ?? []).map(\.name)
        if known.contains(reference.name) { return reference.name }
        let nearest = Spelling.nearest(to: reference.name, in: known)
        problems.add(.unknownName(.column, reference.name, nearest: nearest), at: reference.range)
        return nil
    }
}
