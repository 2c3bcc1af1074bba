// Two assessments side by side, and outcomes over ranges: both come to what full assessments come to.

import Advice
import Calendars
import Planning
import Rulebook
import TestSupport
import Testing

@testable import WhatIf

@Suite struct SweepTests {
    private func axis(_ field: String, _ rulebook: Rulebook) throws -> SweepAxis {
        let index = try #require(rulebook.schema.field("g", field))
        let values = PackGenerator.cells.first { $0.field == field }?.values ?? []
        return SweepAxis(
            field: index,
            facts: try values.map { try PackGenerator.profile([field: $0], rulebook).fact(index) })
    }

    @Test(arguments: 1...8)
    func aSweepComesToFullAssessments(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let profile = try PackGenerator.profile(generator.cells(), rulebook)
        let axes = [try axis("a", rulebook), try axis("e", rulebook)]
        let sweep = WhatIf(rulebook, profile).sweep(axes)
        #expect(sweep.outcomes.count == 15)
        for (place, outcome) in sweep.outcomes.enumerated() {
            var changed = profile
            changed.put(axes[0].facts[place % 5], in: axes[0].field)
            changed.put(axes[1].facts[place / 5], in: axes[1].field)
            let full = Advisor(rulebook).assess(changed)
            #expect(outcome.first == full.thisYear.map(\.recommendation.id))
            for (index, rule) in rulebook.rules.enumerated() {
                #expect(outcome.speaks[index] == full.situation.speaks(rule))
                let turns = sweep.outcomes.contains { $0.speaks[index] != outcome.speaks[index] }
                #expect(!turns || sweep.turningRules.contains(index))
            }
        }
    }

    @Test(arguments: 1...8)
    func stretchesCoverTheRangeAndEndWhereSomethingTurns(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let profile = try PackGenerator.profile(generator.cells(), rulebook)
        let sweep = WhatIf(rulebook, profile).sweep([try axis("a", rulebook)])
        #expect(sweep.stretches.flatMap(Array.init) == Array(sweep.outcomes.indices))
        for (left, right) in zip(sweep.stretches, sweep.stretches.dropFirst()) {
            #expect(sweep.outcomes[left.upperBound] != sweep.outcomes[right.lowerBound])
        }
    }

    @Test(arguments: 1...8)
    func theTwoSidesAreTheTwoAssessments(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let profile = try PackGenerator.profile(generator.cells(), rulebook)
        let changed = try PackGenerator.profile(generator.cells(), rulebook)
        let alternative = WhatIf(rulebook, profile).alternative(changed)
        for turn in alternative.findings { #expect(turn.before != turn.after) }
        let turned = Set(alternative.findings.map(\.rule.id))
        for rule in rulebook.rules where !turned.contains(rule.id) {
            #expect(alternative.before.situation.speaks(rule) == alternative.after.situation.speaks(rule))
        }
        for turn in alternative.proposals {
            let place = alternative.after.recommendations.first {
                $0.recommendation.id == turn.recommendation.id
            }
            #expect(turn.after?.rank == place?.rank)
            #expect(turn.before != turn.after)
        }
        let same = WhatIf(rulebook, profile).alternative(profile)
        #expect(same.fields.isEmpty && same.findings.isEmpty && same.proposals.isEmpty)
    }
}
