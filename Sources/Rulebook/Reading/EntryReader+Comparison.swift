// Reads how two sheets are compared.

import Diagnostics
import FEEL

extension EntryReader {
    func comparison(_ tree: Tree) -> ComparisonTerms? {
        guard var reader = MapReader(tree, "`comparison`", problems: problems) else { return nil }
        defer { reader.finish() }
        let counting = counting(&reader)
        let targets = expression("targets", of: &reader)
        let results = expression("results", of: &reader)
        let met = expression("met", of: &reader)
        let missed = expression("missed", of: &reader)
        let rows = [targets, results].compactMap { $0?.rowType }
        return reader.required("columns").flatMap { columns($0, of: rows) }.map {
            ComparisonTerms(
                counting: counting, targets: targets, results: results, met: met, missed: missed,
                columns: $0)
        }
    }

    /// The keys of `counted by` are ids of groups.
    private func counting(_ reader: inout MapReader) -> [String: CompiledExpression] {
        guard let tree = reader.optional("counted by"),
            var entry = MapReader(tree, "`counted by`", problems: problems)
        else { return [:] }
        var counting: [String: CompiledExpression] = [:]
        for group in entry.entries.map({ Reference(name: $0.key, range: $0.keyRange) }) {
            let way = expression(group.name, of: &entry)
            if let id = names.check(group, .group) { counting[id] = way }
        }
        return counting
    }

    private func columns(_ tree: Tree, of rows: [ContextType]) -> ComparisonTerms.Columns? {
        guard var reader = MapReader(tree, "`columns`", problems: problems) else { return nil }
        defer { reader.finish() }
        let name = column("name", of: &reader, rows)
        let target = column("target", of: &reader, rows)
        let result = column("result", of: &reader, rows)
        guard let name, let target, let result else { return nil }
        return ComparisonTerms.Columns(name: name, target: target, result: result)
    }

    /// The name of a column that some of the rows have.
    private func column(_ key: String, of reader: inout MapReader, _ rows: [ContextType]) -> String? {
        guard let written = reader.requiredReference(key) else { return nil }
        let known = rows.flatMap(\.members).map(\.name)
        if known.contains(written.name) { return written.name }
        let nearest = Spelling.nearest(to: written.name, in: known)
        problems.add(.unknownName(.column, written.name, nearest: nearest), at: written.range)
        return nil
    }
}

extension CompiledExpression {
    /// What a row holds, where the expression gives rows.
    var rowType: ContextType? {
        guard case .list(.context(let row)) = type else { return nil }
        return row
    }
}
