// Which recommendations come to nothing or contradict each other.

import FEEL
import FEELValues
import Reasoning
import Rulebook

/// Asks about rules and what they recommend.
struct AdviceQuestions {
    private let prover: Prover
    private let focus: Focus

    init(_ prover: Prover, _ focus: Focus) {
        self.prover = prover
        self.focus = focus
    }

    func defects() -> [Defect] { inVain() + contradictions() }

    /// Rules that can speak, but never where what they recommend is meant for anybody.
    private func inVain() -> [Defect] {
        prover.rulebook.rules.filter { $0.years.contains(prover.year) }.flatMap { rule in
            let raised = Goal(prover.raised(rule), .yes)
            let recommended = rule.recommends.compactMap(prover.rulebook.recommendation(_:))
            return recommended.compactMap { recommendation -> Defect? in
                guard focus.rules.contains(rule.id) || focus.recommendations.contains(recommendation.id)
                else { return nil }
                let goals = proposed(recommendation)
                guard !goals.isEmpty, prover.isImpossible([raised] + goals), !prover.isImpossible([raised])
                else { return nil }
                return Defect(
                    .recommendsInVain(rule: rule.id, recommendation: recommendation.id), at: rule.range)
            }
        }
    }

    /// What must hold for a recommendation to be made: it is meant for them, as far as known, and not
    /// known to be done.
    private func proposed(_ recommendation: Recommendation) -> [Goal] {
        [
            recommendation.applies.map { Goal(prover.form($0), .notNo) },
            recommendation.done.map { Goal(prover.form($0), .notYes) },
        ].compactMap { $0 }
    }

    /// What must hold where everything about a recommendation is known.
    private func surelyProposed(_ recommendation: Recommendation) -> [Goal] {
        [
            recommendation.applies.map { Goal(prover.form($0), .yes) },
            recommendation.done.map { Goal(prover.form($0), .no) },
        ].compactMap { $0 }
    }

    /// Two recommendations of a topic that exclude each other where all is known, yet are both made where
    /// something is not.
    private func contradictions() -> [Defect] {
        let byTopic = Dictionary(grouping: prover.rulebook.recommendations, by: \.topic)
        return byTopic.values.flatMap { recommendations in
            recommendations.indices.flatMap { first in
                recommendations[(first + 1)...].compactMap { contradiction(recommendations[first], $0) }
            }
        }
    }

    private func contradiction(_ a: Recommendation, _ b: Recommendation) -> Defect? {
        guard !focus.recommendations.isDisjoint(with: [a.id, b.id]) else { return nil }
        let sure = (surelyProposed(a), surelyProposed(b))
        guard !sure.0.isEmpty, !sure.1.isEmpty, prover.isImpossible(sure.0 + sure.1),
            !prover.isImpossible(sure.0), !prover.isImpossible(sure.1)
        else { return nil }
        let goals = [Goal(reasons(for: a), .yes), Goal(reasons(for: b), .yes)] + proposed(a) + proposed(b)
        guard case .possible(let values) = prover.verdict(goals) else { return nil }
        let example = ExampleProfile(prover.rulebook, prover.year, values)
        guard shows(example, a, b) else { return nil }
        return Defect(.contradiction(a.id, b.id), at: b.range, example: example.yaml)
    }

    /// That some rule recommends it.
    private func reasons(for recommendation: Recommendation) -> ConditionForm {
        .any(
            prover.rulebook.rules.filter {
                $0.years.contains(prover.year) && $0.recommends.contains(recommendation.id)
            }.map(prover.raised(_:)))
    }

    /// Whether both are made of the example, found out by running it.
    private func shows(_ example: ExampleProfile, _ recommendations: Recommendation...) -> Bool {
        let values = example.slotValues()
        return recommendations.allSatisfy { recommendation in
            let applies = recommendation.applies?.evaluate(values).truth != false
            let done = recommendation.done?.evaluate(values).truth == true
            let isRecommended = prover.rulebook.rules.contains { rule in
                rule.recommends.contains(recommendation.id) && rule.years.contains(prover.year)
                    && rule.condition.evaluate(values).truth == true
                    && rule.exception.map { $0.evaluate(values).truth == false } ?? true
            }
            return applies && !done && isRecommended
        }
    }
}
