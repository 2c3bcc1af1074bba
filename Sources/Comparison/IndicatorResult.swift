// An indicator with the target that was set for it and what came of it.

import Calendars

/// What became of one target.
package struct IndicatorResult: Sendable {
    /// The name as the sheet writes it.
    package let name: String
    /// The target that the earlier sheet set.
    package let set: String?
    /// The target as the later sheet tells it.
    package let target: String?
    package let result: String?
    /// The target that the later sheet sets under the same name.
    package let next: String?
    package let outcome: Outcome

    /// A name without what writers vary: white space and the width of letters.
    package static func folded(_ name: String) -> String {
        halfWidth(name).filter { !$0.isWhitespace }.lowercased()
    }

    /// Whether the target was reached.
    package enum Outcome: String, Sendable, CaseIterable {
        case met, missed
        /// There is a result, and the pack cannot judge it.
        case untold
        /// There is no result: a question.
        case unreported
    }
}
