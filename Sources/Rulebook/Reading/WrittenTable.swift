// A decision table as it is written, whether in YAML, in CSV or in a DMN model.

import DMN
import Diagnostics

/// A decision table as it is written.
struct WrittenTable {
    /// A column of tests.
    struct Input {
        let expression: Tree.Scalar
        var allowed: Tree.Scalar?
    }

    /// A column of results.
    struct Output {
        let name: String
        var priorities: [Tree.Scalar] = []
        var otherwise: Tree.Scalar?
    }

    let hit: HitPolicy
    let inputs: [Input]
    let outputs: [Output]
    let rows: [Row]
    /// Where mistakes of the whole table are told.
    let range: SourceRange

    /// The cells of a row: tests, then results.
    struct Row {
        let cells: [Tree.Scalar]
        let range: SourceRange

        init(cells: [Tree.Scalar], range: SourceRange) {
            self.cells = cells
            self.range = range
        }

        /// The cells of a list; nil, and reported, where it is none.
        init?(_ tree: Tree, problems: Problems) {
            guard case .list(let cells, let range) = tree else {
                problems.add(.notAList("a row of the table"), at: tree.range)
                return nil
            }
            self.init(cells: cells.compactMap(\.scalar), range: range)
        }
    }
}
