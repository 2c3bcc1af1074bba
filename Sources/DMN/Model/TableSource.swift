// A decision table as a DMN model writes it.

import Diagnostics

/// A decision table as it is written.
struct TableSource: Sendable {
    let hitPolicy: String
    let aggregation: String?
    let inputs: [Input]
    let outputs: [Output]
    let rules: [Rule]

    /// A column of tests.
    struct Input: Sendable {
        let expression: Snippet
        let type: String?
        let allowed: Snippet?
    }

    /// A column of results.
    struct Output: Sendable {
        let name: String
        let type: String?
        let values: Snippet?
        let otherwise: Snippet?
    }

    /// A row.
    struct Rule: Sendable {
        let tests: [Snippet]
        let outputs: [Snippet]
    }
}
