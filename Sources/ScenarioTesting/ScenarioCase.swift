// A scenario whose profile was read.

import Advice
import Calendars
import Planning
import Rulebook

/// A scenario with its profile and year, ready to be assessed as often as one likes.
package struct ScenarioCase: Sendable {
    package let scenario: Scenario
    package let profile: Profile
    package let year: FiscalYear

    /// The expectations that a rulebook does not meet.
    func unmet(by rulebook: Rulebook) -> [Expectation] {
        let assessment = Advisor(rulebook).assess(profile, in: year)
        let judgement = Judgement(assessment: assessment, plan: Plan.make(for: assessment))
        return scenario.expectations.filter { judgement.failure(of: $0) != nil }
    }
}
