// Lets every rule of the year speak.

import Rulebook

/// Applies rules to a situation.
struct Examination {
    let situation: Situation

    /// Raised and open findings, by topic, then raised before open, then by gravity and id.
    func findings() -> [Finding] {
        let order = FindingOrder(situation.rulebook)
        return situation.rulebook.rules.compactMap(finding(of:)).sorted {
            order.key($0.rule, isRaised: $0.isRaised) < order.key($1.rule, isRaised: $1.isRaised)
        }
    }

    private func finding(of rule: Rule) -> Finding? {
        let truth = situation.speaks(rule)
        if truth == .no { return nil }
        let evidence = situation.evidence([rule.condition, rule.exception])
        if truth == .yes { return Finding(rule: rule, status: .raised, evidence: evidence) }
        let open = situation.openFields(rule.condition) + (rule.exception.map(situation.openFields) ?? [])
        return Finding(rule: rule, status: .open(unique(open)), evidence: evidence)
    }
}

extension Situation {
    /// Whether a rule is raised, silent, or open; one of other years is silent.
    package func speaks(_ rule: Rule) -> Truth {
        guard rule.years.contains(fiscalYear) else { return .no }
        let condition = truth(rule.condition)
        if condition == .no { return .no }
        let exception = rule.exception.map(truth(_:)) ?? .no
        if exception == .yes { return .no }
        return condition == .yes && exception == .no ? .yes : .open
    }
}
