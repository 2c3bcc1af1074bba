// Names and paths: the longest declared prefix is an input, what follows are entries.

import Diagnostics
import FEELSyntax
import FEELValues

extension Compilation {
    /// A name, or a path that begins with one or with another expression.
    mutating func chain(_ expression: Expression) -> Typed {
        var members: [Name] = []
        var base = expression
        while case .path(let inner, let name) = base.syntax {
            members.append(name)
            base = inner
        }
        members.reverse()
        guard case .name(let first) = base.syntax else {
            return path(typed(base), members[...], from: base.range.lowerBound)
        }
        return resolve([first] + members)
    }

    private mutating func resolve(_ names: [Name]) -> Typed {
        let first = names[0]
        if first.text == "?" { questionReads += 1 }
        if first.text == "partial" { partialReads += 1 }
        let (finding, unsure) = scope.find(first.text)
        let found: (part: Typed, length: Int)
        if let finding {
            found = (local(finding, first), 1)
        } else if let (slot, length) = declarations.slot(of: names.map(\.text)) {
            found = (input(slot, names.prefix(length)), length)
        } else if let function = builtinValue(first.text) {
            found = (function, 1)
        } else if !unsure.isEmpty {
            let missing = Node.failure(.unknownName(first.text), first.range)
            found = (Typed(node: missing, type: .any), 1)
        } else {
            return unknown(names)
        }
        var part = found.part
        if !unsure.isEmpty {
            part.node = .itemMember(unsure, first.text, otherwise: part.node)
            part.type = .any
        }
        return path(part, names.dropFirst(found.length), from: first.range.lowerBound)
    }

    private func local(_ finding: Scope.Finding, _ name: Name) -> Typed {
        switch finding {
        case .local(let local, let type), .item(let local, let type):
            Typed(node: .local(local), type: type)
        case .member(let local, let member):
            Typed(node: .member(.local(local), member.name, name.range), type: member.type)
        }
    }

    private mutating func input(_ slot: Int, _ names: ArraySlice<Name>) -> Typed {
        reads.insert(slot)
        let start = names.first?.range.lowerBound ?? 0
        let place = start..<max(start, names.last?.range.upperBound ?? 0)
        let cause = NullCause.nullInput(names.map(\.text).joined(separator: "."))
        let absent = Value.null(NullReason(cause, in: snippet, at: place))
        return Typed(node: .input(slot, absent: absent), type: declarations.type(of: slot))
    }

    /// A built-in function as a value.
    private func builtinValue(_ name: String) -> Typed? {
        let ways = BuiltinTable.functions(named: name)
        guard let first = ways.first else { return nil }
        let parameters = first.parameters.map(\.name)
        let type = FEELType.function(first.parameters.map(\.domain.type), first.result.type([]))
        let function = FunctionValue(parameters: parameters, signature: type) { arguments, call in
            let fitting = ways.filter { $0.accepts(count: arguments.count) }
            let frame = CallFrame(call: call, clock: .system, snippet: nil)
            return BuiltinCall(candidates: fitting, names: nil).run(arguments, at: 0..<0, in: frame)
        }
        return Typed(node: .constant(.function(function)), type: type)
    }

    private mutating func unknown(_ names: [Name]) -> Typed {
        let start = names[0].range.lowerBound
        for length in stride(from: names.count, to: 0, by: -1)
        where declarations.isGroup(names.prefix(length).map(\.text)) {
            return incomplete(names, length)
        }
        let text = names.map(\.text).joined(separator: ".")
        let place = start..<names[names.count - 1].range.upperBound
        let whole = Spelling.nearest(to: text, in: declarations.spellings)
        if let whole { return failure(.unknownName(text), .unknownName(text), place, suggestion: whole) }
        let candidates = scope.spellings + declarations.spellings + BuiltinTable.names
        let suggestion = Spelling.nearest(to: names[0].text, in: candidates)
        return failure(
            .unknownName(names[0].text), .unknownName(names[0].text), names[0].range,
            suggestion: suggestion)
    }

    /// A path whose beginning is declared, but not as a whole.
    private mutating func incomplete(_ names: [Name], _ length: Int) -> Typed {
        let prefix = names.prefix(length).map(\.text).joined(separator: ".")
        let inside = declarations.spellings.filter { $0.hasPrefix(prefix + ".") }
        let text = names.map(\.text).joined(separator: ".")
        let start = names[0].range.lowerBound
        if length == names.count {
            let place = start..<names[length - 1].range.upperBound
            return failure(.group(text, members: Array(inside.prefix(8))), .unknownName(text), place)
        }
        let place = start..<names[names.count - 1].range.upperBound
        let suggestion =
            Spelling.nearest(to: text, in: inside) ?? Spelling.nearest(to: text, in: declarations.spellings)
        return failure(.unknownName(text), .unknownName(text), place, suggestion: suggestion)
    }

    /// The entries that follow a value.
    private mutating func path(_ base: Typed, _ names: ArraySlice<Name>, from start: Int) -> Typed {
        var part = base
        for name in names {
            let place = start..<name.range.upperBound
            guard let (canonical, type) = entry(name, of: part.type) else {
                report(missing: name, of: part.type)
                part = Typed(node: .member(part.node, name.text, place), type: .any)
                continue
            }
            part = Typed(node: .member(part.node, canonical, place), type: type)
        }
        return part
    }

    /// The canonical name and type of an entry; nil where the type is known not to have it.
    private func entry(_ name: Name, of type: FEELType) -> (String, FEELType)? {
        switch type {
        case _ where type.mayHaveUnknownMembers: (name.text, .any)
        case .context(let context): context.member(named: name.text).map { ($0.name, $0.type) }
        case .list(let element): entry(name, of: element).map { ($0.0, .list($0.1)) }
        default: Property.type(name.text, of: type).map { (name.text, $0) }
        }
    }

    private mutating func report(missing name: Name, of type: FEELType) {
        var candidates = Property.names.filter { Property.type($0, of: type) != nil }
        if case .context(let context) = type.element { candidates = context.spellings }
        let suggestion = Spelling.nearest(to: name.text, in: candidates)
        report(.unknownMember(name.text, of: "\(type)"), name.range, suggestion: suggestion)
    }
}
