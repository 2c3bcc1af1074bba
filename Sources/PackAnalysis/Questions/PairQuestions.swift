// Which rules of a topic say what another says already.

import FEEL
import Reasoning
import Rulebook

/// Asks about pairs of rules of one topic and kind; rules that are never raised or never silent are left out,
/// since those imply everything or follow from everything.
struct PairQuestions {
    private let prover: Prover

    /// A rule with the condition under which it speaks, and what that rests on.
    private struct Speaker {
        let rule: Rule
        let raised: ConditionForm
        let terms: Set<Term>
    }

    private struct Group: Hashable {
        let topic: String
        let kind: Rule.Kind
    }

    init(_ prover: Prover) { self.prover = prover }

    func defects() -> [Defect] {
        let alone = RuleQuestions(prover)
        let sound = prover.rulebook.rules.filter {
            $0.years.contains(prover.year) && alone.defect(of: $0) == nil
        }
        let speakers = sound.map { rule in
            let raised = prover.raised(rule)
            return Speaker(rule: rule, raised: raised, terms: raised.terms)
        }
        let groups = Dictionary(grouping: speakers) { Group(topic: $0.rule.topic, kind: $0.rule.kind) }
        return groups.values.flatMap(defects(among:))
    }

    private func defects(among speakers: [Speaker]) -> [Defect] {
        speakers.indices.flatMap { first in
            speakers[(first + 1)...].compactMap { defect(speakers[first], $0) }
        }
    }

    /// Rules without a fact in common have nothing to do with each other.
    private func defect(_ a: Speaker, _ b: Speaker) -> Defect? {
        guard !a.terms.isDisjoint(with: b.terms) else { return nil }
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
