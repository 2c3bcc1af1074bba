// Turns an entry with `each` into one entry for each row of a catalogue.

import Diagnostics

/// Repeats template entries over the rows of catalogues.
struct Expansion {
    let catalogues: [String: Catalogue]
    let languages: [Language]
    let problems: Problems

    /// The entries with every `each` unfolded, in order.
    func expand(_ items: [Tree]) -> [Tree] { items.flatMap(expand(_:)) }

    private func expand(_ item: Tree) -> [Tree] {
        guard case .map(let entries, let range) = item, let each = item["each"] else { return [item] }
        let body = Tree.map(entries.filter { $0.key != "each" }, range)
        return rows(each).map { row, catalogue in
            Filling(row: row, catalogue: catalogue, languages: languages, problems: problems).fill(
                body, in: nil)
        }
    }

    private func rows(_ each: Tree) -> [(Catalogue.Row, Catalogue)] {
        if let scalar = each.scalar { return rows(of: Reference(name: scalar.text, range: scalar.range)) }
        guard var reader = MapReader(each, "`each`", problems: problems) else { return [] }
        defer { reader.finish() }
        let only = reader.references("only")
        let except = reader.references("except")
        let having = reader.references("having").map(\.name)
        guard let reference = reader.requiredReference("in") else { return [] }
        let all = rows(of: reference)
        for name in only + except where !all.contains(where: { $0.0.id == name.name }) && !all.isEmpty {
            let nearest = Spelling.nearest(to: name.name, in: all.map(\.0.id))
            problems.add(.unknownName(.row, name.name, nearest: nearest), at: name.range)
        }
        return all.filter { row, _ in
            (only.isEmpty || only.contains { $0.name == row.id }) && !except.contains { $0.name == row.id }
                && having.allSatisfy { row.columns[$0] != nil }
        }
    }

    private func rows(of reference: Reference) -> [(Catalogue.Row, Catalogue)] {
        guard let catalogue = catalogues[reference.name] else {
            let nearest = Spelling.nearest(to: reference.name, in: catalogues.keys)
            problems.add(.unknownName(.catalogue, reference.name, nearest: nearest), at: reference.range)
            return []
        }
        return catalogue.rows.map { ($0, catalogue) }
    }
}

/// Puts the columns of one row into a template.
private struct Filling {
    let row: Catalogue.Row
    let catalogue: Catalogue
    let languages: [Language]
    let problems: Problems

    func fill(_ tree: Tree, in language: Language?) -> Tree {
        switch tree {
        case .map(let entries, let range): .map(entries.map { fill($0, in: language) }, range)
        case .list(let items, let range): .list(items.map { fill($0, in: language) }, range)
        case .scalar(let scalar): fill(scalar, in: language)
        }
    }

    private func fill(_ entry: Tree.Entry, in language: Language?) -> Tree.Entry {
        let inner = languages.first { $0.code == entry.key } ?? language
        return Tree.Entry(key: entry.key, keyRange: entry.keyRange, value: fill(entry.value, in: inner))
    }

    private func fill(_ scalar: Tree.Scalar, in language: Language?) -> Tree {
        guard scalar.text.utf8.contains(UInt8(ascii: "$")) else { return .scalar(scalar) }
        if let whole = wholeColumn(scalar.text), let value = row.columns[whole], value.scalar == nil {
            return pick(value, in: language)
        }
        let snippet = filled(scalar.snippet, in: language, at: scalar.range)
        return .scalar(Tree.Scalar(snippet, isQuoted: scalar.isQuoted, range: scalar.range))
    }

    /// The column where the text is nothing but `$(column)`.
    private func wholeColumn(_ text: String) -> String? {
        guard text.hasPrefix("$("), text.hasSuffix(")"),
            text.dropFirst(2).dropLast().allSatisfy({ $0 != "(" })
        else { return nil }
        return String(text.dropFirst(2).dropLast())
    }

    private func pick(_ value: Tree, in language: Language?) -> Tree {
        guard let language else { return value }
        return value[language.code] ?? languages.lazy.compactMap { value[$0.code] }.first ?? value
    }

    /// The text with its columns put in; the places of what stood there are kept.
    private func filled(_ snippet: Snippet, in language: Language?, at range: SourceRange) -> Snippet {
        var text = ""
        var anchors: [Snippet.Anchor] = []
        var rest = snippet.text[...]
        func copy(_ part: Substring) {
            let from = part.utf8.startIndex
            let offset = snippet.text.utf8.distance(from: snippet.text.utf8.startIndex, to: from)
            anchors.append(.init(text: text.utf8.count, file: snippet.range(offset..<offset).lower))
            text += part
        }
        while let open = rest.placeholder,
            let close = rest.utf8[open.upperBound...].firstIndex(of: UInt8(ascii: ")"))
        {
            copy(rest[..<open.lowerBound])
            anchors.append(.init(text: text.utf8.count, file: anchors.last?.file ?? range.lower))
            text += value(of: String(rest[open.upperBound..<close]), in: language, at: range)
            rest = rest[rest.utf8.index(after: close)...]
        }
        copy(rest)
        return Snippet(text, in: snippet.file, anchors: anchors)
    }

    private func value(of column: String, in language: Language?, at range: SourceRange) -> String {
        guard let tree = row.columns[column] else {
            let nearest = Spelling.nearest(to: column, in: row.columns.keys)
            problems.add(.unknownColumn(column, catalogue: catalogue.id, nearest: nearest), at: range)
            return column
        }
        if let scalar = tree.scalar { return scalar.text }
        return pick(tree, in: language ?? languages.first).scalar?.text ?? ""
    }
}

extension Substring {
    /// Where the next `$(` stands.
    fileprivate var placeholder: Range<Index>? {
        var rest = utf8[...]
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
            let next = utf8.index(after: dollar)
            if next < endIndex, utf8[next] == UInt8(ascii: "(") { return dollar..<utf8.index(after: next) }
            rest = utf8[next...]
        }
        return nil
    }
}
