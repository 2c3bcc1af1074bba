// Measures the rows of decision tables.

import Advice
import DMN
import Diagnostics
import FEELValues
import Rulebook

extension CoverageMeter {
    func tableItems() -> [Placed] {
        let derived = rulebook.derived.flatMap { fact -> [Placed] in
            guard case .table(let table) = fact.logic else { return [] }
            return items(of: table, fact.name, assessments.map(\.situation))
        }
        guard let ranking = rulebook.ranking else { return derived }
        return derived + items(of: ranking.points, "ranking", assessments.flatMap(weighed(in:)))
    }

    private func weighed(in assessment: Assessment) -> [Situation] {
        assessment.recommendations.map {
            assessment.situation.weighing($0.recommendation, reasons: $0.reasons, strengths: $0.strengths)
        }
    }

    private func items(of table: DecisionTable, _ owner: String, _ situations: [Situation]) -> [Placed] {
        let outcomes = situations.map { table.outcome($0.values) }
        let unknown = table.inputs.contains { mayBeUnknown($0.expression.whole) }
        return table.rules.enumerated().compactMap { index, row in
            guard let range = row.range else { return nil }
            let reached = outcomes.map { outcome(of: index, in: table, $0) }
            let sometimes: [Coverage.Outcome] = unknown ? [.yes, .no, .unknown] : [.yes, .no]
            let item = Coverage.Item(
                .row, owner, row.text, range, reached, possible: row.isAny ? [.yes] : sometimes)
            let place = Place(file: range.file.name, entry: range.lower, part: "row", ordinal: index)
            return (item, place)
        }
    }

    /// A row counts where it matches; where the first match decides, only where it is the first.
    private func outcome(
        of row: Int, in table: DecisionTable, _ outcome: TableOutcome
    ) -> Coverage.Outcome {
        if outcome.undecided.contains(row) { return .unknown }
        if table.hitPolicy == .first { return outcome.matched.first == row ? .yes : .no }
        return outcome.matched.contains(row) ? .yes : .no
    }
}

extension DecisionTable.Rule {
    /// The cells of the row as they are written.
    fileprivate var text: String {
        (tests.map(\.snippet.text) + outputs.map(\.snippet.text)).joined(separator: " | ")
    }

    fileprivate var range: SourceRange? { (tests.first?.snippet ?? outputs.first?.snippet)?.wholeRange }

    fileprivate var isAny: Bool { tests.allSatisfy(\.isAny) }
}
