// What the pack can recommend, and the order in which it does.

import DMN
import Diagnostics
import FEEL

/// Something that a municipality may do.
package struct Recommendation: Sendable {
    package let id: String
    package let range: SourceRange
    package let topic: String
    package internal(set) var title: Text
    /// Whom it is meant for; false leaves it out altogether.
    package let applies: CompiledExpression?
    /// Whether the municipality already does it.
    package let done: CompiledExpression?
    package internal(set) var lead: Text?
    package let uses: [String]
    package let tags: [String]
    package let roles: [Role]
    package let helpers: [String]
    package internal(set) var firstStep: Text?
    package let indicator: Indicator?
    package let actions: [String]
    /// The pack that it comes from.
    package let origin: String

    /// What one sector does.
    package struct Role: Sendable {
        package let sector: String
        package let task: Text
    }

    /// What shows that it works, today and at the end of the year.
    package struct Indicator: Sendable {
        package let measure: Text
        package let now: Text?
        package let target: Text
    }
}

/// How recommendations are put in order, and how many of them are meant for one year.
package struct Ranking: Sendable {
    package internal(set) var points: DecisionTable
    package let mostPerYear: CompiledExpression?
    package let mostPerTopic: CompiledExpression?
    package let leastPoints: CompiledExpression?
    package let mostQuestions: CompiledExpression?
    package let mostStrengths: CompiledExpression?
}
