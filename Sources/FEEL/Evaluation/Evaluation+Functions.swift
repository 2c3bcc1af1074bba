// Function values and calls.

import FEELValues

extension Evaluation {
    /// A function that remembers the inputs and locals of the place where it is defined.
    func value(of function: Node.Function) -> Value {
        let captured = self
        let type = FEELType.function(function.parameters.map(\.type), function.result)
        return .function(
            FunctionValue(parameters: function.parameters.map(\.name), signature: type) { arguments, call in
                captured.called(function, arguments, call.deeper(by: function.height + 5))
            })
    }

    private func called(_ function: Node.Function, _ arguments: [Value], _ call: CallContext) -> Value {
        guard !call.isTooDeep else { return null(NullCause.callsTooDeep, 0..<0) }
        guard call.steps?.takeCall() ?? true else { return null(NullCause.tooManySteps, 0..<0) }
        let parameters = function.parameters
        guard arguments.count == parameters.count else {
            return null(NullCause.wrongArguments(function: "function"), 0..<0)
        }
        let inner = CallFrame(call: call, clock: frame.clock, snippet: frame.snippet)
        var evaluation = Evaluation(inputs: inputs, locals: locals, frame: inner)
        for (parameter, argument) in zip(parameters, arguments) {
            guard let converted = parameter.type.converting(argument) else {
                return null(NullCause.notConforming(parameter.type.description), 0..<0)
            }
            evaluation.locals[parameter.local] = converted
        }
        return evaluation.value(function.body)
    }

    private init(inputs: [Value], locals: [Value], frame: CallFrame) {
        self.inputs = inputs
        self.locals = locals
        self.frame = frame
    }

    mutating func builtin(_ call: BuiltinCall, _ nodes: [Node], _ place: Place) -> Value {
        let arguments = nodes.map { value($0) }
        let result = call.run(arguments, at: place, in: frame)
        if case .null = result, let reason = arguments.lazy.compactMap(\.nullReason).first {
            return .null(reason)
        }
        return result
    }

    mutating func invocation(_ callee: Value, _ arguments: [Node.Argument], _ place: Place) -> Value {
        guard case .function(let function) = callee else {
            return null(from: callee, otherwise: NullCause.notAFunction(callee.kind), place)
        }
        let values = arguments.map { value($0.value) }
        guard let ordered = order(values, arguments.map(\.name), for: function) else {
            return null(NullCause.wrongArguments(function: "function"), place)
        }
        return function(ordered, in: frame.call)
    }

    /// The arguments in the order of the parameters; nil when they do not fit.
    private func order(_ values: [Value], _ names: [String?], for function: FunctionValue) -> [Value]? {
        guard values.count == function.parameters.count else { return nil }
        if names.allSatisfy({ $0 == nil }) { return values }
        let pairs = zip(names, values).compactMap { name, value in name.map { ($0, value) } }
        let named = Dictionary(pairs) { first, _ in first }
        let ordered = function.parameters.compactMap { named[$0] }
        return ordered.count == values.count ? ordered : nil
    }
}
