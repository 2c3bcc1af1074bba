// What came out of holding tables against the rules.

import OfficeFiles

/// A verdict for each rule, in the order of the rules.
package struct TableReview: Sendable {
    package let verdicts: [Verdict]

    /// Whether no rule is surely broken.
    package var isKept: Bool { !verdicts.contains { $0.state == .broken } }
}

/// Whether a rule is kept, and where not.
package struct Verdict: Sendable {
    package let rule: TableRule
    package let state: State
    package let places: [Place]

    init(_ rule: TableRule, _ state: State, _ places: [Place] = []) {
        self.rule = rule
        self.state = state
        self.places = places
    }

    /// What is known of a rule.
    package enum State: String, Sendable, CaseIterable {
        case kept, broken
        /// It looks broken; whether it is depends on what is meant.
        case doubtful
        /// Nothing in the file tells it.
        case forPeople = "for people"
        /// Rules of Excel do not concern CSV, and the other way round.
        case notConcerned = "not concerned"
    }

    /// A cell, or a whole sheet.
    package struct Place: Sendable, Hashable {
        package let sheet: String
        package let cell: CellAddress?
    }
}
