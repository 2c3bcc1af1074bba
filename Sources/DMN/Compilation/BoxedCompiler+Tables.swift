// Compiles decision tables of a model.

import Diagnostics
import FEEL
import FEELValues

extension BoxedCompiler {
    /// The node of a decision table.
    mutating func table(_ source: TableSource) -> BoxedNode {
        let inputs = source.inputs.map { input -> (DecisionTable.Input, FEELType) in
            let expression = self.expression(input.expression)
            let declared = types.type(input.type).feel
            let type = declared == .any ? expression.type : declared
            return (.init(expression, allowed: input.allowed.map { tests($0, of: type) }), type)
        }
        let outputs = source.outputs.map { output in
            DecisionTable.Output(
                output.name, priorities: output.values.map(values) ?? [],
                otherwise: output.otherwise.map { expression($0) })
        }
        let rules = source.rules.map { rule in
            DecisionTable.Rule(
                zip(rule.tests, inputs).map { tests($0, of: $1.1) },
                gives: rule.outputs.map { expression($0) })
        }
        let policy = HitPolicy(source.hitPolicy, source.aggregation)
        do {
            return .table(
                try DecisionTable(
                    inputs: inputs.map(\.0), outputs: outputs, rules: rules, hitPolicy: policy))
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, code: error.code, message: error.message,
                    range: source.inputs.first?.expression.wholeRange))
            return .nothing
        }
    }

    private mutating func tests(_ text: Snippet, of type: FEELType) -> CompiledTest {
        let (test, found) = Compiler(declarations).tolerantTests(text, of: type)
        diagnostics += found
        return test
    }

    /// The values of an output in the order in which they are listed.
    private func values(_ text: Snippet) -> [Value] {
        let list = Snippet("[" + text.text + "]", name: text.file.name)
        let (expression, _) = Compiler(Declarations()).tolerantExpression(list)
        if case .list(let values) = expression.evaluate([]) { return values }
        return []
    }
}

extension HitPolicy {
    /// The policy of the names that the XML has for it.
    init(_ name: String, _ aggregation: String?) {
        self =
            switch (name, aggregation) {
            case ("ANY", _): .any
            case ("PRIORITY", _): .priority
            case ("FIRST", _): .first
            case ("RULE ORDER", _): .ruleOrder
            case ("OUTPUT ORDER", _): .outputOrder
            case ("COLLECT", "SUM"): .collectSum
            case ("COLLECT", "MIN"): .collectMin
            case ("COLLECT", "MAX"): .collectMax
            case ("COLLECT", "COUNT"): .collectCount
            case ("COLLECT", _): .collect
            default: .unique
            }
    }
}
