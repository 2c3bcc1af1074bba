// What the ranking of a pack reads beside the facts: the recommendation and what speaks for it.

import FEELValues
import Rulebook

extension Situation {
    /// The situation as the ranking sees it for one recommendation.
    package func weighing(
        _ recommendation: Recommendation, reasons: [Finding], strengths: [Finding]
    ) -> Situation {
        let tags = unique(recommendation.tags + reasons.flatMap(\.rule.tags))
        return giving([
            .topic: .string(recommendation.topic),
            .severity: .string(reasons.gravest.rawValue),
            .reasons: .number(Number(reasons.count)),
            .tags: .list(tags.map(Value.string)),
            .strengths: .number(Number(strengths.count)),
        ])
    }
}

extension [Finding] {
    /// The gravest severity among them.
    var gravest: Gravity { map(\.rule.severity).max() ?? .low }
}
