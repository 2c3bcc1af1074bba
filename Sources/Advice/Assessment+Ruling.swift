// An assessment with the recommendations that a person wants.

import Rulebook

extension Assessment {
    /// The same findings with recommendations as somebody wants them; the others move up or wait by the
    /// ranking of the pack.
    package func ruled(by ruling: Ruling) -> Assessment {
        let known = Set(recommendations.map(\.recommendation.id))
        let standing = recommendations.map { ($0.recommendation, $0.reasons, $0.strengths) }
        let added = ruling.added.filter { !known.contains($0.id) }.map {
            ($0, [Finding](), findings.strengths(for: $0))
        }
        let candidates = (standing + added).filter { !ruling.declined.contains($0.0.id) }.map {
            Candidate(ruling.edited[$0.0.id] ?? $0.0, reasons: $0.1, strengths: $0.2, in: situation)
        }
        let proposals = situation.proposals(of: candidates, ruledBy: ruling)
        return Assessment(
            fiscalYear: fiscalYear, situation: situation, findings: findings, recommendations: proposals,
            done: done, examples: Illustration(situation: situation).examples(for: proposals),
            questions: questions, questionsInMemo: questionsInMemo)
    }

    /// Whether the municipality carries a recommendation out already, as far as is known.
    package func isUnderWay(_ recommendation: Recommendation) -> Bool { situation.does(recommendation) }
}
