// One run of a decision table.

import FEEL
import FEELValues

/// A decision table with the values of its inputs.
struct TableRun {
    let table: DecisionTable
    let slots: [Value]
    let clock: Clock
    let call: CallContext
    let columns: [Value]
    /// Whether each rule matches; nil where that is not known.
    let verdicts: [Bool?]

    init(_ table: DecisionTable, _ slots: [Value], _ clock: Clock, call: CallContext = .outermost) {
        self.table = table
        self.slots = slots
        self.clock = clock
        self.call = call
        let columns = table.inputs.map {
            $0.expression.evaluate(slots, clock: clock, call: call)
        }
        self.columns = columns
        verdicts = table.rules.map { rule in
            var verdict: Bool? = true
            for (test, value) in zip(rule.tests, columns) {
                verdict = Logic.and(
                    verdict, test.evaluate(value, slots, clock: clock, call: call).truth)
                if verdict == false { break }
            }
            return verdict
        }
    }

    /// The first column whose value is not allowed.
    var forbiddenInput: Int? {
        table.inputs.indices.first { index in
            guard let allowed = table.inputs[index].allowed, !columns[index].isNull else { return false }
            return allowed.evaluate(columns[index], slots, clock: clock).truth == false
        }
    }

    func null(_ fact: TableNull) -> Value { .null(NullReason(fact)) }

    /// Whether the result would be another if an undecided rule matched too.
    ///
    /// Where at most one rule may match, or all must agree, a rule that does match settles the result.
    func couldChange(_ value: Value, _ matched: [Int], _ rule: Int) -> Bool {
        let isSettled = table.hitPolicy == .unique || table.hitPolicy == .any
        if isSettled, !matched.isEmpty { return false }
        let merged = (matched + [rule]).sorted()
        return matched.isEmpty || result(merged) != value
    }

    /// The slots that leave the tests of a rule open.
    func openTests(_ rule: Int) -> Set<Int> {
        var open: Set<Int> = []
        for (index, test) in table.rules[rule].tests.enumerated() {
            guard test.evaluate(columns[index], slots, clock: clock).isNull else { continue }
            open.formUnion(table.inputs[index].expression.openSlots(slots, clock: clock))
            open.formUnion(test.openSlots(columns[index], slots, clock: clock))
        }
        return open
    }

    /// The slots that leave the results of rules null.
    func openResults(_ rules: [Int]) -> Set<Int> {
        let results = rules.flatMap { table.rules[$0].outputs }
        let defaults = rules.isEmpty ? table.outputs.compactMap(\.otherwise) : []
        return Set((results + defaults).flatMap { $0.openSlots(slots, clock: clock) })
    }
}
