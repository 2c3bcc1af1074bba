// Reads the templates of papers.

import Diagnostics

extension EntryReader {
    func template(_ tree: Tree) -> MemoTemplate? {
        guard var reader = MapReader(tree, "a template", problems: problems) else { return nil }
        defer { reader.finish() }
        let id = reader.requiredText("id")
        let title = names.check(reader.requiredReference("title"), .text)
        let isLargePrint = reader.flag("large print")
        let parts = reader.list("parts")
        if parts.isEmpty { problems.add(.missingKey("parts"), at: reader.range.firstLine) }
        let read = parts.compactMap(part(_:))
        guard let id, let title else { return nil }
        return MemoTemplate(id: id, title: title, isLargePrint: isLargePrint, parts: read)
    }

    private func part(_ tree: Tree) -> MemoTemplate.Part? {
        guard var reader = MapReader(tree, "a part of a template", problems: problems) else { return nil }
        let name = word(reader.requiredReference("part"), MemoTemplate.Kind.allCases.map(\.rawValue))
        // Without its kind nobody can say which keys it may have.
        guard let kind = name.flatMap(MemoTemplate.Kind.init(rawValue:)) else { return nil }
        defer { reader.finish() }
        var part = MemoTemplate.Part(kind)
        if kind.isOfTexts {
            part.texts = names.check(reader.references("texts"), .text)
            if part.texts.isEmpty { problems.add(.missingKey("texts"), at: reader.range.firstLine) }
        } else {
            part.heading = names.check(reader.reference("heading"), .text)
        }
        part.level = limit("level", from: 2, to: 4, of: &reader) ?? 2
        if kind.isLimited { part.most = limit("most", from: 1, to: 999, of: &reader) }
        if kind.tellsReasons { part.reasons = limit("reasons", from: 0, to: 99, of: &reader) }
        if kind == .pictures {
            part.shows = names.check(reader.references("shows"), .picture)
        } else if !kind.usual.isEmpty {
            part.shows = reader.references("shows").compactMap { word($0, kind.usual + kind.further) }
        }
        return part
    }

    /// One of a fixed set of words.
    private func word(_ written: Reference?, _ words: [String]) -> String? {
        guard let written else { return nil }
        if words.contains(written.name) { return written.name }
        problems.add(.notPermitted(written.name, among: words), at: written.range)
        return nil
    }

    private func limit(_ key: String, from: Int, to: Int, of reader: inout MapReader) -> Int? {
        guard let scalar = reader.scalar(key) else { return nil }
        guard let number = Int(scalar.text) else {
            problems.add(.notWhole(scalar.text), at: scalar.range)
            return nil
        }
        if (from...to).contains(number) { return number }
        problems.add(.outOfRange(scalar.text, from: "\(from)", to: "\(to)"), at: scalar.range)
        return nil
    }
}
