// Steps that recommendations are carried out by, and what returns every year.

import Diagnostics
import FEEL

/// A step that somebody takes.
package struct Action: Sendable {
    package let id: String
    package let range: SourceRange
    package let topic: String
    package let title: Text
    package let kind: String
    package let owner: String
    package let helpers: [String]
    /// Months that it takes, at least 1.
    package let duration: Int
    /// Calendar months in which it may begin, the best first; empty where any will do.
    package let months: [Int]
    package let after: [String]
    package let around: Around?
    /// How much of its owner it takes in each of its months, at least 0.
    package let effort: Int
    /// The week of the month in which it begins, 1 to 5; nil where any day will do.
    package let week: Int?
    /// The pack that it comes from.
    package let origin: String

    /// Tied to every occurrence of a meeting, so many months before (negative) or after it.
    package struct Around: Sendable {
        package let meeting: String
        package let offset: Int
    }
}

/// Something that returns each year, with what stands before and after it.
package struct Rhythm: Sendable {
    package let id: String
    package let kind: String
    package let topic: String
    package let owner: String
    /// Whether it has a column of its own in the schedule by quarter.
    package let hasColumn: Bool
    package let condition: CompiledExpression?
    package let months: CompiledExpression
    package let title: Text
    /// One for all occurrences, or one for each.
    package let agendas: [Text]
    package let attendants: [Attendant]
    /// How much of its owner it takes in its month, at least 0.
    package let effort: Int
    /// The week of the month in which it stands, 1 to 5; nil where any day will do.
    package let week: Int?
    /// What is looked at, where it is a milestone.
    package let milestone: Milestone?
    /// The pack that it comes from.
    package let origin: String

    /// A condition that is looked at, and what follows from it.
    package struct Milestone: Sendable {
        package let reached: CompiledExpression
        package let then: Text
        package let otherwise: Text
    }

    /// A step before (negative offset) or after the occurrence.
    package struct Attendant: Sendable {
        package let offset: Int
        package let kind: String
        package let owner: String
        package let title: Text
        package let agenda: Text?
    }
}
