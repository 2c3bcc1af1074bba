// Takes a profile and changes of it; gives two assessments and plans side by side, the smallest changes that
// clear a finding, and where a value turns what.

import Advice
import Calendars
import Diagnostics
import Rulebook

/// Asks what would be if a municipality were otherwise.
package struct WhatIf: Sendable {
    package let rulebook: Rulebook
    package let profile: Profile
    package let year: FiscalYear

    /// - Parameter year: the fiscal year to assess; the profile's own where nil.
    package init(_ rulebook: Rulebook, _ profile: Profile, in year: FiscalYear? = nil) {
        self.rulebook = rulebook
        self.profile = profile
        self.year = year ?? profile.fiscalYear
    }

    /// What is said of the municipality as it is, and of one with other facts.
    package func alternative(_ changed: Profile) -> Alternative {
        let advisor = Advisor(rulebook)
        return Alternative(advisor.assess(profile, in: year), advisor.assess(changed, in: year))
    }

    /// The smallest changes under which a rule is silent, the cheapest first.
    ///
    /// - Parameters:
    ///   - rule: the index of a rule that is raised or open.
    ///   - limit: how many ways are looked for.
    package func clearings(of rule: Int, limit: Int = 5) -> Clearings {
        ClearingSearch(Trial(rulebook, profile, in: year), rule: rule, limit: limit).clearings()
    }

    /// What comes out for every value of one or two fields.
    package func sweep(_ axes: [SweepAxis]) -> Sweep {
        Sweep(Trial(rulebook, profile, in: year), axes)
    }
}
