// What composers of documents share: sections, tables and words of the pack.

import Advice

/// Composes a document with the words of a pack.
package protocol Composing {
    var filler: TextFiller { get }
}

extension Composing {
    package func word(_ key: String) -> String { filler.word(key) }

    /// A section under a heading; nothing where it has no blocks.
    package func section(_ heading: String, level: Int = 2, _ blocks: [Document.Block]) -> [Document.Block] {
        blocks.isEmpty ? [] : [.heading(level: level, word(heading))] + blocks
    }

    /// A table under headers of the pack; nothing where it has no rows.
    package func table(_ columns: [String], _ rows: [[[String]]]) -> [Document.Block] {
        table(header: columns.map { word("column.\($0)") }, rows)
    }

    /// A table under headers as they are given; nothing where it has no rows.
    package func table(header: [String], _ rows: [[[String]]]) -> [Document.Block] {
        rows.isEmpty ? [] : [.table(Document.Table(header: header, rows: rows))]
    }
}
