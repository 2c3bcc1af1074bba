// Takes an assessment and the decisions that an advisor wrote beside the profile; gives the assessment as the
// advisor wants it, and what became of each decision.

import Advice
import Calendars
import Diagnostics
import Rulebook

/// What an advisor decided, in the order of the file.
package struct Decisions: Sendable {
    package let decisions: [Decision]
}

/// A recommendation that somebody judged otherwise than the pack.
package struct Decision: Sendable {
    package let kind: Kind
    /// The id of a recommendation.
    package let recommendation: String
    package let reason: Localized
    /// Who decided.
    package let name: String
    package let date: PartialDate?
    package let range: SourceRange

    /// The recommendation that is meant; nil where the pack has it no longer.
    package func subject(in rulebook: Rulebook) -> Recommendation? {
        if case .add(let own?) = kind { own } else { rulebook.recommendation(recommendation) }
    }

    package enum Kind: Sendable {
        case accept, decline
        /// One of the pack, or one in the advisor's own words.
        case add(own: Recommendation?)
        /// Until a fiscal year begins; without one for as long as the decision stands.
        case `defer`(until: FiscalYear?)
        /// - was: what stood there when it was written anew.
        case edit(Recommendation.Part, text: Localized, was: Localized?)

        /// The key of the file.
        package var key: String {
            switch self {
            case .accept: "accept"
            case .decline: "decline"
            case .add: "add"
            case .defer: "defer"
            case .edit: "edit"
            }
        }

        static let keys = ["accept", "decline", "defer", "add", "edit"]
    }
}

/// What became of a decision in an assessment.
package enum Effect: String, Sendable, CaseIterable {
    case applied
    /// The findings of this assessment do not lead to the recommendation.
    case notRaised
    /// The municipality carries it out already.
    case underWay
    /// The pack has it no longer.
    case gone
    /// The text is no longer the one that was written anew.
    case textChanged
    /// The year to which it was put off has come.
    case over
}

/// An assessment after the decisions.
package struct Decided: Sendable {
    package let assessment: Assessment
    package let outcomes: [Outcome]

    package struct Outcome: Sendable {
        package let decision: Decision
        package let effect: Effect
    }

    /// What no longer fits, as warnings.
    package var warnings: [Diagnostic] {
        outcomes.filter { $0.effect != .applied }.map { outcome in
            DecisionProblem.unfit(outcome.decision.recommendation, outcome.effect).diagnostic(
                at: outcome.decision.range, severity: .warning)
        }
    }
}
