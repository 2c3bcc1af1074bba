// Which rows of a decision table matched, and which wait for facts.

import Advice
import DMN
import FEEL
import FEELValues

/// Reads decision tables in a situation.
struct TableReader {
    let conditions: ConditionReader

    /// The rows that gave the result; where it is open, those that could.
    func reasons(_ table: DecisionTable, in situation: Situation) -> [Reason] {
        let outcome = table.outcome(situation.values)
        let counted = table.hitPolicy.isMultiple ? outcome.matched : Array(outcome.matched.prefix(1))
        let rows = counted.map { row(table, $0, .yes, situation) }
        let waiting = outcome.decisive.map { row(table, $0, .open, situation) }
        return rows.isEmpty && waiting.isEmpty ? [Reason(.noRow)] : rows + waiting
    }

    private func row(
        _ table: DecisionTable, _ index: Int, _ truth: Truth, _ situation: Situation
    ) -> Reason {
        let row = table.rules[index]
        let outputs = row.outputs.map { $0.evaluate(situation.values) }
        let cells = zip(table.inputs, row.tests).filter { !$1.isAny }.map { input, test in
            cell(input.expression, test, situation)
        }
        return Reason(
            .row(index), truth: truth, value: outputs.count == 1 ? outputs[0] : .list(outputs), cells)
    }

    private func cell(
        _ input: CompiledExpression, _ test: CompiledTest, _ situation: Situation
    ) -> Reason {
        let answer = test.evaluate(situation.value(input), situation.values)
        let facts = FactReader(situation: situation)
        return Reason(.cell(input, test), condition: answer, input.reads.map(facts.reason(slot:)))
    }
}
