// The order in which findings are told.

import Rulebook

/// By topic, then raised before open, then by gravity and id.
struct FindingOrder: Sendable {
    private let topics: [String: Int]

    init(_ rulebook: Rulebook) {
        topics = Dictionary(
            rulebook.topics.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func key(_ rule: Rule, isRaised: Bool) -> (Int, Int, Int, String) {
        let gravity = Gravity.allCases.firstIndex(of: rule.severity) ?? 0
        return (topics[rule.topic] ?? .max, isRaised ? 0 : 1, -gravity, rule.id)
    }
}
