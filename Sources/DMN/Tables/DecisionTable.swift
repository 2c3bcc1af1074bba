// A decision table, free of any file format.

import FEEL
import FEELValues

/// A decision table: rules of tests over inputs, each with its outputs.
public struct DecisionTable: Sendable {
    /// A column of tests.
    public struct Input: Sendable {
        /// What is tested.
        public let expression: CompiledExpression
        /// What a value must pass to be tested at all.
        public let allowed: CompiledTest?

        /// A column that tests an expression.
        public init(_ expression: CompiledExpression, allowed: CompiledTest? = nil) {
            self.expression = expression
            self.allowed = allowed
        }
    }

    /// A column of results.
    public struct Output: Sendable {
        /// The name of the entry, where there are several outputs.
        public let name: String
        /// The values in falling order, for the policies that have an order of outputs.
        public let priorities: [Value]
        /// What the column gives when no rule matches.
        public let otherwise: CompiledExpression?

        /// A column of results.
        public init(_ name: String, priorities: [Value] = [], otherwise: CompiledExpression? = nil) {
            self.name = name
            self.priorities = priorities
            self.otherwise = otherwise
        }
    }

    /// A row.
    public struct Rule: Sendable {
        /// One test an input.
        public let tests: [CompiledTest]
        /// One expression an output.
        public let outputs: [CompiledExpression]

        /// A row of tests and outputs.
        public init(_ tests: [CompiledTest], gives outputs: [CompiledExpression]) {
            self.tests = tests
            self.outputs = outputs
        }
    }

    /// The columns of tests.
    public let inputs: [Input]
    /// The columns of results.
    public let outputs: [Output]
    /// The rows.
    public let rules: [Rule]
    /// What happens when several rules match.
    public let hitPolicy: HitPolicy
    /// How unknown inputs count.
    public let dialect: Dialect
    /// The slots that the table reads, sorted.
    public let reads: [Int]
    let index: TableIndex

    /// A table; throws what does not fit together.
    public init(
        inputs: [Input], outputs: [Output], rules: [Rule], hitPolicy: HitPolicy = .unique,
        dialect: Dialect = .standard
    ) throws(TableFact) {
        try DecisionTable.check(inputs, outputs, rules, hitPolicy)
        self.inputs = inputs
        self.outputs = outputs
        self.rules = rules
        self.hitPolicy = hitPolicy
        self.dialect = dialect
        index = TableIndex(rules, columns: inputs.count)
        let tested = inputs.flatMap { $0.expression.reads + ($0.allowed?.reads ?? []) }
        let cells = rules.flatMap { $0.tests.flatMap(\.reads) + $0.outputs.flatMap(\.reads) }
        let defaults = outputs.flatMap { $0.otherwise?.reads ?? [] }
        reads = Set(tested + cells + defaults).sorted()
    }

    private static func check(
        _ inputs: [Input], _ outputs: [Output], _ rules: [Rule], _ hitPolicy: HitPolicy
    ) throws(TableFact) {
        if outputs.isEmpty { throw .noOutputs }
        if hitPolicy.aggregates, hitPolicy != .collectCount, outputs.count > 1 {
            throw .aggregationOfSeveralOutputs(hitPolicy)
        }
        if hitPolicy.ordersOutputs, outputs.allSatisfy({ $0.priorities.isEmpty }) {
            throw .prioritiesMissing(output: outputs[0].name, hitPolicy)
        }
        for (index, rule) in rules.enumerated() {
            if rule.tests.count != inputs.count {
                throw .wrongTestCount(rule: index + 1, expected: inputs.count, found: rule.tests.count)
            }
            if rule.outputs.count != outputs.count {
                throw .wrongOutputCount(rule: index + 1, expected: outputs.count, found: rule.outputs.count)
            }
        }
    }
}
