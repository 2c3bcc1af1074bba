// Two municipalities side by side: where their findings and suggestions differ, without any order.

import Advice
import Comparison
import Diagnostics
import Rulebook

extension ComparisonComposer {
    /// Strengths first; what only concerns the sheets themselves is left out.
    var findingsBeside: [Document.Block] {
        let changes = [Rule.Kind.strength, .gap].flatMap { kind in
            comparison.findings.filter { $0.rule.kind == kind }
        }
        let rows = changes.map { change in
            [
                [word("kind.\(change.rule.kind.rawValue)")], [title(of: change.rule)],
                [standing(change.before)], [standing(change.after)],
            ]
        }
        let header = [word("column.kind"), word("column.what")] + sheets
        return section("compare.findings", table(header: header, rows))
    }

    private func title(of rule: Rule) -> String {
        filler.text(rule.title) ?? earlier.text(rule.title) ?? rule.id
    }

    private func standing(_ standing: FindingChange.Standing) -> String {
        word("standing.\(standing.rawValue)")
    }

    /// What is suggested to either of them this year.
    var recommendationsBeside: [Document.Block] {
        let both = [comparison.before, comparison.after]
        let ids = Set(both.flatMap(\.thisYear).map(\.recommendation.id))
        let rulebook = comparison.after.situation.rulebook
        let rows = rulebook.recommendations.filter { ids.contains($0.id) }.map { recommendation in
            [[filler.text(recommendation.title) ?? recommendation.id]]
                + both.map { [place(of: recommendation, in: $0)] }
        }
        return section(
            "compare.recommendations",
            table(header: [word("column.recommendation")] + sheets, rows))
    }

    private func place(of recommendation: Recommendation, in assessment: Assessment) -> String {
        if assessment.done.contains(where: { $0.id == recommendation.id }) { return word("standing.done") }
        let proposal = assessment.recommendations.first { $0.recommendation.id == recommendation.id }
        return proposal.map { word($0.isForThisYear ? "standing.this year" : "standing.later") } ?? "–"
    }

    /// What only one of them tells of.
    var knownOnce: [Document.Block] {
        let rows = comparison.facts.filter { $0.kind != .changed }.map { change in
            [[label(of: change.field)], cell(change, before: true), cell(change, before: false)]
        }
        return section(
            "compare.known once", table(header: [word("column.item")] + sheets, rows))
    }
}
