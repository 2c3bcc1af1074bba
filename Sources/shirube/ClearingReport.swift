// Ways to clear a finding, for people and for machines.

import Advice
import Publishing
import Rulebook
import WhatIf

/// The smallest changes that clear a finding.
struct ClearingReport {
    private let clearings: Clearings
    private let profile: Profile
    private let teller: FactTeller
    private let filler: TextFiller

    private var words: TrialWords { teller.words }

    /// - Parameter truth: what the rule says as things stand.
    init(_ clearings: Clearings, _ profile: Profile, _ teller: FactTeller) {
        self.clearings = clearings
        self.profile = profile
        self.teller = teller
        filler = teller.filler(clearings.situation)
    }

    var text: String {
        let head = "\(teller.title(of: clearings.rule, filler)) [\(clearings.rule.id)]\n"
        if clearings.present == .no { return head + "  " + words.isSilent + "\n" }
        let entries = clearings.found.enumerated().map { "\n" + entry($1, $0 + 1) }.joined()
        if entries.isEmpty { return head + "\n  " + words.noWay(clearings) + "\n" }
        return head + entries + (clearings.isComplete ? "\n" + words.allWays + "\n" : "")
    }

    private func entry(_ clearing: Clearing, _ number: Int) -> String {
        let lines = clearing.changes.map { change in
            let (old, new) = (profile.fact(change.field), Fact.answer(change.value))
            return "   \(teller.name(of: change.field)): "
                + teller.change(old, new, of: change.field, filler, filler) + "\n"
        }
        return "\(number). " + words.effort(clearing.effort, isProved: clearing.isProvedMinimal) + "\n"
            + lines.joined()
    }

    /// `{rule, status, ways: [{effort, minimal, changes: [{field, before, after}]}], complete, changeable}`.
    var json: JSONValue {
        .object([
            "rule": .text(clearings.rule.id), "status": .text(clearings.present.word),
            "ways": .list(clearings.found.map(json(of:))), "complete": .flag(clearings.isComplete),
            "changeable": .texts(clearings.changeable.map { teller.rulebook.vocabulary.fields[$0].name }),
        ])
    }

    private func json(of clearing: Clearing) -> JSONValue {
        .object([
            "effort": .whole(clearing.effort), "minimal": .flag(clearing.isProvedMinimal),
            "changes": .list(
                clearing.changes.map { change in
                    .object([
                        "field": .text(teller.rulebook.vocabulary.fields[change.field].name),
                        "label": .text(teller.name(of: change.field)),
                        "before": teller.json(profile.fact(change.field), of: change.field, filler),
                        "after": teller.json(.answer(change.value), of: change.field, filler),
                    ])
                }),
        ])
    }
}
