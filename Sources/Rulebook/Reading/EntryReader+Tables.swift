// Reads decision tables: in place, from a CSV file or from a DMN model.

import DMN
import Diagnostics
import FEEL
import FEELValues

extension EntryReader {
    /// A decision table of its own.
    func table(_ tree: Tree) -> DecisionTable? {
        guard var reader = MapReader(tree, "`table`", problems: problems) else { return nil }
        defer { reader.finish() }
        if let model = reader.reference("model") { return modelTable(model, &reader) }
        let hit = hitPolicy(&reader) ?? .unique
        if let file = reader.reference("file") { return sheet(file, hit).flatMap(compiled(_:)) }
        let output = reader.text("output") ?? "output"
        return table(&reader, hit: hit, output: output)
    }

    /// A decision table from `inputs`, `rules` and `otherwise` among the keys of an entry.
    func table(_ reader: inout MapReader, hit: HitPolicy, output: String) -> DecisionTable? {
        let inputs = reader.list("inputs").compactMap(\.scalar).map { WrittenTable.Input(expression: $0) }
        let priorities = reader.list("priorities").compactMap(\.scalar)
        let column = WrittenTable.Output(
            name: output, priorities: priorities, otherwise: reader.scalar("otherwise"))
        let trees = reader.list("rules")
        let rows = trees.compactMap { WrittenTable.Row($0, problems: problems) }
        let table = compiled(
            WrittenTable(
                hit: hit, inputs: inputs, outputs: [column], rows: rows, range: reader.range.firstLine))
        return rows.count == trees.count ? table : nil
    }

    /// A table in a CSV file: the header names what is tested, then the output.
    private func sheet(_ file: Reference, _ hit: HitPolicy) -> WrittenTable? {
        guard let tree = files.tables[file.name], case .list(let lines, let range) = tree else {
            problems.add(.noFile(file.name, nearest: nearest(file, in: files.tables.keys)), at: file.range)
            return nil
        }
        let rows = lines.compactMap { WrittenTable.Row($0, problems: problems) }
        guard let header = rows.first, let output = header.cells.last else { return nil }
        return WrittenTable(
            hit: hit, inputs: header.cells.dropLast().map { WrittenTable.Input(expression: $0) },
            outputs: [WrittenTable.Output(name: output.text)], rows: Array(rows.dropFirst()),
            range: range.firstLine)
    }

    /// The nearest of the paths to one that is not among them.
    func nearest(_ file: Reference, in paths: some Sequence<String>) -> String? {
        Spelling.nearest(to: file.name, in: paths.sorted())
    }

    private func hitPolicy(_ reader: inout MapReader) -> HitPolicy? {
        guard let scalar = reader.requiredScalar("hit") else { return nil }
        if let policy = Self.hitPolicies[scalar.text] ?? HitPolicy(rawValue: scalar.text) { return policy }
        let all = Self.hitPolicies.keys.sorted()
        problems.add(.notPermitted(scalar.text, among: all), at: scalar.range)
        return nil
    }

    private static let hitPolicies: [String: HitPolicy] = [
        "unique": .unique, "any": .any, "priority": .priority, "first": .first, "rule order": .ruleOrder,
        "output order": .outputOrder, "collect": .collect, "collect sum": .collectSum,
        "collect min": .collectMin, "collect max": .collectMax, "collect count": .collectCount,
    ]
}
