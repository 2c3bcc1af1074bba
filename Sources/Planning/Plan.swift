// What happens in which month, and why.

import Calendars
import Scheduling

/// What happens when.
public struct Plan: Sendable {
    /// The fiscal years that are planned; what is carried over stands in the one after the last.
    package let years: [FiscalYear]
    /// In order of time; within a month meetings stand before what they lead to.
    package let entries: [Entry]
    /// Where each action begins and why.
    package let placements: [String: Placed]
    /// Actions that are not in the plan though they were meant to be, in the order of the pack.
    package let leftOut: [LeftOut]
    /// Recommendations for years beyond those that are planned.
    package let postponed: [String]
    package let cost: Cost
    /// What was weighed to place the actions.
    package let problem: Problem

    /// Where an action begins.
    package struct Placed: Sendable {
        package let month: Month
        package let hold: Hold
        /// Of others' months as indices.
        package let reasons: [Reason]
    }

    /// What binds an action to its month beside what the planner weighs.
    package enum Hold: Sendable, Hashable {
        case none
        /// It goes along with a meeting.
        case meeting(String)
        /// Somebody put it there.
        case fixed
        case begun
        case done
    }

    /// An action that has no place.
    package struct LeftOut: Sendable {
        package let action: String
        package let reason: Reason

        package enum Reason: Sendable, Hashable {
            case unplaced(Omission)
            /// What it goes along with does not take place.
            case noMeeting(String)
            /// Somebody took it out.
            case dropped
        }
    }

    package func entries(inQuarter quarter: Int, of year: FiscalYear) -> [Entry] {
        entries.filter { $0.month.fiscalYear == year && $0.month.quarter == quarter }
    }

    package func entries(in month: Month) -> [Entry] { entries.filter { $0.month == month } }
}
