// Why a recommendation stands where it does, or why it is not proposed.

import Advice
import DMN
import FEELValues
import Rulebook

/// Explains recommendations.
struct RecommendationExplainer {
    private let opener: Opener
    private let assessment: Assessment
    private let rules: RuleExplainer
    private let standings: Standings

    init(_ explainer: Explainer) {
        opener = explainer.opener
        assessment = explainer.assessment
        rules = RuleExplainer(explainer)
        standings = Standings(assessment: explainer.assessment)
    }

    /// The recommendation with the rules that lead to it, its own conditions and its points.
    func reason(_ recommendation: Recommendation) -> Reason {
        var reason = standings.summary(recommendation)
        let leading = self.leading(to: recommendation)
        reason.children = group(.reasons, leading.map(rules.summary(_:)))
        if let applies = recommendation.applies {
            reason.children.append(opener.condition(.applies, applies))
        }
        if let done = recommendation.done { reason.children.append(opener.condition(.done, done)) }
        reason.children += group(.strengths, strengths(recommendation)) + points(recommendation)
        if reason.truth != .yes { reason.children += group(.instead, instead(of: recommendation, leading)) }
        return reason
    }

    private func group(_ group: Reason.Group, _ reasons: [Reason]) -> [Reason] {
        reasons.isEmpty ? [] : [Reason(.group(group), reasons)]
    }

    private func leading(to recommendation: Recommendation) -> [Rule] {
        assessment.situation.rulebook.rules.filter { $0.recommends.contains(recommendation.id) }
    }

    private func strengths(_ recommendation: Recommendation) -> [Reason] {
        (standings.proposal(recommendation)?.strengths ?? []).map { rules.summary($0.rule) }
    }

    /// The rows of the ranking that gave points, with the sum.
    private func points(_ recommendation: Recommendation) -> [Reason] {
        guard let proposal = standings.proposal(recommendation),
            let table = assessment.situation.rulebook.ranking?.points
        else { return [] }
        let weighed = assessment.situation.weighing(
            recommendation, reasons: proposal.reasons, strengths: proposal.strengths)
        return [
            Reason(.group(.points), value: .number(proposal.points), opener.rows(table, in: weighed))
        ]
    }

    /// What the same raised rules lead to, where it is proposed.
    private func instead(of recommendation: Recommendation, _ leading: [Rule]) -> [Reason] {
        let raised = Set(leading.map(\.id)).intersection(
            assessment.findings.filter(\.isRaised).map(\.rule.id))
        return assessment.recommendations.filter { proposal in
            proposal.reasons.contains { raised.contains($0.rule.id) }
        }.map { standings.summary($0.recommendation) }
    }
}
