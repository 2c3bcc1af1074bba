// An unknown field and what its answer could change.

import FEELValues
import Rulebook

/// An unknown field that may still change something.
package struct OpenQuestion: Sendable {
    /// The index of the field in the vocabulary.
    package let index: Int
    package let field: Field
    /// Whether the pack's occasion for the question is there; otherwise it waits behind all others.
    package let isDue: Bool
    /// The answers that were tried; `isExhaustive` tells whether they stand for all.
    package let answers: [Value]
    /// Whether every other answer comes to the same as one of those tried.
    package let isExhaustive: Bool
    /// What each of the answers changes while all else stays as it is.
    package let alone: Effect
    /// What an answer changes after the other unknown fields were answered at random.
    package let together: Effect
    /// The ids of the rules that may still go by the field.
    package let decides: [String]

    /// What is expected of the answer: the larger of both means of places that change.
    package var weight: Double { max(alone.meanPlaces, together.meanPlaces) }

    /// Those that are due, by weight, then by what the answer changes alone, then by findings, then as they stand on the sheet.
    static func inOrder(_ first: OpenQuestion, _ second: OpenQuestion) -> Bool {
        if first.isDue != second.isDue { return first.isDue }
        let (a, b) = (first.key, second.key)
        return a == b ? first.index < second.index : a > b
    }

    private var key: (Double, Double, Double, Double) {
        (weight, alone.share, alone.findingsShare, together.findingsShare)
    }
}

/// How often answers changed something.
package struct Effect: Sendable, Equatable {
    /// How many answers were tried.
    package private(set) var tried = 0
    /// How many of them changed the recommendations of this year or their order.
    package private(set) var changing = 0
    /// How many places of that list held another recommendation, over all answers.
    package private(set) var places = 0
    /// How many answers changed what a rule says.
    package private(set) var findings = 0

    /// The share of answers that changed the recommendations of this year, 0 to 1.
    package var share: Double { part(changing) }
    /// How many places changed in the mean.
    package var meanPlaces: Double { part(places) }
    /// The share of answers that changed what some rule says, 0 to 1.
    package var findingsShare: Double { part(findings) }

    /// How far `share` may be off where the answers were drawn: with 95 % confidence (Hoeffding's bound).
    package var error: Double { tried == 0 ? 1 : min(1, (3.689 / Double(2 * tried)).squareRoot()) }

    mutating func note(_ before: Picture, _ after: Picture) {
        tried += 1
        let moved = before.first.placesDiffering(from: after.first)
        if moved > 0 { changing += 1 }
        places += moved
        if before.speaks != after.speaks { findings += 1 }
    }

    private func part(_ count: Int) -> Double { tried == 0 ? 0 : Double(count) / Double(tried) }
}

extension [String] {
    /// How many places hold another item, or one where the other list has none.
    fileprivate func placesDiffering(from other: [String]) -> Int {
        let common = zip(self, other).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
        return common + abs(count - other.count)
    }
}
