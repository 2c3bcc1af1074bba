// Compiles decision tables as they are written.

import DMN
import Diagnostics
import FEEL

extension EntryReader {
    /// The table ready to run; nil, with every mistake reported, where a part of it cannot be compiled.
    func compiled(_ table: WrittenTable) -> DecisionTable? {
        let columns = table.inputs.map(input(_:))
        let types = columns.map { $0?.expression.type ?? .any }
        let inputs = columns.compactMap { $0 }
        let outputs = table.outputs.map(output(_:))
        let rules = table.rows.compactMap { row($0, types, outputs: outputs.count) }
        guard rules.count == table.rows.count, inputs.count == table.inputs.count else { return nil }
        do throws(TableFact) {
            return try DecisionTable(
                inputs: inputs, outputs: outputs, rules: rules, hitPolicy: table.hit, dialect: .advisory)
        } catch {
            problems.add([Diagnostic(.error, code: error.code, message: error.message, range: table.range)])
            return nil
        }
    }

    private func input(_ input: WrittenTable.Input) -> DecisionTable.Input? {
        guard let expression = expression(input.expression) else { return nil }
        return DecisionTable.Input(
            expression, allowed: input.allowed.flatMap { test($0, of: expression.type) })
    }

    private func output(_ output: WrittenTable.Output) -> DecisionTable.Output {
        DecisionTable.Output(
            output.name, priorities: output.priorities.compactMap { expression($0)?.evaluate([]) },
            otherwise: output.otherwise.flatMap(expression(_:)))
    }

    /// A row: a test for each input, then the outputs.
    private func row(
        _ row: WrittenTable.Row, _ inputs: [FEELType], outputs: Int
    ) -> DecisionTable.Rule? {
        guard row.cells.count == inputs.count + outputs else {
            problems.add(.wrongCellCount(row.cells.count, expected: inputs.count + outputs), at: row.range)
            return nil
        }
        let tests = zip(row.cells, inputs).compactMap { test($0, of: $1) }
        let results = row.cells.suffix(outputs).compactMap(expression(_:))
        guard tests.count == inputs.count, results.count == outputs else { return nil }
        return DecisionTable.Rule(tests, gives: results)
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
