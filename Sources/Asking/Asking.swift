// Takes an assessment; gives its unknown fields in the order of how much an answer could change what comes
// first.

import Advice
import Calendars
import Rulebook

/// Finds out what is worth asking.
package struct Asking: Sendable {
    private let rulebook: Rulebook
    private let seed: UInt64

    /// - Parameter seed: decides the answers that are drawn where not all can be tried.
    package init(_ rulebook: Rulebook, seed: UInt64 = 1) {
        self.rulebook = rulebook
        self.seed = seed
    }

    /// What is unknown of a municipality, the most telling first.
    ///
    /// - Parameter year: the fiscal year to assess; the profile's own where nil.
    package func agenda(for profile: Profile, in year: FiscalYear? = nil) -> Agenda {
        let trial = Trial(rulebook, profile, in: year ?? profile.fiscalYear)
        let unknown = rulebook.vocabulary.fields.indices.filter { profile.fact($0).state != .known }
        let outlook = Outlook(trial, varying: Set(unknown))
        let spaces = outlook.prospects.map { AnswerSpace($0, rulebook, seed: seed) }
        let questions = Weighing(trial, spaces, seed: seed).questions(outlook.prospects)
        let asked = Set(outlook.prospects.map(\.field))
        return Agenda(
            questions: questions.sorted(by: OpenQuestion.inOrder),
            idle: unknown.filter { !asked.contains($0) })
    }
}

/// What is unknown, and whether it matters.
package struct Agenda: Sendable {
    /// Fields whose answer may still change something, the most telling first.
    package let questions: [OpenQuestion]
    /// Unknown fields, by their index, of which no answer can change a finding or a recommendation, whatever the
    /// other unknown fields hold.
    package let idle: [Int]
}
