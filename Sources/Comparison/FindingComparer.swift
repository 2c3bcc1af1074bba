// Finds the rules that stand otherwise in two assessments.

import Advice
import Rulebook

/// Compares the findings of two assessments by one rulebook.
struct FindingComparer {
    private let before: Assessment
    private let after: Assessment
    private let old: [String: Finding]
    private let new: [String: Finding]

    init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
        old = Self.byRule(before)
        new = Self.byRule(after)
    }

    private static func byRule(_ assessment: Assessment) -> [String: Finding] {
        Dictionary(assessment.findings.map { ($0.rule.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func changes() -> [FindingChange] {
        after.situation.rulebook.rules.compactMap { rule in
            guard old[rule.id]?.isRaised == true || new[rule.id]?.isRaised == true else { return nil }
            let change = change(of: rule)
            return change.before == change.after ? nil : change
        }
    }

    /// How a rule stands in both.
    ///
    /// A rule that fell silent because a fact that it read was lost is open: unknown is not none. The same
    /// holds of a rule that was silent as long as a fact was unknown.
    func change(of rule: Rule) -> FindingChange {
        let fields = fields(of: rule)
        var then = standing(of: rule, old[rule.id], before)
        var now = standing(of: rule, new[rule.id], after)
        if then == .raised, now == .silent, lost(fields, from: before, to: after) { now = .open }
        if then == .silent, now == .raised, lost(fields, from: after, to: before) { then = .open }
        let facts = fields.filter { isOther($0) }.map { after.situation.rulebook.vocabulary.fields[$0] }
        return FindingChange(rule: rule, before: then, after: now, facts: facts)
    }

    private func standing(
        of rule: Rule, _ finding: Finding?, _ assessment: Assessment
    ) -> FindingChange.Standing {
        guard rule.years.contains(assessment.fiscalYear) else { return .notInForce }
        return finding.map { $0.isRaised ? .raised : .open } ?? .silent
    }

    private func fields(of rule: Rule) -> [Int] {
        let slots = rule.condition.reads + (rule.exception?.reads ?? [])
        return unique(slots.flatMap(after.situation.fields(behind:)))
    }

    private func lost(_ fields: [Int], from one: Assessment, to other: Assessment) -> Bool {
        fields.contains { isKnown($0, in: one) && !isKnown($0, in: other) }
    }

    private func isKnown(_ field: Int, in assessment: Assessment) -> Bool {
        assessment.situation.profile.fact(field).state == .known
    }

    private func isOther(_ field: Int) -> Bool {
        let (then, now) = (before.situation.profile.fact(field), after.situation.profile.fact(field))
        return then.value != now.value || !then.scope.isSame(as: now.scope)
    }
}
