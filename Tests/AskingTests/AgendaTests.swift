// What is worth asking: properties over generated packs and profiles, and over the real ones.

import Advice
import Calendars
import FEEL
import FEELValues
import Reasoning
import Rulebook
import TestSupport
import Testing

@testable import Asking

@Suite struct AgendaTests {
    private let year = FiscalYear(2024)

    /// Fields that hold something other than a value.
    private func isBlank(_ profile: Profile, _ field: Int) -> Bool { profile.fact(field).state != .known }

    /// The profile with an answer to every question of its agenda.
    private func answered(_ profile: Profile, _ agenda: Agenda, _ random: inout SeededRandom) -> Profile {
        var full = profile
        for question in agenda.questions {
            if let answer = question.answers.randomElement(using: &random) {
                full.put(.answer(answer), in: question.index)
            }
        }
        return full
    }

    /// No rule waits for a field that is blank.
    private func expectDecided(_ profile: Profile, _ rulebook: Rulebook) {
        for finding in Advisor(rulebook).assess(profile).findings {
            guard case .open(let fields) = finding.status else { continue }
            #expect(!fields.contains { isBlank(profile, $0) }, "\(finding.rule.id)")
        }
    }

    @Test(arguments: 1...20)
    func allAnswersLeaveNothingUndetermined(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        var random = SeededRandom(seed: seed)
        for _ in 0..<6 {
            let profile = try PackGenerator.profile(generator.cells(), rulebook)
            let agenda = Asking(rulebook).agenda(for: profile)
            let full = answered(profile, agenda, &random)
            #expect(Asking(rulebook).agenda(for: full).questions.isEmpty)
            expectDecided(full, rulebook)
        }
    }

    @Test func allAnswersLeaveNothingUndeterminedInTheRealPack() throws {
        let rulebook = try RealPack.rulebook()
        var random = SeededRandom(seed: 11)
        for path in RealPack.profiles.prefix(2) {
            let profile = try RealPack.profile(path, rulebook)
            let agenda = Asking(rulebook).agenda(for: profile)
            #expect(!agenda.questions.isEmpty)
            expectDecided(answered(profile, agenda, &random), rulebook)
        }
    }

    /// Why a programme is not joined is asked only of those who said that they have not.
    @Test(arguments: [(Value.null, false), (.boolean(true), false), (.boolean(false), true)])
    func aQuestionWaitsForItsOccasion(_ joined: Value, _ isDue: Bool) throws {
        let rulebook = try RealPack.rulebook()
        var profile = try RealPack.profile(RealPack.profiles[0], rulebook)
        let programme = try #require(rulebook.schema.field(path: "advisor.support programme"))
        let reasons = try #require(rulebook.schema.field(path: "participation.support reasons"))
        profile.put(joined == .null ? .absent : .answer(joined), in: programme)
        profile.put(.absent, in: reasons)
        let questions = Asking(rulebook).agenda(for: profile).questions
        #expect(questions.first { $0.index == reasons }?.isDue == isDue)
        #expect(questions.drop(while: \.isDue).allSatisfy { !$0.isDue })
    }

    /// What is left out really cannot matter, whatever the other blank cells hold.
    @Test(arguments: 1...20)
    func anIdleFieldChangesNothing(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let names = PackGenerator.cells
        for _ in 0..<6 {
            let cells = generator.cells()
            let agenda = Asking(rulebook).agenda(for: try PackGenerator.profile(cells, rulebook))
            for index in agenda.idle {
                for _ in 0..<10 {
                    let others = generator.cells().merging(cells) { $1 }.filter {
                        $0.key != names[index].field
                    }
                    let pictures = try ([nil] + names[index].values).map { value in
                        var filled = others
                        filled[names[index].field] = value
                        let profile = try PackGenerator.profile(filled, rulebook)
                        return Picture(Trial(rulebook, profile, in: year))
                    }
                    #expect(pictures.allSatisfy { $0.first == pictures[0].first })
                    #expect(pictures.allSatisfy { $0.speaks == pictures[0].speaks })
                }
            }
        }
    }

