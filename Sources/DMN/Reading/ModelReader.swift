// Reads a DMN model from its XML: definitions, requirements, item definitions.

import Diagnostics
import XMLFiles

/// Reads a DMN model from its XML.
struct ModelReader {
    /// The namespaces of DMN 1.3 to 1.5.
    static let namespaces: Set<String> = [
        "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    ]

    let file: SourceFile

    /// The model of a file; throws for what is no DMN model.
    static func model(in file: SourceFile) throws(XMLFact) -> ModelSource {
        let root = try XMLDocumentReader.root(of: file)
        guard root.name == "definitions", namespaces.contains(root.namespace) else {
            throw .wrongRoot(found: root.name, expected: "definitions")
        }
        return ModelReader(file: file).model(root)
    }

    private func model(_ root: XMLElement) -> ModelSource {
        var model = ModelSource(name: root["name"] ?? "", namespace: root["namespace"] ?? "")
        for child in root.children where ModelReader.namespaces.contains(child.namespace) {
            switch child.name {
            case "import":
                model.imports.append(.init(name: child["name"] ?? "", namespace: child["namespace"] ?? ""))
            case "itemDefinition": model.items.append(item(child))
            case "inputData": model.inputs.append(input(child))
            case "decision": model.decisions.append(decision(child))
            case "businessKnowledgeModel": model.knowledge.append(knowledge(child))
            case "decisionService": model.services.append(service(child))
            default: break
            }
        }
        return model
    }

    /// What other elements refer to; an element without an id can only be asked for by name.
    private func id(_ element: XMLElement) -> String { element["id"] ?? "name:" + (element["name"] ?? "") }

    private func variableName(_ element: XMLElement) -> String {
        oneLine(element.first("variable")?["name"] ?? element["name"] ?? "")
    }

    private func input(_ element: XMLElement) -> ModelSource.Input {
        .init(
            id: id(element), name: variableName(element), type: element.first("variable")?["typeRef"])
    }

    private func decision(_ element: XMLElement) -> ModelSource.Decision {
        let logic = element.children.first { BoxedReader.names.contains($0.name) }
        return .init(
            id: id(element), name: variableName(element),
            type: element.first("variable")?["typeRef"], requirements: requirements(element),
            logic: logic.map(BoxedReader(file: file).expression))
    }

    private func knowledge(_ element: XMLElement) -> ModelSource.Knowledge {
        .init(
            id: id(element), name: variableName(element),
            type: element.first("variable")?["typeRef"], requirements: requirements(element),
            function: element.first("encapsulatedLogic").map(BoxedReader(file: file).function))
    }

    private func service(_ element: XMLElement) -> ModelSource.Service {
        func references(_ name: String) -> [String] { element.all(name).compactMap { $0["href"] } }
        return .init(
            id: id(element), name: variableName(element),
            type: element.first("variable")?["typeRef"], outputs: references("outputDecision"),
            encapsulated: references("encapsulatedDecision"),
            inputDecisions: references("inputDecision"), inputData: references("inputData"))
    }

    private func requirements(_ element: XMLElement) -> [String] {
        let kinds = ["informationRequirement", "knowledgeRequirement"]
        return element.children.filter { kinds.contains($0.name) }
            .flatMap(\.children).compactMap { $0["href"] }
    }

    private func item(_ element: XMLElement) -> ItemSource {
        let texts = TextReader(file: file)
        return ItemSource(
            name: oneLine(element["name"] ?? ""),
            type: element.first("typeRef").map { $0.text.trimmed } ?? element["typeRef"],
            isCollection: element["isCollection"] == "true",
            allowedValues: element.first("allowedValues").flatMap(texts.snippet),
            typeConstraint: element.first("typeConstraint").flatMap(texts.snippet),
            components: element.all("itemComponent").map(item),
            function: element.first("functionItem").map { function in
                .init(
                    parameters: function.all("parameters").map { $0["typeRef"] },
                    result: function["outputTypeRef"])
            })
    }
}
