// Who reads what: the derived facts, rules and recommendations behind each slot.

import FEEL
import Rulebook

/// The readers of each slot of a rulebook, by their index in its lists.
package struct Dependence: Sendable {
    /// The slots of each field: its value, and what is said of it.
    private(set) var slotsOfField: [[Int]]
    private(set) var derived: [[Int]]
    private(set) var rules: [[Int]]
    /// Recommendations whose conditions read the slot.
    private(set) var recommendations: [[Int]]
    /// Recommendations that a rule leads to or that build on it, by rule.
    private(set) var followers: [[Int]]
    /// The slots by which all recommendations are weighed.
    let weighed: Set<Int>

    package init(_ rulebook: Rulebook) {
        let vocabulary = rulebook.vocabulary
        let nobody = [[Int]](repeating: [], count: vocabulary.slots.count)
        (derived, rules, recommendations) = (nobody, nobody, nobody)
        slotsOfField = [[Int]](repeating: [], count: vocabulary.fields.count)
        followers = [[Int]](repeating: [], count: rulebook.rules.count)
        weighed = Set(rulebook.ranking?.points.reads ?? [])
        for (slot, content) in vocabulary.slots.enumerated() {
            if let field = content.field { slotsOfField[field].append(slot) }
        }
        for (index, fact) in rulebook.derived.enumerated() {
            for slot in fact.logic.reads { derived[slot].append(index) }
        }
        for (index, rule) in rulebook.rules.enumerated() {
            for slot in Self.reads(rule.condition, rule.exception) { rules[slot].append(index) }
        }
        for (index, recommendation) in rulebook.recommendations.enumerated() {
            for slot in Self.reads(recommendation.applies, recommendation.done) {
                recommendations[slot].append(index)
            }
        }
        follow(rulebook)
    }

    /// Every slot that changes, or may, with some fields.
    package func slots(following fields: some Sequence<Int>, _ rulebook: Rulebook) -> Set<Int> {
        var found = Set(fields.flatMap { slotsOfField[$0] })
        var waiting = Array(found)
        while let slot = waiting.popLast() {
            for slot in derived[slot].map({ rulebook.derived[$0].slot }) where found.insert(slot).inserted {
                waiting.append(slot)
            }
        }
        return found
    }

    private static func reads(_ first: CompiledExpression?, _ second: CompiledExpression?) -> Set<Int> {
        Set((first?.reads ?? []) + (second?.reads ?? []))
    }

    private mutating func follow(_ rulebook: Rulebook) {
        let numbers = Dictionary(
            rulebook.recommendations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }
        )
        let users = rulebook.recommendations.enumerated().flatMap { index, recommendation in
            recommendation.uses.map { (rule: $0, index: index) }
        }
        let usersByRule = Dictionary(grouping: users, by: \.rule)
        for (index, rule) in rulebook.rules.enumerated() {
            let led = rule.recommends.compactMap { numbers[$0] }
            followers[index] = unique(led + (usersByRule[rule.id] ?? []).map(\.index))
        }
    }
}

extension Vocabulary.Slot {
    /// The field that the slot tells of.
    package var field: Int? {
        switch self {
        case .field(let index), .attribute(let index, _): index
        case .parameter, .derived, .given: nil
        }
    }
}
