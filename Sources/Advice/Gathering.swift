// Gathers what raised findings recommend and puts it in the order of the pack's own ranking.

import Rulebook

/// Gathers and ranks recommendations.
struct Gathering {
    let situation: Situation
    private var candidates: [Candidate] = []
    /// What findings recommend but the municipality already does.
    private(set) var done: [Recommendation] = []

    init(situation: Situation, findings: [Finding]) {
        self.situation = situation
        for recommendation in situation.rulebook.recommendations where situation.applies(recommendation) {
            let reasons = findings.filter { $0.isRaised && $0.rule.recommends.contains(recommendation.id) }
            if reasons.isEmpty { continue }
            if situation.does(recommendation) {
                done.append(recommendation)
            } else {
                let strengths = findings.strengths(for: recommendation)
                candidates.append(
                    Candidate(recommendation, reasons: reasons, strengths: strengths, in: situation))
            }
        }
    }

    func proposals() -> [Proposal] { situation.proposals(of: candidates) }
}

extension Situation {
    /// Candidates in order: those for this year, then the others.
    func proposals(of candidates: [Candidate], ruledBy ruling: Ruling = Ruling()) -> [Proposal] {
        let candidates = candidates.sorted(by: Candidate.inOrder)
        let delays = delays(of: candidates, ruledBy: ruling)
        let ordered =
            candidates.filter { delays[$0.recommendation.id] == nil }
            + candidates.filter { delays[$0.recommendation.id] != nil }
        return ordered.enumerated().map { index, candidate in
            Proposal(
                recommendation: candidate.recommendation, points: candidate.points,
                severity: candidate.severity,
                reasons: candidate.reasons, strengths: candidate.strengths, rank: index + 1,
                delay: delays[candidate.recommendation.id])
        }
    }
}
