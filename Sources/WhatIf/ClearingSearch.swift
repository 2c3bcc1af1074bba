// Looks for the cheapest changes under which a rule is silent.

import Advice
import Asking
import FEELValues
import Reasoning
import Rulebook

/// A search through the sets of fields that a municipality can change, the cheapest first.
///
/// A set is left out where the rule's own condition shows that no values of its fields make it false. Of the
/// others every combination of values is tried, nearest to the present ones first; nothing that the municipality
/// has is given up.
struct ClearingSearch {
    private let rule: Int
    private let limit: Int
    private let start: Trial
    private let changeable: [Int]
    private let spaces: [AnswerSpace]
    /// So many fields are combined in every way; of more, only so many at once.
    private static let mostFields = 9
    private static let fewFields = 2
    private static let mostTrials = 20_000

    init(_ trial: Trial, rule: Int, limit: Int) {
        start = trial
        self.rule = rule
        self.limit = limit
        let situation = trial.situation
        let rulebook = situation.rulebook
        let read = situation.fields(readBy: rulebook.rules[rule])
        changeable = read.filter { rulebook.vocabulary.fields[$0].effort != nil }.sorted()
        spaces = Outlook(trial, varying: Set(changeable), ofRule: rule).prospects.map { prospect in
            let present = situation.profile.fact(prospect.field).value
            return AnswerSpace(prospect, rulebook, present: present, seed: 1)
        }
    }

    func clearings() -> Clearings {
        var found: [Clearing] = []
        if start.speaks[rule] == .no { return clearings(found, isComplete: true) }
        var budget = Self.mostTrials
        var isProved = true
        let sets = fieldSets()
        for set in sets.all where found.count < limit && !found.contains(where: { holds(set, $0) }) {
            guard mayBeCleared(by: set) else { continue }
            if let changes = values(of: set, &budget) {
                let isProvedHere = isProved && set.effort < sets.completeBelow
                found.append(Clearing(changes: changes, effort: set.effort, isProvedMinimal: isProvedHere))
            } else if budget <= 0 || !set.members.allSatisfy({ spaces[$0].isExhaustive }) {
                isProved = false
            }
        }
        let isComplete = isProved && sets.completeBelow == .max && found.count < limit
        return clearings(found, isComplete: isComplete)
    }

    private func clearings(_ found: [Clearing], isComplete: Bool) -> Clearings {
        Clearings(
            rule: start.situation.rulebook.rules[rule], present: start.speaks[rule],
            situation: start.situation, found: found, changeable: changeable, isComplete: isComplete)
    }

    /// Fields that are changed together, by their place in `spaces`.
    private struct FieldSet {
        let members: [Int]
        let effort: Int
    }

    /// Whether a set holds all fields of a way that was found, so that it cannot be minimal.
    private func holds(_ set: FieldSet, _ clearing: Clearing) -> Bool {
        clearing.changes.allSatisfy { change in set.members.contains { spaces[$0].field == change.field } }
    }

    /// Sets by effort, then size; below an effort all there are.
    private func fieldSets() -> (all: [FieldSet], completeBelow: Int) {
        let efforts = spaces.map { start.situation.rulebook.vocabulary.fields[$0.field].effort ?? 0 }
        let isSmall = spaces.count <= Self.mostFields
        let members = isSmall ? Self.subsets(spaces.count) : Self.pairs(spaces.count)
        let sets = members.map { set in FieldSet(members: set, effort: set.reduce(0) { $0 + efforts[$1] }) }
        let all = sets.sorted { ($0.effort, $0.members.count) < ($1.effort, $1.members.count) }
        return (all, isSmall ? .max : efforts.sorted().prefix(Self.fewFields + 1).reduce(0, +))
    }

    private static func subsets(_ count: Int) -> [[Int]] {
        (1..<max(1 << count, 1)).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
    }

    private static func pairs(_ count: Int) -> [[Int]] {
        (0..<count).map { [$0] }
            + (0..<count).flatMap { first in
                (first + 1..<count).map { [first, $0] }
            }
    }

    /// Whether the rule's own condition leaves it open that values of these fields make it false.
    private func mayBeCleared(by set: FieldSet) -> Bool {
        let prover = Prover(start, varying: Set(set.members.map { spaces[$0].field }))
        let raised = prover.raised(start.situation.rulebook.rules[rule])
        return !prover.isImpossible([Goal(raised, .no)])
    }

    /// Values of the fields under which the rule is silent, the nearest to the present ones first.
    private func values(of set: FieldSet, _ budget: inout Int) -> [Clearing.Change]? {
        var trial = start
        return search(set.members[...], &trial, &budget).map { $0.sorted { $0.field < $1.field } }
    }

    private func search(
        _ members: ArraySlice<Int>, _ trial: inout Trial, _ budget: inout Int
    ) -> [Clearing.Change]? {
        guard let first = members.first else { return trial.speaks[rule] == .no ? [] : nil }
        let space = spaces[first]
        let present = start.situation.profile.fact(space.field)
        for value in space.values.nearest(to: present.value) where value.adds(to: present.value) {
            budget -= 1
            if budget <= 0 { break }
            trial.put(.answer(value), in: space.field)
            if let rest = search(members.dropFirst(), &trial, &budget) {
                return [Clearing.Change(field: space.field, value: value)] + rest
            }
        }
        trial.put(present, in: space.field)
        return nil
    }
}

extension Situation {
    /// The fields that a rule goes by, at first or second hand.
    func fields(readBy rule: Rule) -> [Int] {
        let slots = rule.condition.reads + (rule.exception?.reads ?? [])
        return unique(slots.flatMap(fields(behind:)))
    }
}

extension [Value] {
    /// Those that differ from the present value, numbers by their distance from it, others in their order.
    fileprivate func nearest(to present: Value) -> [Value] {
        filter { $0 != present }.enumerated().sorted {
            ($0.element.distance(to: present), $0.offset) < ($1.element.distance(to: present), $1.offset)
        }.map(\.element)
    }
}

extension Value {
    /// Whether a value gives up nothing: yes for no, more for fewer, further items, another choice.
    ///
    /// What is unknown counts as nothing.
    func adds(to present: Value) -> Bool {
        switch (self, present) {
        case (.boolean(let truth), _): truth
        case (.number(let number), .number(let old)): number > old
        case (.number(let number), _): number > .zero
        case (.list(let items), .list(let old)): Set(items).isStrictSuperset(of: old)
        case (.list(let items), _): !items.isEmpty
        default: true
        }
    }

    /// How far numbers lie apart, or in how many items lists differ; 0 for all others.
    fileprivate func distance(to other: Value) -> Double {
        switch (self, other) {
        case (.number(let a), .number(let b)): abs(a.doubleValue - b.doubleValue)
        case (.list(let a), .list(let b)): Double(Set(a).symmetricDifference(b).count)
        default: 0
        }
    }
}
