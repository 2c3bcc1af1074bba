// Which entries of a pack are new or changed, so that what is true of the pack below is not said again.

import Calendars
import Rulebook

/// The ids of the entries that proofs are about.
struct Focus {
    let rules: Set<String>
    let recommendations: Set<String>
    let derived: Set<String>
    let hasRanking: Bool

    /// All entries.
    init(all rulebook: Rulebook) {
        rules = Set(rulebook.rules.map(\.id))
        recommendations = Set(rulebook.recommendations.map(\.id))
        derived = Set(rulebook.derived.map(\.name))
        hasRanking = true
    }

    /// The entries that differ from those of the pack below, or that read what differs.
    init(_ rulebook: Rulebook, over base: Rulebook, in year: FiscalYear) {
        let changed = rulebook.slotsChanged(from: base, in: year)
        let below = Substance(base)
        let here = Substance(rulebook)
        let rules = Set(
            rulebook.rules.filter { rule in
                here.rules[rule.id] != below.rules[rule.id] || !changed.isDisjoint(with: rule.reads)
            }.map(\.id))
        let reached = rulebook.rules.filter { rules.contains($0.id) }.flatMap(\.recommends)
        let advice = rulebook.recommendations.filter { recommendation in
            here.recommendations[recommendation.id] != below.recommendations[recommendation.id]
                || !changed.isDisjoint(with: recommendation.reads)
        }
        self.rules = rules
        recommendations = Set(advice.map(\.id) + reached)
        derived = Set(rulebook.derived.filter { changed.contains($0.slot) }.map(\.name))
        hasRanking =
            rulebook.ranking?.points.words != base.ranking?.points.words
            || !changed.isDisjoint(with: rulebook.ranking?.points.reads ?? [])
    }
}
