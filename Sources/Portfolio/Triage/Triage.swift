// Where the days of the helpers go this year, and why some municipalities have none.

import Advice
import Calendars
import Rulebook

/// An assignment of days; within the limits no other one has more points.
package struct Triage: Sendable {
    /// By municipality, then by helper.
    package let visits: [Visit]
    /// Municipalities without a visit, in the order of the standings.
    package let waiting: [Waiting]
    package let daysGiven: Int
    /// The points of the assignment, further visits counted less.
    package let points: Int

    package var daysUsed: Int { visits.reduce(0) { $0 + $1.days } }

    /// Days of one helper in one municipality.
    package struct Visit: Sendable {
        package let municipality: Standing
        package let helper: Region.Helper
        package let days: Int
        /// What the helper can help with there, in order.
        package let needs: [Standing.Need]
        package let circumstances: Standing.Circumstances
        /// Points of the first day.
        package let points: Int
    }

    /// A municipality without a visit.
    package struct Waiting: Sendable {
        package let municipality: Standing
        package let reason: Reason
    }

    /// Why there is no visit.
    package enum Reason: String, Sendable, CaseIterable {
        case noSheet, nothingKnown, noNeed, noHelper, noDays
    }

    /// What the pack sets for all.
    package struct Limits: Sendable {
        package let mostPerHelper: Int
        package let lessForFurther: Int

        package init(mostPerHelper: Int, lessForFurther: Int) {
            self.mostPerHelper = max(0, mostPerHelper)
            self.lessForFurther = max(0, lessForFurther)
        }
    }
}

extension Triage.Limits {
    /// One day and nothing less where the pack does not say.
    package init(_ rulebook: Rulebook, in year: FiscalYear) {
        let situation = Situation(rulebook, Profile(blank: Localized(""), in: year), in: year)
        self.init(
            mostPerHelper: situation.number(rulebook.portfolio?.mostPerHelper) ?? 1,
            lessForFurther: situation.number(rulebook.portfolio?.lessForFurther) ?? 0)
    }
}
