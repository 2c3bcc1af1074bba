// What a scenario expects.

import Diagnostics
import Rulebook

/// One expectation, with its place.
package struct Expectation: Sendable {
    package let kind: Kind
    package let subject: Reference
    /// Calendar months, for what must be scheduled in certain months.
    package let months: [Int]

    /// What is expected of the subject.
    package enum Kind: String, Sendable, CaseIterable {
        case found, notFound = "not found", open
        case recommended, notRecommended = "not recommended", first
        case asked, notAsked = "not asked"
        case scheduled, notScheduled = "not scheduled"
        case says, notSays = "not says"

        /// What the subject of the expectation is; nil for words of the memo.
        package var thing: RulebookProblem.Thing? {
            switch self {
            case .found, .notFound, .open: .rule
            case .recommended, .notRecommended, .first: .recommendation
            case .asked, .notAsked: .field
            case .scheduled, .notScheduled: .action
            case .says, .notSays: nil
            }
        }
    }
}
