// What a pack says of comparing two sheets: how figures were counted, and which rows are indicators.

import FEEL

/// How two sheets are compared.
package struct ComparisonTerms: Sendable {
    /// By group: gives the way in which figures of the group were counted.
    package let counting: [String: CompiledExpression]
    /// Rows of targets set for a year.
    package let targets: CompiledExpression?
    /// Rows of what came of them, told a year later.
    package let results: CompiledExpression?
    /// Those of the results that reached their target, and those that did not.
    package let met: CompiledExpression?
    package let missed: CompiledExpression?
    package let columns: Columns

    /// The columns of these rows.
    package struct Columns: Sendable {
        package let name: String
        package let target: String
        package let result: String
    }

    /// Everything that is read.
    package var expressions: [CompiledExpression] {
        counting.values + [targets, results, met, missed].compactMap { $0 }
    }
}
