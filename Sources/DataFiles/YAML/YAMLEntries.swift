// The entries of one map as they come in, each key once.

import Diagnostics

/// Collects the entries of a map.
struct YAMLEntries {
    private(set) var all: [Tree.Entry] = []
    /// Where each key stands, once there are too many to look through.
    private var places: [String: SourceRange] = [:]

    private static let few = 16

    /// Adds an entry, or tells why it cannot be one.
    mutating func add(_ key: Tree, at range: SourceRange, _ value: Tree) -> Diagnostic? {
        guard let scalar = key.scalar else { return DataFileProblem.keyNotText.diagnostic(at: range) }
        if scalar.text == "<<", !scalar.isQuoted { return DataFileProblem.mergeKey.diagnostic(at: range) }
        if scalar.text.unicodeScalars.first == "\u{3000}", !scalar.isQuoted {
            return DataFileProblem.fullWidthSpace.diagnostic(at: range)
        }
        if let first = place(of: scalar.text) {
            let note = Diagnostic.Note(.yamlFirstPlace, at: first)
            return DataFileProblem.duplicateKey(scalar.text).diagnostic(at: range, notes: [note])
        }
        append(Tree.Entry(key: scalar.text, keyRange: range, value: value))
        return nil
    }

    private func place(of key: String) -> SourceRange? {
        all.count <= Self.few ? all.first { $0.key == key }?.keyRange : places[key]
    }

    private mutating func append(_ entry: Tree.Entry) {
        all.append(entry)
        guard all.count > Self.few else { return }
        for entry in places.isEmpty ? all[...] : all.suffix(1) { places[entry.key] = entry.keyRange }
    }
}