    /// Answers that are said to stand for all do: no other answer leads to anything else.
    @Test(arguments: 1...20)
    func exhaustiveAnswersStandForAll(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let names = PackGenerator.cells
        for _ in 0..<6 {
            let cells = generator.cells()
            let profile = try PackGenerator.profile(cells, rulebook)
            for question in Asking(rulebook).agenda(for: profile).questions where question.isExhaustive {
                let tried = question.answers.map { value in
                    var changed = profile
                    changed.put(.answer(value), in: question.index)
                    return Picture(Trial(rulebook, changed, in: year))
                }
                for value in names[question.index].values {
                    var filled = cells
                    filled[names[question.index].field] = value
                    let picture = Picture(
                        Trial(rulebook, try PackGenerator.profile(filled, rulebook), in: year))
                    #expect(tried.contains { $0.first == picture.first && $0.speaks == picture.speaks })
                }
            }
        }
    }

    /// What is decided stays decided, rules that ask whether a value is known apart.
    @Test(arguments: 1...20)
    func anAnswerNeverChangesWhatWasDecided(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        for _ in 0..<10 {
            let cells = generator.cells()
            let before = Trial(rulebook, try PackGenerator.profile(cells, rulebook), in: year)
            let fuller = generator.cells().merging(cells) { $1 }
            let after = Trial(rulebook, try PackGenerator.profile(fuller, rulebook), in: year)
            for (index, rule) in rulebook.rules.enumerated() where rule.id.hasPrefix("rule") {
                #expect(before.speaks[index] == .open || before.speaks[index] == after.speaks[index])
            }
        }
    }

    @Test(arguments: 1...6)
    func theOrderFollowsTheWeight(_ seed: UInt64) throws {
        var generator = PackGenerator(seed: seed)
        let rulebook = try generator.rulebook()
        let profile = try PackGenerator.profile([:], rulebook)
        let weights = Asking(rulebook).agenda(for: profile).questions.map(\.weight)
        #expect(weights == weights.sorted(by: >))
        let again = Asking(rulebook).agenda(for: profile).questions.map(\.weight)
        #expect(weights == again)
    }
}

/// What is decided stays decided in the real pack too.
@Suite struct RealDecisionTests {
    /// Whether a condition asks if something is known, or reads facts in a way that is not looked into.
    private func asks(_ form: ConditionForm) -> Bool {
        switch form {
        case .isNull, .answers: true
        case .constant: false
        case .compare(let term, _, _), .truth(let term): isOpaque(term)
        case .order(let first, _, let second): isOpaque(first) || isOpaque(second)
        case .all(let parts), .any(let parts): parts.contains(where: asks)
        case .not(let part): asks(part)
        case .choose(let test, let then, let otherwise): [test, then, otherwise].contains(where: asks)
        }
    }

    private func isOpaque(_ term: Term) -> Bool { if case .opaque = term.kind { true } else { false } }

    @Test func anAnswerNeverChangesWhatWasDecided() throws {
        let rulebook = try RealPack.rulebook()
        var random = SeededRandom(seed: 17)
        for path in RealPack.profiles {
            let profile = try RealPack.profile(path, rulebook)
            let prover = Prover(rulebook, profile.fiscalYear)
            let states = Set(
                rulebook.vocabulary.slots.indices.filter { slot in
                    if case .attribute = rulebook.vocabulary.slots[slot] { true } else { false }
                })
            let plain = rulebook.rules.indices.filter { index in
                let form = prover.raised(rulebook.rules[index])
                let readsStates = form.terms.contains { term in
                    if case .slot(let slot) = term.kind { states.contains(slot) } else { false }
                }
                return !asks(form) && !readsStates
            }
            // Most rules of the pack ask by `is(…, true)`, so that a blank is no reason; few are left.
            #expect(plain.count > 5)
            let full = Trial(rulebook, profile, in: profile.fiscalYear)
            var trial = full
            for field in rulebook.vocabulary.fields.indices.shuffled(using: &random) {
                trial.put(.absent, in: field)
                for rule in plain where trial.speaks[rule] != .open {
                    #expect(trial.speaks[rule] == full.speaks[rule], "\(rulebook.rules[rule].id)")
                }
            }
        }
    }
}
