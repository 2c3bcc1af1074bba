// Finds what is wrong with how the elements of a model hang together.

import Diagnostics
import FEEL
import XMLFiles

/// Checks references, types and names of a model.
public struct ModelChecker {
    private let file: SourceFile
    private let root: XMLElement
    private let types: [String]
    private let foreign: Set<String>

    /// A checker of a model with those that it imports.
    public init(_ file: SourceFile, importing others: [SourceFile] = []) throws(XMLFact) {
        self.file = file
        root = try XMLDocumentReader.root(of: file)
        var types = Array(FEELType.named.keys) + ModelChecker.types(root)
        var foreign: Set<String> = []
        for other in others {
            let imported = try XMLDocumentReader.root(of: other)
            let namespace = imported["namespace"] ?? ""
            for link in root.all("import") where link["namespace"] == namespace {
                let name = link["name"] ?? ""
                types += ModelChecker.types(imported).map { name.isEmpty ? $0 : name + "." + $0 }
            }
            for element in imported.children { foreign.insert(namespace + "#" + (element["id"] ?? "")) }
        }
        self.types = types
        self.foreign = foreign
    }

    /// All mistakes, in the order of the file.
    public var diagnostics: [Diagnostic] {
        let all = duplicates + missingLogic + circles + references(in: root) + details(in: root)
        return all.sorted(by: Diagnostic.inReadingOrder)
    }

    private static func types(_ root: XMLElement) -> [String] {
        root.all("itemDefinition").map { oneLine($0["name"] ?? "") }
    }

    private static let named: Set<String> = [
        "inputData", "decision", "businessKnowledgeModel", "decisionService",
    ]

    private var elements: [XMLElement] { root.children.filter { Self.named.contains($0.name) } }

    private var duplicates: [Diagnostic] {
        var seen: Set<String> = []
        return elements.compactMap { element in
            let name = oneLine(element["name"] ?? "")
            return seen.insert(name).inserted ? nil : report(.duplicateName(name), element, "name")
        }
    }

    private var missingLogic: [Diagnostic] {
        root.all("decision").compactMap { decision in
            if decision.children.contains(where: { BoxedReader.names.contains($0.name) }) { return nil }
            return report(.noLogic(decision["name"] ?? ""), decision, "name")
        }
    }

    /// References to elements by `#id`, or `namespace#id` of an imported model.
    private func references(in element: XMLElement) -> [Diagnostic] {
        let ids = Set(root.children.compactMap { $0["id"] })
        let references = Self.all(element).filter { $0.namespace == root.namespace }
        return references.compactMap { element in
            guard let target = element["href"] else { return nil }
            let known = target.hasPrefix("#") ? ids.contains(String(target.dropFirst())) : isForeign(target)
            return known ? nil : report(.unknownReference(target), element, "href")
        }
    }

    private func isForeign(_ target: String) -> Bool {
        let home = (root["namespace"] ?? "") + "#"
        if target.hasPrefix(home) {
            return root.children.contains { $0["id"] == String(target.dropFirst(home.count)) }
        }
        return foreign.contains(target)
    }

    /// Types and hit policies.
    private func details(in element: XMLElement) -> [Diagnostic] {
        Self.all(element).flatMap { element -> [Diagnostic] in
            var found: [Diagnostic] = []
            if let type = element["typeRef"], let problem = unknown(type) {
                found.append(report(problem, element, "typeRef"))
            }
            if element.name == "typeRef", let problem = unknown(element.text) {
                found.append(report(problem, element, ""))
            }
            if let policy = element["hitPolicy"], !Self.hitPolicies.contains(policy) {
                found.append(report(.unknownHitPolicy(policy), element, "hitPolicy"))
            }
            return found
        }
    }

    private static let hitPolicies: Set<String> = [
        "UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT", "RULE ORDER", "OUTPUT ORDER",
    ]

    private func unknown(_ reference: String) -> ModelFact? {
        let name = oneLine(reference)
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if name.isEmpty || types.contains(name) || types.contains(local) { return nil }
        return .unknownType(name, nearest: Spelling.nearest(to: local, in: types.sorted()))
    }

    private func report(_ fact: ModelFact, _ element: XMLElement, _ attribute: String) -> Diagnostic {
        fact.diagnostic(at: XMLTag(element, in: file).range(of: attribute))
    }

    private static func all(_ element: XMLElement) -> [XMLElement] {
        [element] + element.children.flatMap { all($0) }
    }

    /// Decisions that require themselves; each circle is told once, at its first decision.
    private var circles: [Diagnostic] {
        let decisions = root.all("decision")
        let names = Dictionary(
            decisions.map { ("#" + ($0["id"] ?? ""), $0) }, uniquingKeysWith: { first, _ in first })
        let search = CircleSearch(
            edges: names.mapValues { decision in
                decision.all("informationRequirement").flatMap(\.children).compactMap { $0["href"] }
            })
        return search.circles.compactMap { circle in
            guard let first = circle.first, let element = names[first] else { return nil }
            return report(.circle(circle.map { names[$0]?["name"] ?? $0 }), element, "name")
        }
    }
}
