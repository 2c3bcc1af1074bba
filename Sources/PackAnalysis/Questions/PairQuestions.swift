// Which rules of a topic say what another says already.

import FEEL
import Reasoning
import Rulebook

/// Asks about pairs of rules.
struct PairQuestions {
    private let prover: Prover
    private let focus: Focus

    /// A rule with the condition under which it speaks, and what that rests on.
    private struct Speaker {
        let rule: Rule
        let raised: ConditionForm
        let terms: Set<Term>
    }

    init(_ prover: Prover, _ focus: Focus) {
        self.prover = prover
        self.focus = focus
    }

    /// - Parameter rules: of one topic and kind, without those that are never raised or never silent, since
    ///   these imply everything or follow from everything.
    func defects(among rules: [Rule]) -> [Defect] {
        let speakers = rules.map { rule in
            let raised = prover.raised(rule)
            return Speaker(rule: rule, raised: raised, terms: raised.terms)
        }
        return speakers.indices.flatMap { first in
            speakers[(first + 1)...].compactMap { defect(speakers[first], $0) }
        }
    }

    /// Rules without a fact in common have nothing to do with each other.
    private func defect(_ a: Speaker, _ b: Speaker) -> Defect? {
        guard !focus.rules.isDisjoint(with: [a.rule.id, b.rule.id]), !a.terms.isDisjoint(with: b.terms)
        else { return nil }
        let aNeedsB = implies(a, b)
        let bNeedsA = implies(b, a)
        let (first, second) = a.rule.id < b.rule.id ? (a.rule, b.rule) : (b.rule, a.rule)
        if aNeedsB, bNeedsA {
            return Defect(.sameMeaning(first.id, second.id), at: first.condition.snippet.wholeRange)
        }
        if aNeedsB, a.rule.addsNothing(to: b.rule) { return needless(a.rule, besides: b.rule) }
        if bNeedsA, b.rule.addsNothing(to: a.rule) { return needless(b.rule, besides: a.rule) }
        return nil
    }

    private func needless(_ rule: Rule, besides other: Rule) -> Defect {
        Defect(.needless(rule: rule.id, besides: other.id), at: rule.condition.snippet.wholeRange)
    }

    /// Whether one speaks only where the other does.
    private func implies(_ a: Speaker, _ b: Speaker) -> Bool {
        prover.isImpossible([Goal(a.raised, .yes), Goal(b.raised, .notYes)])
    }
}

extension Rule {
    /// Whether all that the rule leads to follows from another one too.
    fileprivate func addsNothing(to other: Rule) -> Bool {
        Set(recommends).isSubset(of: other.recommends) && severity <= other.severity
            && Set(tags).isSubset(of: other.tags)
    }
}
