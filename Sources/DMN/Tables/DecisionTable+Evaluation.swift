// Runs a decision table: which rules match, and what that gives.

import FEEL
import FEELValues

extension DecisionTable {
    /// The result for the inputs, each at the index of its slot.
    public func evaluate(_ inputs: [Value], clock: Clock = .system) -> Value {
        outcome(inputs, clock: clock).value
    }

    /// The result, asked inside so many calls of functions.
    func evaluate(_ inputs: [Value], clock: Clock, call: CallContext) -> Value {
        outcome(TableRun(self, inputs, clock, call: call)).value
    }

    /// The result with the rules that led to it.
    public func outcome(_ inputs: [Value], clock: Clock = .system) -> TableOutcome {
        outcome(TableRun(self, inputs, clock))
    }

    private func outcome(_ run: TableRun) -> TableOutcome {
        if let column = run.forbiddenInput {
            return TableOutcome(
                value: run.null(.notAllowed(input: column + 1)), matched: [], undecided: [], decisive: [])
        }
        let matched = rules.indices.filter { run.verdicts[$0] == true }
        let undecided = dialect == .advisory ? rules.indices.filter { run.verdicts[$0] == nil } : []
        let value = run.result(matched)
        let decisive = undecided.filter { run.couldChange(value, matched, $0) }
        return TableOutcome(
            value: decisive.isEmpty ? value : run.null(.undecided(decisive.map { $0 + 1 })),
            matched: matched, undecided: undecided, decisive: decisive)
    }

    /// The slots whose null leaves the result null, sorted; none when there is a result.
    public func openSlots(_ inputs: [Value], clock: Clock = .system) -> [Int] {
        let outcome = outcome(inputs, clock: clock)
        guard outcome.value.isNull else { return [] }
        let run = TableRun(self, inputs, clock)
        var slots: Set<Int> = []
        for rule in outcome.decisive { slots.formUnion(run.openTests(rule)) }
        if slots.isEmpty { slots.formUnion(run.openResults(outcome.matched)) }
        return slots.sorted()
    }
}
