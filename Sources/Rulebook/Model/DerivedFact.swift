// Facts that are computed from other facts.

import DMN
import Diagnostics
import FEEL

/// A named expression or decision table over facts.
package struct DerivedFact: Sendable {
    package let group: String
    package let id: String
    package let label: Localized
    package let unit: Localized?
    package internal(set) var logic: Logic
    /// Where conditions find the value.
    package let slot: Int
    package let citations: [Citation]
    package let range: SourceRange
    /// The pack that it comes from.
    package let origin: String

    /// How the fact comes about.
    package enum Logic: Sendable {
        case expression(CompiledExpression)
        case table(DecisionTable)

        /// The slots that are read.
        package var reads: [Int] {
            switch self {
            case .expression(let expression): expression.reads
            case .table(let table): table.reads
            }
        }
    }

    package var name: String { "\(group).\(id)" }
}
