// A DMN model ready to run.

import Diagnostics
import FEEL
import FEELValues
import XMLFiles

/// A DMN model ready to run, with all the models it imports.
public struct DecisionModel: Sendable {
    /// What was found in the texts of the models; what cannot be compiled gives null when it runs.
    public let diagnostics: [Diagnostic]
    /// The names of the model's own decisions, in the order of the file.
    public let decisions: [String]
    /// The names of what can be called: decision services, then business knowledge models.
    public let callables: [String]
    /// The names of the model's own input data.
    public let inputs: [String]
    let elements: [String: ModelElement]
    let namespace: String

    /// Reads and compiles a model; `others` are the files that it may import.
    public init(_ file: SourceFile, importing others: [SourceFile] = []) throws(XMLFact) {
        let main = try ModelReader.model(in: file)
        var models = [main]
        for other in others { models.append(try ModelReader.model(in: other)) }
        let compiler = ModelCompiler(models)
        elements = compiler.elements
        diagnostics = compiler.diagnostics.sorted(by: Diagnostic.inReadingOrder)
        namespace = main.namespace
        decisions = main.decisions.map(\.name)
        callables = main.services.map(\.name) + main.knowledge.map(\.name)
        inputs = main.inputs.map(\.name)
    }

    /// The value of a decision for named inputs.
    public func decide(_ name: String, _ inputs: ContextValue, clock: Clock = .system) -> Value {
        guard let key = key(of: name) else { return .null(NullReason(ModelNull.unknownElement)) }
        var run = ModelRun(elements, inputs, clock)
        return run.value(key)
    }

    /// The result of a decision service or business knowledge model for named arguments.
    public func call(_ name: String, _ arguments: ContextValue, clock: Clock = .system) -> Value {
        guard let key = key(of: name) else { return .null(NullReason(ModelNull.unknownElement)) }
        var run = ModelRun(elements, arguments, clock)
        guard case .function(let function) = run.value(key) else { return .null }
        let ordered = function.parameters.map { arguments[$0] ?? .null }
        return function(ordered, in: .modelRun)
    }

    /// The key of an element of the main model, else of an imported one.
    private func key(of name: String) -> String? {
        let keys = elements.filter { $0.value.name == name }.keys.sorted()
        return keys.first { $0.hasPrefix(namespace + "#") } ?? keys.first
    }
}
