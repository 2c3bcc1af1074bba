// Takes a rulebook, the one that it extends if any, and a fiscal year; gives what can be proved to be wrong
// over all profiles: rules that never or always speak, rules and rows that add nothing, gaps, contradictions,
// and what nothing uses.

import Calendars
import Diagnostics
import Reasoning
import Rulebook

/// Looks for defects of a pack that need no profile to be found.
package struct PackAnalyst {
    private let rulebook: Rulebook
    private let base: Rulebook?
    private let year: FiscalYear

    /// - Parameters:
    ///   - base: what the pack extends; what is wrong with that already is left out.
    ///   - year: the year whose parameters hold, and against which dates are judged.
    package init(_ rulebook: Rulebook, extending base: Rulebook? = nil, in year: FiscalYear) {
        self.rulebook = rulebook
        self.base = base
        self.year = year
    }

    /// What was found, in the order of the files.
    package func defects() -> [Defect] {
        let focus = base.map { Focus(rulebook, over: $0, in: year) } ?? Focus(all: rulebook)
        let found = new { proved(of: $0, focus) } + new(looked(at:))
        return found.sorted(by: Defect.inOrder).sayingEachOnce
    }

    /// What a search finds in the pack, each once, and not in the pack below.
    private func new(_ search: (Rulebook) -> [Defect]) -> [Defect] {
        let found = search(rulebook)
        if found.isEmpty { return [] }
        var seen = Set((base.map(search) ?? []).map(\.identity))
        return found.filter { seen.insert($0.identity).inserted }
    }

    private func proved(of rulebook: Rulebook, _ focus: Focus) -> [Defect] {
        let prover = Prover(rulebook, year)
        return RuleQuestions(prover, focus).defects() + AdviceQuestions(prover, focus).defects()
            + TableQuestions(prover, focus).defects()
    }

    private func looked(at rulebook: Rulebook) -> [Defect] {
        UseQuestions(rulebook).defects() + ReferenceQuestions(rulebook).defects()
            + DateQuestions(rulebook, year).defects() + LanguageQuestions(rulebook).defects()
    }
}
