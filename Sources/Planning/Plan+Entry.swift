// What stands in a month of a plan.

import Advice
import Calendars
import FEELValues
import Rulebook

extension Plan {
    /// Something that stands in a month.
    package struct Entry: Sendable {
        package let month: Month
        package let kind: String
        package let topic: String
        package let owner: String
        package let title: Text
        package let agenda: Text?
        package let origin: Origin
        /// The fiscal year whose rhythm it belongs to; its preparation may stand in the year before.
        package let year: FiscalYear
        /// How many years after the assessed one that is.
        package let yearsAhead: Int
        /// For what returns: which time this is, from 1, and how often in all.
        package let occurrence: Int?
        package let occurrences: Int?
        /// How many months it takes.
        package let duration: Int
        /// The week of the month, 1 to 5; nil where any day will do.
        package let week: Int?
        /// What is looked at, where it is a milestone.
        package let milestone: Rhythm.Milestone?
    }

    /// Where an entry comes from.
    package enum Origin: Sendable, Hashable {
        case rhythm(String)
        /// A step before (negative offset in months) or after something that returns; steps count from 1.
        case attendant(String, step: Int, offset: Int)
        case action(String)
    }
}

extension Plan.Entry {
    /// A name that stays the same when the entry moves to another month.
    package var id: String {
        let number = occurrence.map { ".\($0)" } ?? ""
        switch origin {
        case .rhythm(let id): return "rhythm.\(id).\(year.year)\(number)"
        case .attendant(let id, let step, _): return "rhythm.\(id).\(year.year)\(number).step\(step)"
        case .action(let id): return "action.\(id)" + (occurrences.map { $0 > 1 ? number : "" } ?? "")
        }
    }

    /// Whether it prepares something that returns.
    package var isPreparation: Bool {
        if case .attendant(_, _, let offset) = origin { offset < 0 } else { false }
    }

    /// What texts may ask of an entry.
    package var given: [Vocabulary.Given: Value] {
        var given: [Vocabulary.Given: Value] = [:]
        if let occurrence { given[.occurrence] = .number(Number(occurrence)) }
        if let occurrences { given[.occurrences] = .number(Number(occurrences)) }
        if yearsAhead > 0 {
            given[.yearsAhead] = .number(Number(yearsAhead))
            given[.fiscalYear] = .number(Number(year.year))
        }
        return given
    }
}
