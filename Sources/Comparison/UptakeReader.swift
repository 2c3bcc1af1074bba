// Finds out which recommendations of the earlier assessment were taken up.

import Advice
import Rulebook

/// Reads what became of earlier recommendations.
struct UptakeReader {
    private let before: Assessment
    private let after: Assessment
    private let comparer: FindingComparer

    init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
        comparer = FindingComparer(before, after)
    }

    /// In the earlier order; those kept for later are named where something came of them.
    func uptakes() -> [Uptake] {
        before.recommendations.map { Uptake(proposal: $0, outcome: outcome(of: $0)) }
            .filter { $0.proposal.isForThisYear || $0.isTakenUp }
    }

    private func outcome(of earlier: Proposal) -> Uptake.Outcome {
        let recommendation = earlier.recommendation
        if after.isUnderWay(recommendation) { return .done }
        if let now = after.recommendations.first(where: { $0.recommendation.id == recommendation.id }) {
            return now.isForThisYear ? .goesOn : .later
        }
        let reasons = earlier.reasons.map { comparer.change(of: $0.rule).after }
        if reasons.contains(.raised) { return .past }
        if reasons.contains(.open) { return .open }
        return reasons.contains(.silent) ? .cleared : .past
    }
}
