// What became of each recommendation.

import Advice
import Rulebook

/// Tells whether a recommendation is for this year, for later, or not proposed.
struct Standings {
    let assessment: Assessment

    /// The recommendation in one line.
    func summary(_ recommendation: Recommendation) -> Reason {
        let standing = standing(recommendation)
        return Reason(.recommendation(recommendation, standing), truth: standing.truth)
    }

    func proposal(_ recommendation: Recommendation) -> Proposal? {
        assessment.recommendations.first { $0.recommendation.id == recommendation.id }
    }

    private func standing(_ recommendation: Recommendation) -> Standing {
        if let proposal = proposal(recommendation) {
            guard let delay = proposal.delay else { return .thisYear(rank: proposal.rank) }
            return .later(rank: proposal.rank, delay)
        }
        let situation = assessment.situation
        if recommendation.applies.map({ situation.truth($0) }) == .no { return .notMeant }
        if assessment.done.contains(where: { $0.id == recommendation.id }) { return .done }
        return assessment.findings.contains { $0.rule.recommends.contains(recommendation.id) }
            ? .waiting : .noReason
    }
}

extension Standing {
    /// Whether it is proposed.
    var truth: Truth {
        switch self {
        case .thisYear, .later: .yes
        case .waiting: .open
        case .done, .notMeant, .noReason: .no
        }
    }
}
