// Two assessments and plans side by side, for people and for machines.

import Advice
import Diagnostics
import Publishing
import Rulebook
import WhatIf

/// What differs between a municipality as it is and as it would be.
struct AlternativeReport {
    private let alternative: Alternative
    private let teller: FactTeller
    private let before: TextFiller
    private let after: TextFiller

    private var words: TrialWords { teller.words }

    init(_ alternative: Alternative, _ teller: FactTeller) {
        self.alternative = alternative
        self.teller = teller
        before = teller.filler(alternative.before.situation)
        after = teller.filler(alternative.after.situation)
    }

    /// The changed facts, then findings, recommendations and actions that differ.
    var text: String {
        let blocks = [
            (words.changes, alternative.fields.map(line(ofField:))),
            (words.findings, alternative.findings.map(line(of:))),
            (words.proposals, alternative.proposals.map(line(of:))),
            (
                words.actions,
                actions(alternative.entering, "+", after) + actions(alternative.leaving, "-", before)
            ),
        ]
        return blocks.map { head, lines in
            head + "\n" + (lines.isEmpty ? ["  " + words.nothingChanges] : lines).joined(separator: "\n")
                + "\n"
        }.joined(separator: "\n")
    }

    private func line(ofField index: Int) -> String {
        let old = alternative.before.situation.profile.fact(index)
        let new = alternative.after.situation.profile.fact(index)
        return "  \(teller.name(of: index)): "
            + teller.change(old, new, of: index, before, after)
    }

    private func line(of turn: FindingTurn) -> String {
        let filler = turn.after == .no ? before : after
        return "  \(words.mark(turn.after)) \(teller.title(of: turn.rule, filler)) [\(turn.rule.id)] "
            + words.turn(from: turn.before, to: turn.after)
    }

    private func line(of turn: ProposalTurn) -> String {
        let filler = turn.after == nil ? before : after
        return "  \(words.standing(turn.before)) → \(words.standing(turn.after)): "
            + "\(teller.title(of: turn.recommendation, filler)) [\(turn.recommendation.id)]"
    }

    private func actions(_ actions: [Action], _ mark: String, _ filler: TextFiller) -> [String] {
        actions.map { "  \(mark) \(filler.text($0.title) ?? $0.id) [\($0.id)]" }
    }
}

extension AlternativeReport {
    /// `{changes, findings, recommendations, actions: {entering, leaving}}`, each with before and after.
    var json: JSONValue {
        .object([
            "changes": .list(alternative.fields.map(json(ofField:))),
            "findings": .list(
                alternative.findings.map { turn in
                    .object([
                        "rule": .text(turn.rule.id),
                        "title": .text(teller.title(of: turn.rule, turn.after == .no ? before : after)),
                        "before": .text(turn.before.word), "after": .text(turn.after.word),
                    ])
                }),
            "recommendations": .list(alternative.proposals.map(json(of:))),
            "actions": .object([
                "entering": .texts(alternative.entering.map(\.id)),
                "leaving": .texts(alternative.leaving.map(\.id)),
            ]),
        ])
    }

    private func json(ofField index: Int) -> JSONValue {
        let (old, new) = (alternative.before.situation, alternative.after.situation)
        return .object([
            "field": .text(teller.rulebook.vocabulary.fields[index].name),
            "label": .text(teller.name(of: index)),
            "before": teller.json(old.profile.fact(index), of: index, before),
            "after": teller.json(new.profile.fact(index), of: index, after),
        ])
    }

    private func json(of turn: ProposalTurn) -> JSONValue {
        .object([
            "id": .text(turn.recommendation.id),
            "title": .text(teller.title(of: turn.recommendation, turn.after == nil ? before : after)),
            "before": json(of: turn.before), "after": json(of: turn.after),
        ])
    }

    private func json(of standing: ProposalTurn.Standing?) -> JSONValue {
        guard let standing else { return .null }
        return .object(["rank": .whole(standing.rank), "thisYear": .flag(standing.isForThisYear)])
    }
}
