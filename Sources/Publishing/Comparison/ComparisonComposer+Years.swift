// Two years of one municipality: suggestions taken up, targets, and findings that came or went.

import Advice
import Comparison
import Diagnostics
import Rulebook

extension ComparisonComposer {
    /// What became of the earlier suggestions.
    func uptakes(level: Int = 2) -> [Document.Block] {
        let rows = comparison.uptakes.map { uptake in
            let recommendation = uptake.proposal.recommendation
            return [
                [uptake.proposal.isForThisYear ? String(uptake.proposal.rank) : ""],
                [earlier.text(recommendation.title) ?? recommendation.id],
                [word("uptake.\(uptake.outcome.rawValue)")],
            ]
        }
        return section(
            "compare.uptakes", level: level, table(["rank", "recommendation", "outcome"], rows))
    }

    /// The targets with what came of them, as they are written.
    func indicators(level: Int = 2) -> [Document.Block] {
        let rows = comparison.indicators.map { indicator in
            [
                [indicator.name], [targets(of: indicator)], [indicator.result ?? ""],
                [word("indicator.\(indicator.outcome.rawValue)")], [indicator.next ?? ""],
            ]
        }
        let columns = ["measure", "target", "result", "outcome", "next"]
        return section("compare.indicators", level: level, table(columns, rows))
    }

    /// The target; where the two sheets tell of different ones, both.
    private func targets(of indicator: IndicatorResult) -> String {
        let told = unique([indicator.set, indicator.target].compactMap { $0 })
        return told.joined(separator: " " + word("arrow") + " ")
    }

    /// Findings that came, went, or can no longer be told.
    func findings(level: Int = 2, of kinds: [Rule.Kind] = Rule.Kind.allCases) -> [Document.Block] {
        let changes = comparison.findings.filter { kinds.contains($0.rule.kind) }
        let rows = FindingChange.Kind.allCases.filter { $0 != .other }.flatMap { kind in
            changes.filter { $0.kind == kind }.map(row(_:))
        }
        return section("compare.findings", level: level, table(["turn", "kind", "what", "facts"], rows))
    }

    private func row(_ change: FindingChange) -> [[String]] {
        let filler = change.after == .raised ? filler : earlier
        let sentence = filler.text(change.rule.because) ?? filler.text(change.rule.title)
        let isOfRules = [.ruleBegan, .ruleEnded].contains(change.kind)
        let facts = change.facts.map { $0.label.text(in: language) }
        return [
            [word("turn.\(change.kind.rawValue)")], [word("kind.\(change.rule.kind.rawValue)")],
            [sentence ?? change.rule.id], facts.isEmpty && !isOfRules ? [word("compare.same facts")] : facts,
        ]
    }
}
