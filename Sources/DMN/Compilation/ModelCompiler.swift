// Compiles models: resolves references and names, compiles the logic of every element.

import Diagnostics
import FEEL

/// Compiles a model and those it imports.
struct ModelCompiler {
    private let models: [ModelSource]
    private(set) var elements: [String: ModelElement] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var signatures: [String: Signature] = [:]

    /// What others must know of an element to be compiled.
    private struct Signature {
        let name: String
        let namespace: String
        let type: FEELType
    }

    init(_ models: [ModelSource]) {
        self.models = models
        for model in models { collect(model) }
        for model in models { compile(model) }
    }

    /// The key of an element by its namespace and id.
    static func key(_ namespace: String, _ id: String) -> String { namespace + "#" + id }

    private mutating func collect(_ model: ModelSource) {
        let types = TypeTable(models, home: model)
        func add(_ id: String, _ name: String, _ type: FEELType) {
            signatures[ModelCompiler.key(model.namespace, id)] = Signature(
                name: name, namespace: model.namespace, type: type)
        }
        for input in model.inputs { add(input.id, input.name, types.type(input.type).feel) }
        for decision in model.decisions { add(decision.id, decision.name, types.type(decision.type).feel) }
        for knowledge in model.knowledge { add(knowledge.id, knowledge.name, .function([], .any)) }
        for service in model.services { add(service.id, service.name, .function([], .any)) }
    }

    private mutating func compile(_ model: ModelSource) {
        let types = TypeTable(models, home: model)
        var base = Declarations()
        for (name, type) in types.named { base.declare(type: name, as: type) }
        for input in model.inputs {
            let element = ModelElement.Input(name: input.name, type: types.type(input.type))
            elements[ModelCompiler.key(model.namespace, input.id)] = .input(element)
        }
        for decision in model.decisions { compile(decision, of: model, types, base) }
        for knowledge in model.knowledge { compile(knowledge, of: model, types, base) }
        for service in model.services {
            let element = ModelElement.Service(
                name: service.name, type: types.type(service.type), outputs: keys(service.outputs, model),
                inputDecisions: keys(service.inputDecisions, model),
                inputData: keys(service.inputData, model))
            elements[ModelCompiler.key(model.namespace, service.id)] = .service(element)
        }
    }

    private mutating func compile(
        _ decision: ModelSource.Decision, of model: ModelSource, _ types: TypeTable, _ base: Declarations
    ) {
        var declarations = base
        let requirements = declare(decision.requirements, of: model, in: &declarations)
        var compiler = BoxedCompiler(declarations, types)
        let logic = decision.logic.map { compiler.node($0).node }
        diagnostics += compiler.diagnostics
        elements[ModelCompiler.key(model.namespace, decision.id)] = .decision(
            ModelElement.Decision(
                name: decision.name, type: types.type(decision.type), requirements: requirements,
                slotCount: compiler.slotCount, logic: logic))
    }

    private mutating func compile(
        _ knowledge: ModelSource.Knowledge, of model: ModelSource, _ types: TypeTable,
        _ base: Declarations
    ) {
        var declarations = base
        var references = knowledge.requirements
        // A function may call itself without saying that it requires itself.
        if !references.contains("#" + knowledge.id) { references.append("#" + knowledge.id) }
        let requirements = declare(references, of: model, in: &declarations)
        var compiler = BoxedCompiler(declarations, types)
        var function = BoxedNode.Function([], .nothing)
        if case .function(let found)? = knowledge.function.map({ compiler.node($0).node }) {
            function = found
        }
        diagnostics += compiler.diagnostics
        elements[ModelCompiler.key(model.namespace, knowledge.id)] = .knowledge(
            ModelElement.Knowledge(
                name: knowledge.name, result: types.type(knowledge.type).resultOfCall,
                requirements: requirements, slotCount: compiler.slotCount, function: function))
    }

    /// Declares what an element requires, under the names that its model has for it.
    private func declare(
        _ references: [String], of model: ModelSource, in declarations: inout Declarations
    ) -> [ModelElement.Requirement] {
        keys(references, model).compactMap { key in
            guard let signature = signatures[key] else { return nil }
            var path = [signature.name]
            var origin: String?
            if signature.namespace != model.namespace {
                origin = model.imports.first { $0.namespace == signature.namespace }?.name
                if let origin, !origin.isEmpty { path.insert(origin, at: 0) }
            }
            let slot = declarations.declare([path], type: signature.type)
            return .init(key: key, origin: origin, slot: slot)
        }
    }

    private func keys(_ references: [String], _ model: ModelSource) -> [String] {
        references.map { $0.hasPrefix("#") ? model.namespace + $0 : $0 }
    }
}

extension ItemType {
    /// The type of a call, for a type that may be that of the function or that of its result.
    fileprivate var resultOfCall: ItemType {
        if case .function(_, let result) = feel { ItemType(result) } else { self }
    }
}
