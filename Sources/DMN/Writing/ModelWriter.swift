// Writes a model as DMN 1.5 XML.

import FEEL
import FEELValues
import XMLFiles

/// Writes models as DMN 1.5 XML.
package struct ModelWriter {
    private let draft: ModelDraft
    private var items = ItemWriter()
    private var references: [String: String] = [:]
    private let ids: [String: String]

    /// The text of a model.
    package static func text(of draft: ModelDraft) -> String {
        var writer = ModelWriter(draft)
        return writer.text()
    }

    private init(_ draft: ModelDraft) {
        self.draft = draft
        var ids: [String: String] = [:]
        for (index, input) in draft.inputs.enumerated() { ids[input.name] = "input-\(index + 1)" }
        for (index, decision) in draft.decisions.enumerated() {
            ids[decision.variable.name] = "decision-\(index + 1)"
        }
        self.ids = ids
        for variable in draft.inputs + draft.decisions.map(\.variable) {
            references[variable.name] = items.reference(variable)
        }
    }

    private mutating func text() -> String {
        var xml = XMLWriter()
        let attributes = [
            ("xmlns", "https://www.omg.org/spec/DMN/20230324/MODEL/"), ("id", "model"), ("name", draft.name),
            ("namespace", draft.namespace), ("exporter", "shirube"),
        ]
        xml.element("definitions", attributes) { xml in
            for item in items.items { ItemWriter.write(item, as: "itemDefinition", to: &xml) }
            for input in draft.inputs {
                xml.element("inputData", head(input)) { variable(input, &$0) }
            }
            for decision in draft.decisions { write(decision, &xml) }
        }
        return xml.text
    }

    private func head(_ variable: ModelDraft.Variable) -> [(String, String?)] {
        [("id", ids[variable.name]), ("name", variable.name)]
    }

    private func variable(_ variable: ModelDraft.Variable, _ xml: inout XMLWriter) {
        xml.element("variable", [("name", variable.name), ("typeRef", references[variable.name])])
    }

    private func write(_ decision: ModelDraft.Decision, _ xml: inout XMLWriter) {
        xml.element("decision", head(decision.variable) + [("label", decision.label)]) { xml in
            variable(decision.variable, &xml)
            for name in decision.requires {
                let id = ids[name] ?? ""
                let tag = id.hasPrefix("decision") ? "requiredDecision" : "requiredInput"
                xml.element("informationRequirement") { $0.element(tag, [("href", "#" + id)]) }
            }
            write(decision.table, typed: references[decision.variable.name], &xml)
        }
    }

    private func write(_ table: DecisionTable, typed type: String?, _ xml: inout XMLWriter) {
        let (policy, aggregation) = table.hitPolicy.names
        xml.element("decisionTable", [("hitPolicy", policy), ("aggregation", aggregation)]) { xml in
            for input in table.inputs { write(input, &xml) }
            for output in table.outputs { write(output, of: table, typed: type, &xml) }
            for rule in table.rules { write(rule, &xml) }
        }
    }

    private func write(_ input: DecisionTable.Input, _ xml: inout XMLWriter) {
        xml.element("input") { xml in
            xml.element("inputExpression") { $0.element("text", text: text(input.expression)) }
            if let allowed = input.allowed {
                xml.element("inputValues") { $0.element("text", text: text(allowed)) }
            }
        }
    }

    private func write(
        _ output: DecisionTable.Output, of table: DecisionTable, typed type: String?, _ xml: inout XMLWriter
    ) {
        let isSingle = table.outputs.count == 1
        // A single output needs no name; its type is that of the decision where one rule gives the result.
        let single = table.hitPolicy.isMultiple ? nil : type
        let attributes = [("name", isSingle ? nil : output.name), ("typeRef", isSingle ? single : nil)]
        xml.element("output", attributes) { xml in
            if !output.priorities.isEmpty {
                let values = output.priorities.map(\.description).joined(separator: ", ")
                xml.element("outputValues") { $0.element("text", text: values) }
            }
            if let otherwise = output.otherwise {
                xml.element("defaultOutputEntry") { $0.element("text", text: text(otherwise)) }
            }
        }
    }

    private func write(_ rule: DecisionTable.Rule, _ xml: inout XMLWriter) {
        xml.element("rule") { xml in
            for test in rule.tests {
                xml.element("inputEntry") { $0.element("text", text: text(test)) }
            }
            for output in rule.outputs {
                xml.element("outputEntry") { $0.element("text", text: text(output)) }
            }
        }
    }

    private func text(_ expression: CompiledExpression) -> String { expression.text(naming: name(of:)) }
    private func text(_ test: CompiledTest) -> String { test.text(naming: name(of:)) }
    private func name(of slot: Int) -> String { draft.names[slot] ?? "null" }
}

extension HitPolicy {
    /// The names that the XML has for the policy.
    fileprivate var names: (policy: String, aggregation: String?) {
        switch self {
        case .unique: ("UNIQUE", nil)
        case .any: ("ANY", nil)
        case .priority: ("PRIORITY", nil)
        case .first: ("FIRST", nil)
        case .ruleOrder: ("RULE ORDER", nil)
        case .outputOrder: ("OUTPUT ORDER", nil)
        case .collect: ("COLLECT", nil)
        case .collectSum: ("COLLECT", "SUM")
        case .collectMin: ("COLLECT", "MIN")
        case .collectMax: ("COLLECT", "MAX")
        case .collectCount: ("COLLECT", "COUNT")
        }
    }
}
