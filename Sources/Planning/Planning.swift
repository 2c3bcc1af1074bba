// Takes an assessment; gives a plan: the meetings of the year with what prepares and follows them, and the
// actions of this year's recommendations, each in a month.

import Advice
import Calendars
import Rulebook

/// What happens when.
public struct Plan: Sendable {
    /// In order of time; within a month meetings stand before what they lead to.
    package let entries: [Entry]

    /// Something that stands in a month.
    package struct Entry: Sendable {
        package let month: Month
        package let kind: String
        package let topic: String
        package let owner: String
        package let title: Text
        package let agenda: Text?
        package let origin: Origin
        /// For what returns: which time this is, from 1, and how often in all.
        package let occurrence: Int?
        package let occurrences: Int?
    }

    /// Where an entry comes from.
    package enum Origin: Sendable, Hashable {
        case rhythm(String)
        /// A step before or after something that returns.
        case attendant(String)
        case action(String)
    }

    package func entries(inQuarter quarter: Int, of year: FiscalYear) -> [Entry] {
        entries.filter { $0.month.fiscalYear == year && $0.month.quarter == quarter }
    }
}

extension Plan {
    /// Plans the fiscal year of an assessment.
    public static func make(for assessment: Assessment) -> Plan { Planner(assessment).plan() }
}
