// Reads boxed expressions from their XML.

import Diagnostics
import FEELSyntax
import XMLFiles

/// Reads boxed expressions from their XML.
struct BoxedReader {
    /// The elements that are expressions.
    static let names: Set<String> = [
        "literalExpression", "decisionTable", "context", "list", "relation", "invocation",
        "functionDefinition", "conditional", "filter", "for", "some", "every",
    ]

    let file: SourceFile

    /// The expression of an element, with its type where it has one.
    func expression(_ element: XMLElement) -> BoxedExpression {
        let expression = untyped(element)
        return element["typeRef"].map { .typed(expression, $0) } ?? expression
    }

    private func untyped(_ element: XMLElement) -> BoxedExpression {
        switch element.name {
        case "literalExpression": literal(element)
        case "decisionTable": .table(table(element))
        case "context": context(element)
        case "list": .list(expressions(element))
        case "relation": relation(element)
        case "invocation": invocation(element)
        case "functionDefinition": function(element)
        case "conditional":
            .conditional(
                child(element, "if"), then: child(element, "then"), otherwise: child(element, "else"))
        case "filter": .filter(child(element, "in"), match: child(element, "match"))
        case "for": .loop(variable(element), in: child(element, "in"), gives: child(element, "return"))
        case "some": quantified(.some, element)
        case "every": quantified(.every, element)
        default: .empty
        }
    }

    private func expressions(_ element: XMLElement) -> [BoxedExpression] {
        element.children.filter { BoxedReader.names.contains($0.name) }.map(expression)
    }

    /// The expression directly inside an element.
    private func inner(_ element: XMLElement) -> BoxedExpression { expressions(element).first ?? .empty }

    /// The expression inside a child of a name.
    private func child(_ element: XMLElement, _ name: String) -> BoxedExpression {
        element.first(name).map(inner) ?? .empty
    }

    private func variable(_ element: XMLElement) -> String {
        oneLine(element["iteratorVariable"] ?? "")
    }

    private func literal(_ element: XMLElement) -> BoxedExpression {
        guard let text = TextReader(file: file).snippet(element) else { return .empty }
        return .literal(text)
    }

    private func quantified(
        _ quantifier: Expression.Quantifier, _ element: XMLElement
    ) -> BoxedExpression {
        .quantified(
            quantifier, variable(element), in: child(element, "in"), satisfies: child(element, "satisfies"))
    }

    private func context(_ element: XMLElement) -> BoxedExpression {
        var entries: [BoxedExpression.Entry] = []
        var result: BoxedExpression?
        for entry in element.all("contextEntry") {
            let value = inner(entry)
            if let variable = entry.first("variable") {
                let name = oneLine(variable["name"] ?? "")
                entries.append(.init(name: name, type: variable["typeRef"], value: value))
            } else {
                result = value
            }
        }
        return .context(entries, result: result)
    }

    private func relation(_ element: XMLElement) -> BoxedExpression {
        let columns = element.all("column").map { oneLine($0["name"] ?? "") }
        return .relation(columns, element.all("row").map(expressions))
    }

    private func invocation(_ element: XMLElement) -> BoxedExpression {
        let bindings = element.all("binding").map { binding in
            BoxedExpression.Entry(
                name: oneLine(binding.first("parameter")?["name"] ?? ""),
                type: binding.first("parameter")?["typeRef"], value: inner(binding))
        }
        return .invocation(inner(element), bindings)
    }

    /// A function definition, or the encapsulated logic of a business knowledge model.
    func function(_ element: XMLElement) -> BoxedExpression {
        let parameters = element.all("formalParameter").map {
            BoxedExpression.Parameter(name: oneLine($0["name"] ?? ""), type: $0["typeRef"])
        }
        return .function(parameters, expressions(element).first, kind: element["kind"] ?? "FEEL")
    }

    private func table(_ element: XMLElement) -> TableSource {
        let texts = TextReader(file: file)
        let empty = Snippet("", name: file.name)
        return TableSource(
            hitPolicy: element["hitPolicy"] ?? "UNIQUE", aggregation: element["aggregation"],
            inputs: element.all("input").map { input in
                let expression = input.first("inputExpression")
                return .init(
                    expression: expression.flatMap(texts.snippet) ?? empty, type: expression?["typeRef"],
                    allowed: input.first("inputValues").flatMap(texts.snippet))
            },
            outputs: element.all("output").map { output in
                .init(
                    name: oneLine(output["name"] ?? ""), type: output["typeRef"],
                    values: output.first("outputValues").flatMap(texts.snippet),
                    otherwise: output.first("defaultOutputEntry").flatMap(texts.snippet))
            },
            rules: element.all("rule").map { rule in
                .init(
                    tests: rule.all("inputEntry").map { texts.snippet($0) ?? empty },
                    outputs: rule.all("outputEntry").map { texts.snippet($0) ?? empty })
            })
    }
}
