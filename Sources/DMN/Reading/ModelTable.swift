// One decision table of a model as it is written, for those who compile it over names of their own.

import Diagnostics
import XMLFiles

/// A decision table of a model as it is written, with the data that it reads.
package struct ModelTable: Sendable {
    /// A column of results.
    package struct Output: Sendable {
        /// The name of the output.
        package let name: String
        /// Its values in falling order.
        package let values: Snippet?
        /// What it gives when no rule matches.
        package let otherwise: Snippet?
    }

    /// Input data, or the result of another decision, and where it is declared.
    package struct Input: Sendable {
        /// The name by which the table reads it.
        package let name: String
        /// The declaration.
        package let range: SourceRange
    }

    /// What happens when several rules match.
    package let hitPolicy: HitPolicy
    /// What the columns test, each with what it must pass to be tested at all.
    package let inputs: [(expression: Snippet, allowed: Snippet?)]
    /// The columns of results.
    package let outputs: [Output]
    /// The rows.
    package let rules: [(tests: [Snippet], outputs: [Snippet])]
    /// What the decision requires.
    package let reads: [Input]
    /// Where the decision stands.
    package let range: SourceRange

    /// The table of a decision; throws where there is none, or where it calls functions of the model.
    package init(of decision: String, in file: SourceFile) throws(Diagnostic) {
        let model: ModelSource
        let root: XMLElement
        do {
            model = try ModelReader.model(in: file)
            root = try XMLDocumentReader.root(of: file)
        } catch {
            throw error.diagnostic(in: file)
        }
        let element = root.all("decision").first { oneLine($0["name"] ?? "") == decision }
        guard let element, let source = model.decisions.first(where: { $0.name == decision }) else {
            let names = model.decisions.map(\.name)
            throw ModelFact.noDecision(decision, nearest: Spelling.nearest(to: decision, in: names))
                .diagnostic
        }
        range = XMLTag(element, in: file).range
        guard let table = source.logic?.table else {
            throw ModelFact.notATable(decision).diagnostic(at: range)
        }
        let needs = element.children.flatMap(\.children).filter { $0["href"] != nil }
        if let other = needs.first(where: { $0.name == "requiredKnowledge" }) {
            throw ModelFact.needsMore(decision).diagnostic(at: XMLTag(other, in: file).range(of: "href"))
        }
        reads = root.children.filter { input in
            needs.contains { $0["href"] == "#" + (input["id"] ?? "") }
        }.map { Input(name: oneLine($0["name"] ?? ""), range: XMLTag($0, in: file).range(of: "name")) }
        hitPolicy = HitPolicy(table.hitPolicy, table.aggregation)
        inputs = table.inputs.map { ($0.expression, $0.allowed) }
        outputs = table.outputs.map { Output(name: $0.name, values: $0.values, otherwise: $0.otherwise) }
        rules = table.rules.map { ($0.tests, $0.outputs) }
    }
}

extension BoxedExpression {
    /// The table, where the box is one.
    fileprivate var table: TableSource? {
        switch self {
        case .table(let source): source
        case .typed(let inner, _): inner.table
        default: nil
        }
    }
}
