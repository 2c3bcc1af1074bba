// What comes out for every value of one or two fields.

import Advice
import FEELValues
import Rulebook

/// A field and the facts that are put into it, one after the other.
package struct SweepAxis: Sendable {
    package let field: Int
    package let facts: [Fact]

    package init(field: Int, facts: [Fact]) {
        self.field = field
        self.facts = facts
    }
}

/// The outcomes over all values of one or two fields.
package struct Sweep: Sendable {
    package let axes: [SweepAxis]
    /// The outcome for each value of the first axis, for the first value of the second, then for the next.
    package let outcomes: [Outcome]
    /// As things stand.
    package let present: Outcome
    package let situation: Situation
    /// Rules, by their index, that do not say the same everywhere.
    package let turningRules: [Int]
    /// Recommendations, by their id, that do not have the same place everywhere.
    package let turningProposals: [String]

    /// What comes out for a value.
    package struct Outcome: Sendable, Hashable {
        /// By rule.
        package let speaks: [Truth]
        /// The ids of the recommendations for this year, in order.
        package let first: [String]

        /// The place among the recommendations for this year, from 1; nil for all others.
        package func rank(of recommendation: String) -> Int? {
            first.firstIndex(of: recommendation).map { $0 + 1 }
        }
    }

    init(_ start: Trial, _ axes: [SweepAxis]) {
        self.axes = axes
        present = Outcome(speaks: start.speaks, first: start.first)
        situation = start.situation
        var trial = start
        outcomes = Self.outcomes(axes[...].reversed(), &trial)
        let found = outcomes
        turningRules = start.speaks.indices.filter { rule in
            found.contains { $0.speaks[rule] != found[0].speaks[rule] }
        }
        turningProposals = unique(found.flatMap(\.first)).filter { id in
            found.contains { $0.rank(of: id) != found[0].rank(of: id) }
        }
    }

    private static func outcomes(_ axes: [SweepAxis], _ trial: inout Trial) -> [Outcome] {
        guard let axis = axes.first else { return [Outcome(speaks: trial.speaks, first: trial.first)] }
        var found: [Outcome] = []
        for fact in axis.facts {
            trial.put(fact, in: axis.field)
            found += outcomes(Array(axes.dropFirst()), &trial)
        }
        return found
    }
}
