// Finds the models that a model imports among those that lie beside it.

import Diagnostics
import XMLFiles

/// The models that a model needs, directly or through others.
public struct ModelImports: Sendable {
    /// The needed files, in the order of the given ones.
    public let files: [SourceFile]
    /// Imports for which there is no file.
    public let diagnostics: [Diagnostic]

    /// Follows the imports of a model; a file that is no model is passed over.
    public init(of main: SourceFile, among others: [SourceFile]) throws(XMLFact) {
        var known: [String: (file: SourceFile, root: XMLElement)] = [:]
        for other in others where other.name != main.name {
            guard let root = try? XMLDocumentReader.root(of: other), let name = root["namespace"] else {
                continue
            }
            known[name] = known[name] ?? (other, root)
        }
        var found: Set<String> = []
        var missing: [Diagnostic] = []
        var open = [(file: main, root: try XMLDocumentReader.root(of: main))]
        while let (file, root) = open.popLast() {
            for link in root.all("import") {
                guard let namespace = link["namespace"], Self.isModel(link) else { continue }
                guard let next = known[namespace] else {
                    missing.append(
                        ModelFact.missingImport(namespace).diagnostic(
                            at: XMLTag(link, in: file).range(of: "namespace")))
                    continue
                }
                if found.insert(next.file.name).inserted { open.append(next) }
            }
        }
        files = others.filter { found.contains($0.name) }
        diagnostics = missing
    }

    /// Whether an import is of another model, not of a schema or the like.
    private static func isModel(_ link: XMLElement) -> Bool {
        link["importType"].map(ModelReader.namespaces.contains) ?? true
    }
}

extension ModelFact {
    /// The mistake, told where it was asked for.
    var diagnostic: Diagnostic { Diagnostic(severity, code: code, message: message, help: help) }

    /// The mistake at its place.
    func diagnostic(at range: SourceRange) -> Diagnostic {
        Diagnostic(severity, code: code, message: message, range: range, help: help)
    }
}
