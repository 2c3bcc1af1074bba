// Assesses: rules speak, recommendations are gathered and put in order, questions are collected.

import Calendars
import FEELValues
import Rulebook

/// Assesses municipalities by a rulebook.
public struct Advisor: Sendable {
    private let rulebook: Rulebook

    /// An advisor who goes by this rulebook.
    public init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// What the rulebook says of a municipality.
    ///
    /// - Parameter fiscalYear: the year to assess; the profile's own where nil.
    public func assess(_ profile: Profile, in fiscalYear: FiscalYear? = nil) -> Assessment {
        let year = fiscalYear ?? profile.fiscalYear
        let situation = Situation(rulebook, profile, in: year)
        let findings = Examination(situation: situation).findings()
        let gathering = Gathering(situation: situation, findings: findings)
        let proposals = gathering.proposals()
        let most = situation.number(rulebook.ranking?.mostQuestions)
        return Assessment(
            fiscalYear: year, situation: situation, findings: findings,
            recommendations: proposals, done: gathering.done,
            examples: Illustration(situation: situation).examples(for: proposals),
            questions: Inquiry(situation: situation, findings: findings).questions(),
            questionsInMemo: most ?? .max)
    }
}
