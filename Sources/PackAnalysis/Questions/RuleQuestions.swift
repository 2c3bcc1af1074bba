// Which rules can never speak, always speak, or never be silent, and which say what another says already.

import FEEL
import Reasoning
import Rulebook

/// Asks about each rule by itself, then beside its neighbours.
struct RuleQuestions {
    private let prover: Prover
    private let focus: Focus

    init(_ prover: Prover, _ focus: Focus) {
        self.prover = prover
        self.focus = focus
    }

    func defects() -> [Defect] {
        let inForce = prover.rulebook.rules.filter { $0.years.contains(prover.year) }
        let neighbourhoods = Dictionary(grouping: inForce) { Neighbourhood(topic: $0.topic, kind: $0.kind) }
        return neighbourhoods.values.filter { rules in rules.contains { focus.rules.contains($0.id) } }
            .flatMap(defects(among:))
    }

    /// Only rules of one topic and kind can make each other needless.
    private struct Neighbourhood: Hashable {
        let topic: String
        let kind: Rule.Kind
    }

    private func defects(among rules: [Rule]) -> [Defect] {
        var faults: [Defect] = []
        var sound: [Rule] = []
        for rule in rules {
            guard let fault = defect(of: rule) else {
                sound.append(rule)
                continue
            }
            if focus.rules.contains(rule.id) { faults.append(fault) }
        }
        return faults + PairQuestions(prover, focus).defects(among: sound)
    }

    /// What is wrong with one rule; nil where it can be raised and can be silent.
    private func defect(of rule: Rule) -> Defect? {
        let raised = prover.raised(rule)
        if prover.isImpossible([Goal(raised, .yes)]) {
            return Defect(.neverSpeaks(rule: rule.id), at: rule.condition.snippet.wholeRange)
        }
        if prover.isImpossible([Goal(raised, .notYes)]) {
            return Defect(.alwaysSpeaks(rule: rule.id), at: rule.condition.snippet.wholeRange)
        }
        if prover.isImpossible([Goal(raised, .no)]) {
            return Defect(.neverFalse(rule: rule.id), at: rule.condition.snippet.wholeRange)
        }
        return nil
    }
}
