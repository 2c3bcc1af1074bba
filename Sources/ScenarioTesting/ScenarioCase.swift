// A scenario whose profile was read.

import Advice
import Calendars
import Rulebook

/// A scenario with its profile and year, ready to be assessed as often as one likes.
package struct ScenarioCase: Sendable {
    package let scenario: Scenario
    package let profile: Profile
    package let year: FiscalYear

    /// The expectations that an assessment meets, by their index.
    func met(by assessment: Assessment) -> Set<Int> {
        let judgement = Judgement(scenario, assessment)
        return Set(
            scenario.expectations.indices.filter {
                judgement.failure(of: scenario.expectations[$0]) == nil
            })
    }
}
