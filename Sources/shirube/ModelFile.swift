// A DMN model on disk with those that it imports.

import DMN
import DataFiles
import Diagnostics
import XMLFiles

/// A model with the models in its folder that it imports.
struct ModelFile {
    /// Imports for which there is no model.
    let missing: [Diagnostic]
    private let file: SourceFile
    private let imports: [SourceFile]

    /// Reads a model and what it imports.
    init(_ path: String) throws {
        let file = try Self.read(path)
        let found = try Self.saying(file) { () throws(XMLFact) in
            try ModelImports(of: file, among: Self.neighbours(of: path))
        }
        self.file = file
        imports = found.files
        missing = found.diagnostics
    }

    /// The model ready to run.
    func compiled() throws -> DecisionModel {
        try Self.saying(file) { () throws(XMLFact) in try DecisionModel(file, importing: imports) }
    }

    /// What is wrong with how its elements hang together.
    func structure() throws -> [Diagnostic] {
        try Self.saying(file) { () throws(XMLFact) in
            try ModelChecker(file, importing: imports).diagnostics
        }
    }

    private static func read(_ path: String) throws -> SourceFile {
        do throws(DataFileFailure) {
            return try FileReader.read(path)
        } catch {
            throw CommandFailure(error.diagnostics)
        }
    }

    /// The other models in the folder; one that cannot be read is no model to import.
    private static func neighbours(of path: String) -> [SourceFile] {
        FileReader.neighbours(of: path, ending: ".dmn").compactMap { try? FileReader.read($0) }
    }

    private static func saying<Result>(
        _ file: SourceFile, _ work: () throws(XMLFact) -> Result
    ) throws -> Result {
        do throws(XMLFact) {
            return try work()
        } catch {
            throw CommandFailure(error.diagnostic(in: file))
        }
    }
}
