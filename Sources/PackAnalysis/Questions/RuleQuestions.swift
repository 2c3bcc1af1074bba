// Which rules can never speak, always speak, or never be silent.

import FEEL
import Reasoning
import Rulebook

/// Asks about each rule by itself.
struct RuleQuestions {
    private let prover: Prover

    init(_ prover: Prover) { self.prover = prover }

    func defects() -> [Defect] {
        prover.rulebook.rules.filter { $0.years.contains(prover.year) }.compactMap(defect(of:))
    }

    /// What is wrong with one rule; nil where it can be raised and can be silent.
    func defect(of rule: Rule) -> Defect? {
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
