// Takes a rulebook and a fiscal year; gives what can be proved to be wrong with it over all profiles: rules
// that never or always speak, rules and rows that add nothing, gaps, contradictions, and what nothing uses.

import Calendars
import Diagnostics
import Reasoning
import Rulebook

/// Looks for defects of a pack that need no profile to be found.
package struct PackAnalyst {
    private let rulebook: Rulebook
    private let year: FiscalYear

    /// - Parameter year: the year whose parameters hold, and against which dates are judged.
    package init(_ rulebook: Rulebook, in year: FiscalYear) {
        self.rulebook = rulebook
        self.year = year
    }

    /// What was found, in the order of the files.
    package func defects() -> [Defect] {
        let prover = Prover(rulebook, year)
        let found =
            RuleQuestions(prover).defects() + PairQuestions(prover).defects()
            + AdviceQuestions(prover).defects() + TableQuestions(prover).defects()
            + UseQuestions(rulebook).defects() + DateQuestions(rulebook, year).defects()
        var seen: Set<Defect.Identity> = []
        return found.filter { seen.insert($0.identity).inserted }.sorted { $0.order < $1.order }
    }
}
