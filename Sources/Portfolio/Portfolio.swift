// Takes the profiles of a region, now and last time, with its helpers and their days; gives what they have in
// common, who moved, and where help goes this year.

import Calendars
import Rulebook

/// All municipalities of a region at once.
package struct Overview: Sendable {
    package let region: Region
    package let fiscalYear: FiscalYear
    /// Those that stand apart first, then by area and name; whatever order the files had.
    package let standings: [Standing]
    package let movements: [Movement]
    package let groups: [JointGroup]
    package let triage: Triage

    /// - Parameters:
    ///   - now: one standing for each municipality.
    ///   - before: those of last time, as far as there are any.
    package init(
        _ region: Region, _ rulebook: Rulebook, in year: FiscalYear, now: [Standing], before: [Standing]
    ) {
        self.region = region
        fiscalYear = year
        standings = region.ordered(now)
        movements = Movement.all(from: before, to: standings)
        groups = JointGroup.all(of: standings, by: rulebook)
        triage = Triage(of: standings, by: region.helpers, limits: Triage.Limits(rulebook, in: year))
    }
}

extension Overview {
    /// The standings of municipalities, without those that stand apart.
    package var municipalities: [Standing] { standings.filter { !$0.isApart } }
}
