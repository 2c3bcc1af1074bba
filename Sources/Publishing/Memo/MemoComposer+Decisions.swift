// What the advisor decided otherwise than the pack, and what no longer fits.

import Decisions
import Diagnostics

extension MemoComposer {
    /// Nothing where no decisions were given.
    func decisions(_ part: Part) -> [Document.Block] {
        let rows = (decided?.outcomes ?? []).map(row(_:))
        return section(
            part, "heading.decisions",
            table(["decision", "recommendation", "reason", "decided by", "effect"], rows))
    }

    /// Why the advisor added what no finding leads to.
    func decidedReasons(of id: String) -> [String] {
        (decided?.outcomes ?? []).filter { $0.effect == .applied && $0.decision.recommendation == id }.prefix(
            1
        )
        .map { $0.decision.reason.text(in: language) + filler.writer.bracketed([word("heading.decisions")]) }
    }

    private func row(_ outcome: Decided.Outcome) -> [[String]] {
        let decision = outcome.decision
        let date = decision.date.map { [$0.written(in: language)] } ?? []
        return [
            [word("decision.\(decision.kind.key)") + filler.writer.bracketed(details(of: decision))],
            [title(of: decision)], [decision.reason.text(in: language)],
            [decision.name + filler.writer.bracketed(date)], [word("effect.\(outcome.effect.rawValue)")],
        ]
    }

    /// What it is about.
    func title(of decision: Decision) -> String {
        let id = decision.recommendation
        let known =
            assessment.recommendations.first { $0.recommendation.id == id }?.recommendation
            ?? decision.subject(in: assessment.situation.rulebook)
        return known.map(name(_:)) ?? id
    }

    /// Until when it is put off, or which text is new.
    func details(of decision: Decision) -> [String] {
        switch decision.kind {
        case .defer(let until?):
            [filler.word("decision.until", given: [.later: .string(until.written(in: language))])]
        case .edit(let part, _, _): [word("part.\(part.rawValue)")]
        case .accept, .decline, .add, .defer: []
        }
    }
}
