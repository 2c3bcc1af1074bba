// Trying answers comes to what a full assessment comes to.

import Advice
import Calendars
import Rulebook
import TestSupport
import Testing

@testable import Asking

@Suite struct TrialTests {
    /// The trial and a full assessment of the profile that it has come to say the same.
    private func expectAgreement(_ trial: Trial, _ profile: Profile, _ rulebook: Rulebook) {
        let full = Advisor(rulebook).assess(profile)
        #expect(trial.first == full.thisYear.map(\.recommendation.id))
        #expect(trial.situation.values == full.situation.values)
        for (index, rule) in rulebook.rules.enumerated() {
            let truth = full.finding(rule.id).map { $0.isRaised ? Truth.yes : .open } ?? .no
            #expect(trial.speaks[index] == truth, "\(rule.id)")
        }
    }

    @Test(arguments: 1...12)
    func everyChangeComesToAFullAssessment(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        var profile = try PackGenerator.profile(generator.cells(), rulebook)
        var trial = Trial(rulebook, profile, in: FiscalYear(2024))
        expectAgreement(trial, profile, rulebook)
        for _ in 0..<25 {
            let other = try PackGenerator.profile(generator.cells(), rulebook)
            let field = generator.below(rulebook.vocabulary.fields.count)
            profile.put(other.fact(field), in: field)
            trial.put(other.fact(field), in: field)
            expectAgreement(trial, profile, rulebook)
        }
    }

    @Test func theRealPackTakesChangesInAnyOrder() throws {
        let rulebook = try RealPack.rulebook()
        var random = SeededRandom(seed: 5)
        for path in RealPack.profiles.prefix(2) {
            var profile = try RealPack.profile(path, rulebook)
            var trial = Trial(rulebook, profile, in: profile.fiscalYear)
            for _ in 0..<2 {
                let unknown = rulebook.vocabulary.fields.indices.filter { profile.fact($0).state != .known }
                for prospect in Outlook(trial, varying: Set(unknown)).prospects.shuffled(using: &random)
                    .prefix(40)
                {
                    let space = AnswerSpace(prospect, rulebook, seed: 3)
                    guard let value = space.values.randomElement(using: &random) else { continue }
                    let fact = Bool.random(using: &random) ? Fact.answer(value) : .absent
                    profile.put(fact, in: space.field)
                    trial.put(fact, in: space.field)
                }
                expectAgreement(trial, profile, rulebook)
            }
        }
    }
}
