// Finds the rules of a table that a set of inputs does not rule out.

import FEEL
import FEELValues

/// The indexes of the columns of a table.
struct TableIndex: Sendable {
    /// The fewest rules for which an index is worth its making.
    static let fewestRules = 16

    private let columns: [ColumnIndex?]
    private let all: [Int]

    /// The index of the rules of a table.
    init(_ rules: [DecisionTable.Rule], columns count: Int) {
        all = Array(rules.indices)
        columns = (0..<count).map { column in
            rules.count < Self.fewestRules ? nil : ColumnIndex(rules.map { $0.tests[column] })
        }
    }

    /// The rules that may match, sorted: the fewest that any one column leaves.
    func candidates(for values: [Value]) -> [Int] {
        var best: [Int]?
        for (column, value) in zip(columns, values) {
            guard let rules = column?.candidates(for: value) else { continue }
            if rules.count < best?.count ?? Int.max { best = rules }
        }
        return best ?? all
    }
}
