// Tries answers: one field at a time as things stand, and in company of drawn answers to the others.

import Advice
import Rulebook

/// What rules say and what comes first.
struct Picture {
    let first: [String]
    let speaks: [Truth]

    init(_ trial: Trial) {
        first = trial.first
        speaks = trial.speaks
    }
}

/// Weighs unknown fields by trying answers.
struct Weighing {
    private let spaces: [AnswerSpace]
    private let seed: UInt64
    private let trial: Trial
    /// About how many answers are tried in company of others.
    private static let budget = 6_000
    private static let rounds = 12...96

    init(_ trial: Trial, _ spaces: [AnswerSpace], seed: UInt64) {
        self.trial = trial
        self.spaces = spaces
        self.seed = seed
    }

    func questions(_ prospects: [Prospect]) -> [OpenQuestion] {
        let alone = effectsAlone()
        let together = effectsTogether()
        let rulebook = trial.situation.rulebook
        return prospects.indices.map { index in
            let prospect = prospects[index]
            return OpenQuestion(
                index: prospect.field, field: rulebook.vocabulary.fields[prospect.field],
                isDue: trial.situation.holds(rulebook.occasions[prospect.field]),
                answers: spaces[index].values, isExhaustive: spaces[index].isExhaustive,
                alone: alone[index], together: together[index],
                decides: prospect.rules.map { rulebook.rules[$0].id }.sorted())
        }
    }

    private func effectsAlone() -> [Effect] {
        var trial = trial
        let before = Picture(trial)
        return spaces.map { space in
            let unknown = trial.situation.profile.fact(space.field)
            var effect = Effect()
            for value in space.values {
                trial.put(.answer(value), in: space.field)
                effect.note(before, Picture(trial))
            }
            trial.put(unknown, in: space.field)
            return effect
        }
    }

    /// In each round every field gets a drawn answer; then each in turn is unknown again.
    private func effectsTogether() -> [Effect] {
        var effects = [Effect](repeating: Effect(), count: spaces.count)
        if spaces.isEmpty { return effects }
        let rounds = min(max(Self.budget / spaces.count, Self.rounds.lowerBound), Self.rounds.upperBound)
        var random = SeededRandom(seed: seed)
        var trial = trial
        for _ in 0..<rounds { tryRound(&trial, &random, &effects) }
        return effects
    }

    private func tryRound(_ trial: inout Trial, _ random: inout SeededRandom, _ effects: inout [Effect]) {
        for space in spaces {
            if let value = space.values.randomElement(using: &random) {
                trial.put(.answer(value), in: space.field)
            }
        }
        let full = Picture(trial)
        for (index, space) in spaces.enumerated() {
            let answer = trial.situation.profile.fact(space.field)
            trial.put(self.trial.situation.profile.fact(space.field), in: space.field)
            effects[index].note(Picture(trial), full)
            trial.put(answer, in: space.field)
        }
    }
}
