// Runs the elements of a model, each once.

import FEEL
import FEELValues

/// A run of a model for one set of inputs.
struct ModelRun: Sendable {
    private let model: DecisionModel
    private let inputs: ContextValue
    private let clock: Clock
    private let callDepth: Int
    private var known: [String: Value]
    private var open: Set<String> = []

    init(_ model: DecisionModel, _ inputs: ContextValue, _ clock: Clock) {
        self.init(model, inputs, clock, known: [:], callDepth: 0)
    }

    private init(
        _ model: DecisionModel, _ inputs: ContextValue, _ clock: Clock, known: [String: Value],
        callDepth: Int
    ) {
        self.model = model
        self.inputs = inputs
        self.clock = clock
        self.known = known
        self.callDepth = callDepth
    }

    /// The value of an element: data, the result of a decision, or a function.
    mutating func value(_ key: String) -> Value {
        if let value = known[key] { return value }
        guard let element = model.elements[key] else { return .null(NullReason(ModelNull.unknownElement)) }
        guard open.insert(key).inserted else { return .null(NullReason(ModelNull.circular)) }
        defer { open.remove(key) }
        let value =
            switch element {
            case .input(let input): self.input(input)
            case .decision(let decision): self.decision(decision)
            case .knowledge(let knowledge): function(knowledge)
            case .service(let service): function(service)
            }
        known[key] = value
        return value
    }

    private func input(_ input: ModelElement.Input) -> Value {
        input.type.converting(inputs[input.name] ?? .null) ?? .null(NullReason(ModelNull.wrongType))
    }

    private mutating func decision(_ decision: ModelElement.Decision) -> Value {
        guard let logic = decision.logic else { return .null(NullReason(ModelNull.noLogic)) }
        var run = boxedRun(decision.requirements, decision.slotCount)
        let value = run.value(logic)
        return decision.type.converting(value) ?? .null(NullReason(ModelNull.wrongType))
    }

    private mutating func boxedRun(_ requirements: [ModelElement.Requirement], _ slotCount: Int) -> BoxedRun {
        var slots = [Value](repeating: .null, count: slotCount)
        for requirement in requirements { slots[requirement.slot] = value(requirement.key) }
        return BoxedRun(slots: slots, clock: clock, callDepth: callDepth)
    }

    /// A business knowledge model as a function; what it requires is found when it is called.
    private func function(_ knowledge: ModelElement.Knowledge) -> Value {
        let captured = self
        let type = FEELType.function(knowledge.parameters.map(\.type.feel), knowledge.result.feel)
        return .function(
            FunctionValue(parameters: knowledge.parameters.map(\.name), signature: type) { arguments, site in
                var run = captured
                run.open = []
                let boxed = run.boxedRun(knowledge.requirements, knowledge.slotCount)
                let value = boxed.called(
                    knowledge.parameters, knowledge.body, arguments, callDepth: site.callDepth)
                return knowledge.result.converting(value) ?? .null(NullReason(ModelNull.wrongType))
            })
    }

    /// A decision service as a function of its input decisions and input data.
    private func function(_ service: ModelElement.Service) -> Value {
        let captured = self
        let keys = service.inputData + service.inputDecisions
        let names = keys.map { model.elements[$0]?.name ?? "" }
        return .function(
            FunctionValue(parameters: names) { arguments, site in
                captured.called(service, keys, arguments, callDepth: site.callDepth)
            })
    }

    private func called(
        _ service: ModelElement.Service, _ keys: [String], _ arguments: [Value], callDepth: Int
    ) -> Value {
        guard arguments.count == keys.count else { return .null(NullReason(ModelNull.wrongArguments)) }
        guard callDepth < BoxedRun.deepest else { return .null(NullReason(ModelNull.tooDeep)) }
        var given: [String: Value] = [:]
        for (key, argument) in zip(keys, arguments) {
            guard let converted = type(of: key).converting(argument) else {
                return .null(NullReason(ModelNull.wrongType))
            }
            given[key] = converted
        }
        var run = ModelRun(model, ContextValue(), clock, known: given, callDepth: callDepth + 1)
        let results = service.outputs.map { (model.elements[$0]?.name ?? "", run.value($0)) }
        let value = results.count == 1 ? results[0].1 : .context(ContextValue(results))
        return service.type.converting(value) ?? .null(NullReason(ModelNull.wrongType))
    }

    private func type(of key: String) -> ItemType {
        switch model.elements[key] {
        case .input(let input): input.type
        case .decision(let decision): decision.type
        default: .any
        }
    }
}
