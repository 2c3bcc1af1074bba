// Lets every rule of the year speak.

import Rulebook

/// Applies rules to a situation.
struct Examination {
    let situation: Situation

    /// Raised and open findings, by topic, then raised before open, then by gravity and id.
    func findings() -> [Finding] {
        let rulebook = situation.rulebook
        let topics = Dictionary(
            rulebook.topics.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return rulebook.rules.filter { $0.years.contains(situation.fiscalYear) }.compactMap(finding(of:))
            .sorted { key($0, topics) < key($1, topics) }
    }

    private func key(_ finding: Finding, _ topics: [String: Int]) -> (Int, Int, Int, String) {
        let gravity = Gravity.allCases.firstIndex(of: finding.rule.severity) ?? 0
        return (topics[finding.rule.topic] ?? .max, finding.isRaised ? 0 : 1, -gravity, finding.rule.id)
    }

    private func finding(of rule: Rule) -> Finding? {
        let condition = situation.truth(rule.condition)
        let exception = rule.exception.map { situation.truth($0) } ?? .no
        if condition == .no || exception == .yes { return nil }
        let evidence = situation.evidence([rule.condition, rule.exception])
        if condition == .yes, exception == .no {
            return Finding(rule: rule, status: .raised, evidence: evidence)
        }
        var open: [Int] = []
        if condition == .open { open += situation.openFields(rule.condition) }
        if exception == .open, let exception = rule.exception { open += situation.openFields(exception) }
        return Finding(rule: rule, status: .open(unique(open)), evidence: evidence)
    }
}
