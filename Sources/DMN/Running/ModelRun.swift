// Runs the elements of a model, each once.

import FEEL
import FEELValues

/// A run of a model for one set of inputs.
struct ModelRun: Sendable {
    private let elements: [String: ModelElement]
    private let inputs: ContextValue
    private let clock: Clock
    let call: CallContext
    private var known: [String: Value]
    private var open: Set<String> = []

    init(_ elements: [String: ModelElement], _ inputs: ContextValue, _ clock: Clock) {
        self.init(elements, inputs, clock, known: [:], call: .modelRun)
    }

    private init(
        _ elements: [String: ModelElement], _ inputs: ContextValue, _ clock: Clock, known: [String: Value],
        call: CallContext
    ) {
        self.elements = elements
        self.inputs = inputs
        self.clock = clock
        self.known = known
        self.call = call
    }

    /// The most decisions that require each other in a row.
    private static let longestChain = 200

    /// The value of an element: data, the result of a decision, or a function.
    ///
    /// `path` names the imports that lead to it: the same model imported twice is run twice, each time with
    /// its own inputs.
    mutating func value(_ key: String, _ path: [String] = []) -> Value {
        let place = path.joined(separator: "\u{1F}") + key
        if let value = known[place] ?? known[key] { return value }
        guard let element = elements[key] else { return .null(NullReason(ModelNull.unknownElement)) }
        guard open.count < ModelRun.longestChain else { return .null(NullReason(ModelNull.tooDeep)) }
        guard open.insert(place).inserted else { return .null(NullReason(ModelNull.circular)) }
        defer { open.remove(place) }
        let value =
            switch element {
            case .input(let input): self.input(input, path)
            case .decision(let decision): self.decision(decision, path)
            case .knowledge(let knowledge): function(knowledge, path)
            case .service(let service): function(service)
            }
        known[place] = value
        return value
    }

    /// Data from outside; those of an imported model stand in a context of the import's name.
    private func input(_ input: ModelElement.Input, _ path: [String]) -> Value {
        var given: ContextValue? = inputs
        for name in path {
            if case .context(let inner)? = given?[name] { given = inner } else { given = nil }
        }
        let value = given?[input.name] ?? inputs[input.name] ?? .null
        return input.type.converting(value) ?? .null(NullReason(ModelNull.wrongType))
    }

    private mutating func decision(_ decision: ModelElement.Decision, _ path: [String]) -> Value {
        guard let logic = decision.logic else { return .null(NullReason(ModelNull.noLogic)) }
        var run = boxedRun(decision.requirements, decision.slotCount, path)
        let value = run.value(logic)
        return decision.type.converting(value) ?? .null(NullReason(ModelNull.wrongType))
    }

    private mutating func boxedRun(
        _ requirements: [ModelElement.Requirement], _ slotCount: Int, _ path: [String]
    ) -> BoxedRun {
        var slots = [Value](repeating: .null, count: slotCount)
        for requirement in requirements {
            slots[requirement.slot] = value(requirement.key, path + (requirement.origin.map { [$0] } ?? []))
        }
        return BoxedRun(slots: slots, clock: clock, call: call)
    }

    /// A business knowledge model as a function; what it requires is found when it is called.
    private func function(_ knowledge: ModelElement.Knowledge, _ path: [String]) -> Value {
        let captured = self
        let type = FEELType.function(knowledge.function.parameters.map(\.type.feel), knowledge.result.feel)
        return .function(
            FunctionValue(parameters: knowledge.function.parameters.map(\.name), signature: type) {
                arguments, call in
                var run = captured
                run.open = []
                let boxed = run.boxedRun(knowledge.requirements, knowledge.slotCount, path)
                let value = boxed.called(knowledge.function, arguments, call)
                return knowledge.result.converting(value) ?? .null(NullReason(ModelNull.wrongType))
            })
    }

    /// A decision service as a function of its input decisions and input data.
    private func function(_ service: ModelElement.Service) -> Value {
        let captured = self
        let keys = service.inputData + service.inputDecisions
        let names = keys.map { elements[$0]?.name ?? "" }
        return .function(
            FunctionValue(parameters: names) { arguments, call in
                captured.called(service, keys, arguments, call: call)
            })
    }

    private func called(
        _ service: ModelElement.Service, _ keys: [String], _ arguments: [Value], call: CallContext
    ) -> Value {
        guard arguments.count == keys.count else { return .null(NullReason(ModelNull.wrongArguments)) }
        let inner = call.deeper(by: 20)
        guard !inner.isTooDeep, inner.steps?.takeCall() ?? true else {
            return .null(NullReason(ModelNull.tooDeep))
        }
        var given: [String: Value] = [:]
        for (key, argument) in zip(keys, arguments) {
            guard let converted = type(of: key).converting(argument) else {
                return .null(NullReason(ModelNull.wrongType))
            }
            given[key] = converted
        }
        var run = ModelRun(elements, ContextValue(), clock, known: given, call: inner)
        let results = service.outputs.map { (elements[$0]?.name ?? "", run.value($0)) }
        let value = results.count == 1 ? results[0].1 : .context(ContextValue(results))
        return service.type.converting(value) ?? .null(NullReason(ModelNull.wrongType))
    }

    private func type(of key: String) -> ItemType {
        switch elements[key] {
        case .input(let input): input.type
        case .decision(let decision): decision.type
        default: .any
        }
    }
}
