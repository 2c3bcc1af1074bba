// Two assessments and plans side by side.

import Advice
import Planning
import Rulebook

/// A municipality as it is, and as it would be.
package struct Alternative: Sendable {
    package let before: Assessment
    package let after: Assessment
    /// Fields whose facts differ, by their index.
    package let fields: [Int]
    /// Rules that say something else, in the order of the pack.
    package let findings: [FindingTurn]
    /// Recommendations that enter, leave or stand elsewhere, by their new place.
    package let proposals: [ProposalTurn]
    /// Actions that the new plan has and the old one has not, and the other way round.
    package let entering: [Action]
    package let leaving: [Action]

    init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
        let rulebook = before.situation.rulebook
        let (old, new) = (before.situation, after.situation)
        fields = rulebook.vocabulary.fields.indices.filter {
            let (first, second) = (old.profile.fact($0), new.profile.fact($0))
            return first.value != second.value || first.state != second.state || first.asOf != second.asOf
        }
        findings = rulebook.rules.compactMap { rule in
            let turn = FindingTurn(rule: rule, before: old.speaks(rule), after: new.speaks(rule))
            return turn.before == turn.after ? nil : turn
        }
        proposals = ProposalTurn.turns(before.recommendations, after.recommendations)
        let actions = [before, after].map { Plan.make(for: $0).actions }
        entering = rulebook.actions.filter { actions[1].contains($0.id) && !actions[0].contains($0.id) }
        leaving = rulebook.actions.filter { actions[0].contains($0.id) && !actions[1].contains($0.id) }
    }
}

/// A rule that says something else.
package struct FindingTurn: Sendable {
    package let rule: Rule
    package let before: Truth
    package let after: Truth
}

/// A recommendation that stands elsewhere.
package struct ProposalTurn: Sendable {
    package let recommendation: Recommendation
    /// Nil where it is not recommended.
    package let before: Standing?
    package let after: Standing?

    /// A place in the order.
    package struct Standing: Sendable, Equatable {
        /// From 1.
        package let rank: Int
        package let isForThisYear: Bool
    }

    static func turns(_ before: [Proposal], _ after: [Proposal]) -> [ProposalTurn] {
        let (old, new) = (standings(before), standings(after))
        let left = before.filter { new[$0.recommendation.id] == nil }
        return (after + left).compactMap { proposal in
            let id = proposal.recommendation.id
            if old[id] == new[id] { return nil }
            return ProposalTurn(recommendation: proposal.recommendation, before: old[id], after: new[id])
        }
    }

    private static func standings(_ proposals: [Proposal]) -> [String: Standing] {
        let pairs = proposals.map {
            ($0.recommendation.id, Standing(rank: $0.rank, isForThisYear: $0.isForThisYear))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension Plan {
    /// The ids of the actions in it.
    fileprivate var actions: Set<String> {
        Set(entries.compactMap { if case .action(let id) = $0.origin { id } else { nil } })
    }
}
