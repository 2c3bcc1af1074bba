// Gaps, overlaps and dead rows of decision tables.

import DMN
import Diagnostics
import FEEL
import FEELValues
import Reasoning
import Rulebook

/// Asks about each decision table.
struct TableQuestions {
    private let prover: Prover
    private let focus: Focus

    init(_ prover: Prover, _ focus: Focus) {
        self.prover = prover
        self.focus = focus
    }

    func defects() -> [Defect] {
        let derived = prover.rulebook.derived.flatMap { fact -> [Defect] in
            guard focus.derived.contains(fact.name), case .table(let table) = fact.logic else { return [] }
            return defects(Subject(name: fact.name, range: fact.range, table: table, prover))
        }
        guard focus.hasRanking, let points = prover.rulebook.ranking?.points,
            let range = points.rules.first?.tests.first?.snippet.wholeRange
        else { return derived }
        return derived + deadRows(Subject(name: "ranking", range: range, table: points, prover))
    }

    /// A table with the condition of each row.
    private struct Subject {
        let name: String
        let range: SourceRange
        let table: DecisionTable
        let rows: [ConditionForm]

        init(name: String, range: SourceRange, table: DecisionTable, _ prover: Prover) {
            self.name = name
            self.range = range
            self.table = table
            rows = table.rules.map { rule in
                .all(
                    zip(rule.tests, table.inputs).map { test, input in
                        test.form(testing: input.expression, in: prover.context)
                    })
            }
        }

        func place(of row: Int) -> SourceRange {
            table.rules[row].tests.first?.snippet.wholeRange ?? range
        }
    }

    private func defects(_ subject: Subject) -> [Defect] {
        gap(subject) + overlaps(subject) + deadRows(subject)
    }

    private func gap(_ subject: Subject) -> [Defect] {
        let table = subject.table
        guard !table.hitPolicy.isMultiple, table.outputs.allSatisfy({ $0.otherwise == nil }) else {
            return []
        }
        let goals = subject.rows.map { Goal($0, .no) }
        guard
            let example = example(
                goals,
                showing: { values in
                    let outcome = table.outcome(values)
                    return outcome.matched.isEmpty && outcome.undecided.isEmpty
                })
        else { return [] }
        return [Defect(.gap(table: subject.name), at: subject.range, example: example.yaml)]
    }

    private func overlaps(_ subject: Subject) -> [Defect] {
        let policy = subject.table.hitPolicy
        guard policy == .unique || policy == .any else { return [] }
        return subject.rows.indices.flatMap { first in
            subject.rows.indices.dropFirst(first + 1).compactMap { second in
                overlap(subject, first, second)
            }
        }
    }

    private func overlap(_ subject: Subject, _ first: Int, _ second: Int) -> Defect? {
        let table = subject.table
        let goals = [Goal(subject.rows[first], .yes), Goal(subject.rows[second], .yes)]
        let example = example(goals) { values in
            guard Set([first, second]).isSubset(of: table.outcome(values).matched) else { return false }
            let results = [first, second].map { table.rules[$0].outputs.map { $0.evaluate(values) } }
            return table.hitPolicy == .unique || results[0] != results[1]
        }
        return example.map {
            Defect(
                .overlap(table: subject.name, first + 1, second + 1), at: subject.place(of: second),
                example: $0.yaml)
        }
    }

    /// Rows that nothing can match; where the first match decides, also those behind rows that take all.
    private func deadRows(_ subject: Subject) -> [Defect] {
        subject.rows.indices.compactMap { row in
            let earlier =
                subject.table.hitPolicy == .first ? subject.rows[..<row].map { Goal($0, .notYes) } : []
            guard prover.isImpossible([Goal(subject.rows[row], .yes)] + earlier) else { return nil }
            return Defect(.deadRow(table: subject.name, row + 1), at: subject.place(of: row))
        }
    }

    /// An example of which running the table shows what is claimed.
    private func example(_ goals: [Goal], showing claim: ([Value]) -> Bool) -> ExampleProfile? {
        guard case .possible(let values) = prover.verdict(goals) else { return nil }
        let example = ExampleProfile(prover.rulebook, prover.year, values)
        return claim(example.slotValues()) ? example : nil
    }
}
