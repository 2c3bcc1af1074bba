// Finds the facts that differ, and whether their values may be subtracted.

import Advice
import Calendars
import FEELValues
import Rulebook

/// Compares the facts of two situations of one rulebook.
struct FactComparer {
    private let before: Situation
    private let after: Situation
    private let subtracting: Bool

    /// - Parameter subtracting: whether differences have a meaning; between two municipalities they have none.
    init(_ before: Situation, _ after: Situation, subtracting: Bool) {
        self.before = before
        self.after = after
        self.subtracting = subtracting
    }

    func changes() -> [FactChange] {
        after.rulebook.vocabulary.fields.indices.compactMap(change(of:))
    }

    private func change(of index: Int) -> FactChange? {
        let field = after.rulebook.vocabulary.fields[index]
        let (old, new) = (before.profile.fact(index), after.profile.fact(index))
        guard differ(old, new, field.kind) else { return nil }
        let obstacles = obstacles(field, old, new)
        return FactChange(
            field: field, before: old, after: new,
            difference: obstacles.isEmpty && subtracting ? difference(field, old, new) : nil,
            obstacles: obstacles)
    }

    /// Whether the cells say something else; two unknown cells never do, whatever made them unknown.
    private func differ(_ old: Fact, _ new: Fact, _ kind: Field.Kind) -> Bool {
        switch (old.state, new.state) {
        case (.known, .known): !isSame(old.value, new.value, kind) || !old.scope.isSame(as: new.scope)
        case (.known, _), (_, .known): true
        default: false
        }
    }

    /// Chosen values are the same in any order.
    private func isSame(_ old: Value, _ new: Value, _ kind: Field.Kind) -> Bool {
        if case .choices = kind, case .list(let mine) = old, case .list(let theirs) = new {
            return Set(mine) == Set(theirs)
        }
        return old == new
    }

    private func difference(_ field: Field, _ old: Fact, _ new: Fact) -> Number? {
        guard case .number = field.kind, case .number(let less) = old.value,
            case .number(let more) = new.value
        else { return nil }
        return more.subtracting(less)
    }

    private func obstacles(_ field: Field, _ old: Fact, _ new: Fact) -> [FactChange.Obstacle] {
        guard old.state == .known, new.state == .known else { return [] }
        let scope: [FactChange.Obstacle] = old.scope.isSame(as: new.scope) ? [] : [.scope]
        guard case .number = field.kind else { return scope }
        return scope + counting(of: field) + (subtracting ? dates(old, new) : [])
    }

    private func counting(of field: Field) -> [FactChange.Obstacle] {
        guard let way = after.rulebook.comparison?.counting[field.group] else { return [] }
        let (old, new) = (before.value(way), after.value(way))
        if old.isNull || new.isNull { return [.countingUnknown] }
        return old == new ? [] : [.counting]
    }

    private func dates(_ old: Fact, _ new: Fact) -> [FactChange.Obstacle] {
        guard let then = old.asOf, let now = new.asOf else { return [] }
        if then.lastDay == now.lastDay { return [.sameDate] }
        return now.lastDay < then.lastDay ? [.dateOrder] : []
    }
}

extension Fact.Scope {
    /// Whether the area is the same, by any of its names.
    func isSame(as other: Fact.Scope) -> Bool {
        switch (self, other) {
        case (.own, .own): true
        case (.wider(let one), .wider(let other)): !Set(one.all).isDisjoint(with: other.all)
        default: false
        }
    }
}
