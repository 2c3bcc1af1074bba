// The entries of one map as they come in, each key once.

import Diagnostics

/// Collects the entries of a map.
struct YAMLEntries {
    private(set) var all: [Tree.Entry] = []
    private var places: [String: SourceRange] = [:]

    /// Adds an entry, or tells why it cannot be one.
    mutating func add(_ key: Tree, at range: SourceRange, _ value: Tree) -> Diagnostic? {
        guard let scalar = key.scalar else { return DataFileProblem.keyNotText.diagnostic(at: range) }
        if scalar.text == "<<", !scalar.isQuoted { return DataFileProblem.mergeKey.diagnostic(at: range) }
        if scalar.text.hasPrefix("\u{3000}"), !scalar.isQuoted {
            return DataFileProblem.fullWidthSpace.diagnostic(at: range)
        }
        if let first = places[scalar.text] {
            let note = Diagnostic.Note(.yamlFirstPlace, at: first)
            return DataFileProblem.duplicateKey(scalar.text).diagnostic(at: range, notes: [note])
        }
        places[scalar.text] = range
        all.append(Tree.Entry(key: scalar.text, keyRange: range, value: value))
        return nil
    }
}
