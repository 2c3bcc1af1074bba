// Reads decision tables.

import DMN
import Diagnostics
import FEEL
import FEELValues

extension EntryReader {
    /// A decision table of its own.
    func table(_ tree: Tree) -> DecisionTable? {
        guard var reader = MapReader(tree, "`table`", problems: problems) else { return nil }
        defer { reader.finish() }
        let hit = hitPolicy(&reader)
        let output = reader.text("output") ?? "output"
        return table(&reader, hit: hit ?? .unique, output: output)
    }

    /// A decision table from `inputs`, `rules` and `otherwise` among the keys of an entry.
    func table(_ reader: inout MapReader, hit: HitPolicy, output: String) -> DecisionTable? {
        let range = reader.range.firstLine
        let inputs = reader.list("inputs").compactMap { $0.scalar.flatMap(expression(_:)) }
        let priorities = reader.list("priorities").compactMap { $0.scalar.flatMap(expression(_:)) }
        let otherwise = expression("otherwise", of: &reader)
        let rows = reader.list("rules")
        let rules = rows.compactMap { row($0, inputs) }
        if rules.count < rows.count { return nil }
        let column = DecisionTable.Output(
            output, priorities: priorities.map { $0.evaluate([]) }, otherwise: otherwise)
        do throws(TableFact) {
            return try DecisionTable(
                inputs: inputs.map { DecisionTable.Input($0) }, outputs: [column], rules: rules,
                hitPolicy: hit,
                dialect: .advisory)
        } catch {
            problems.add([Diagnostic(.error, code: error.code, message: error.message, range: range)])
            return nil
        }
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

    /// A row: a test for each input, then the output.
    private func row(_ tree: Tree, _ inputs: [CompiledExpression]) -> DecisionTable.Rule? {
        guard case .list(let cells, _) = tree else {
            problems.add(.notAList("a row of the table"), at: tree.range)
            return nil
        }
        let scalars = cells.compactMap(\.scalar)
        guard scalars.count == inputs.count + 1, let last = scalars.last else {
            problems.add(.wrongCellCount(cells.count, expected: inputs.count + 1), at: tree.range)
            return nil
        }
        let tests = zip(scalars, inputs).compactMap { cell, input in test(cell, of: input.type) }
        guard let output = expression(last), tests.count == inputs.count else { return nil }
        return DecisionTable.Rule(tests, gives: [output])
    }

    private func test(_ cell: Tree.Scalar, of type: FEELType) -> CompiledTest? {
        switch compiler.unaryTests(cell.snippet, of: type) {
        case .success(let test): return test
        case .failure(let failure):
            problems.add(failure.diagnostics)
            return nil
        }
    }
}
