// Function definitions and calls.

import Diagnostics
import FEELSyntax
import FEELValues

extension Compilation {
    mutating func function(_ parameters: [Expression.Parameter], _ body: Expression) -> Typed {
        let outer = scope.bindings.count
        defer { scope.pop(to: outer) }
        let nodes = parameters.map { parameter in
            let local = newLocal()
            let type = parameter.type.flatMap { self.type($0) } ?? .any
            scope.push(.variable(parameter.name.text, local: local, type))
            return Node.Parameter(name: parameter.name.text, local: local, type: type)
        }
        let result = typed(body)
        return Typed(
            node: .function(
                .init(
                    parameters: nodes, body: result.node, result: result.type, height: result.node.height)),
            type: .function(nodes.map(\.type), result.type))
    }

    mutating func call(_ callee: Expression, _ arguments: [Expression.Argument], _ place: Place) -> Typed {
        if case .name(let name) = callee.syntax {
            let ways = BuiltinTable.functions(named: name.text)
            if !ways.isEmpty, !mayBeFunction(name.text) { return builtin(name, ways, arguments, place) }
            if !isDeclared(name.text) { return unknownFunction(name, arguments) }
        }
        let function = typed(callee)
        return invocation(function, arguments, place)
    }

    private func isDeclared(_ name: String) -> Bool {
        let (finding, unsure) = scope.find(name)
        return finding != nil || declarations.slot(of: [name]) != nil || !unsure.isEmpty
    }

    /// Whether a name is declared and may hold a function, so that it hides a built-in one.
    private func mayBeFunction(_ name: String) -> Bool {
        switch scope.find(name).finding {
        case .local(_, let type), .item(_, let type): return type.kind == nil || type.kind == .function
        case .member(_, let member): return member.type.kind == nil || member.type.kind == .function
        case nil:
            let slot = declarations.slot(of: [name])?.slot
            return slot.map { declarations.type(of: $0).kind == .function } ?? false
        }
    }

    private mutating func unknownFunction(_ name: Name, _ arguments: [Expression.Argument]) -> Typed {
        for argument in arguments { _ = typed(argument.value) }
        let suggestion = Spelling.nearest(to: name.text, in: BuiltinTable.names + scope.spellings)
        return failure(
            .unknownFunction(name.text), .unknownName(name.text), name.range, suggestion: suggestion)
    }

    private mutating func invocation(
        _ function: Typed, _ arguments: [Expression.Argument], _ place: Place
    ) -> Typed {
        let nodes = arguments.map { Node.Argument(name: $0.name?.text, value: typed($0.value).node) }
        var result = FEELType.any
        if case .function(_, let type) = function.type {
            result = type
        } else if let kind = function.type.kind, kind != .function {
            report(.notCallable("\(function.type)"), place)
        }
        return Typed(node: .invocation(function.node, nodes, place), type: result)
    }

    private mutating func builtin(
        _ name: Name, _ ways: [Builtin], _ arguments: [Expression.Argument], _ place: Place
    ) -> Typed {
        let names = arguments.compactMap(\.name)
        let isNamed = !names.isEmpty
        let fitting = ways.filter {
            isNamed ? $0.places(of: names.map(\.text)) != nil : $0.accepts(count: arguments.count)
        }
        guard !fitting.isEmpty else { return unfitting(name, ways, arguments, place) }
        var call = BuiltinCall(candidates: fitting, names: isNamed ? names.map(\.text) : nil)
        call.refusesNull =
            dialect == .advisory && fitting[0].seeks
            && !arguments.contains { $0.value.syntax == .null }
        let parts = typedArguments(arguments, of: call)
        let before = diagnostics.count
        check(parts, arguments, of: call)
        let type = fitting.count == 1 ? fitting[0].result.type(parts.map(\.type)) : fitting.commonResult
        let node = Node.builtin(call, parts.map(\.node), place)
        let typed = Typed(node: node, type: type)
        if ["now", "today"].contains(name.text) { return typed }
        let value = folded(typed)
        if case .builtin(_, let nodes, _) = value.node, diagnostics.count == before,
            nodes.allSatisfy(\.isKnownConstant)
        {
            report(.alwaysNull(function: name.text), place)
        }
        return value
    }

    /// The arguments; a value looked for in a list is compiled in the light of the list's elements.
    private mutating func typedArguments(
        _ arguments: [Expression.Argument], of call: BuiltinCall
    ) -> [Typed] {
        var element = FEELType.any
        return arguments.enumerated().map { index, argument in
            let part = typed(argument.value, as: index == 0 ? .any : element)
            if index == 0, case .list(let inner) = part.type { element = inner }
            return part
        }
    }

    /// Reports an argument whose type the only way to call the function does not admit.
    private mutating func check(_ parts: [Typed], _ arguments: [Expression.Argument], of call: BuiltinCall) {
        guard call.candidates.count == 1, let builtin = call.candidates.first else { return }
        let names = call.names
        for (index, part) in parts.enumerated() {
            let place = names.flatMap { builtin.places(of: $0) }?[index] ?? index
            guard builtin.parameters.indices.contains(place), let kind = part.type.kind else { continue }
            let parameter = builtin.parameters[place]
            if parameter.isVariadic || parameter.domain.contains(.list) || kind == .list { continue }
            if kind == .null || parameter.domain.contains(Domain(kind)) { continue }
            report(
                .wrongArgument(
                    function: builtin.name, parameter: parameter.name, wanted: parameter.domain.text,
                    found: "\(part.type)"), arguments[index].value.range)
        }
    }

    /// A call that fits no way to call the function.
    private mutating func unfitting(
        _ name: Name, _ ways: [Builtin], _ arguments: [Expression.Argument], _ place: Place
    ) -> Typed {
        for argument in arguments { _ = typed(argument.value) }
        let signatures = ways.map(\.signature)
        let known = Set(ways.flatMap { $0.parameters.map(\.name) })
        let wrong = arguments.compactMap(\.name).first { !known.contains($0.text) }
        let cause = NullCause.noOverload(function: name.text)
        if let wrong {
            let suggestion = Spelling.nearest(to: wrong.text, in: known.sorted())
            return failure(
                .unknownParameter(wrong.text, function: name.text), cause, wrong.range,
                suggestion: suggestion)
        }
        if arguments.first?.name != nil {
            return failure(.missingParameters(function: name.text, ways: signatures), cause, place)
        }
        return failure(
            .wrongArgumentCount(function: name.text, found: arguments.count, ways: signatures), cause,
            place)
    }
}

extension [Builtin] {
    /// The type that all ways give; `.any` where they differ.
    fileprivate var commonResult: FEELType {
        let types = map { $0.result.type([]) }
        return types.dropFirst().allSatisfy { $0 == types[0] } ? types.first ?? .any : .any
    }
}

extension Node {
    /// Whether the node is a constant that is not null.
    fileprivate var isKnownConstant: Bool {
        if case .constant(let value) = self { !value.isNull } else { false }
    }
}
