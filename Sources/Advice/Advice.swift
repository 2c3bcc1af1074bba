// Takes a rulebook and a profile; gives an assessment: findings with their reasons, recommendations in
// order, strengths, and what to ask next.

import Calendars
import Rulebook

/// What a rulebook says of a municipality in a fiscal year.
public struct Assessment: Sendable {
    /// The fiscal year that was assessed.
    public let fiscalYear: FiscalYear
    package let situation: Situation
    /// Raised and open findings, in the order of topics.
    package let findings: [Finding]
    /// Those meant for this year first, then the others, each in order of priority.
    package let recommendations: [Proposal]
    /// Recommendations that the municipality already carries out.
    package let done: [Recommendation]
    /// What others did, by the recommendation it is told with.
    package let examples: [String: Example]
    /// What to ask, the most telling first.
    package let questions: [Question]
    /// How many questions a memo should put; the rest goes into its annex.
    package let questionsInMemo: Int
}

extension Assessment {
    package var thisYear: [Proposal] { recommendations.filter(\.isForThisYear) }
    package var later: [Proposal] { recommendations.filter { !$0.isForThisYear } }
    package var strengths: [Finding] { findings.filter { $0.rule.kind == .strength && $0.isRaised } }

    /// Those that this year's recommendations use come first.
    package var strengthsInOrder: [Finding] {
        let used = Set(thisYear.flatMap(\.strengths).map(\.rule.id))
        return strengths.filter { used.contains($0.rule.id) }
            + strengths.filter { !used.contains($0.rule.id) }
    }

    /// How many strengths a person is told.
    package var mostStrengths: Int { situation.number(situation.rulebook.ranking?.mostStrengths) ?? .max }

    /// The strengths that a person is told: the first in order, as many as the pack says.
    package var toldStrengths: [Finding] { Array(strengthsInOrder.prefix(mostStrengths)) }

    package func finding(_ rule: String) -> Finding? { findings.first { $0.rule.id == rule } }
}
