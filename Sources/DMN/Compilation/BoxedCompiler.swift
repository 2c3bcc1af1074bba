// Compiles boxed expressions: every name in sight is a slot of the declarations.

import Diagnostics
import FEEL
import FEELValues

/// Compiles the boxed expressions of one element of a model.
struct BoxedCompiler {
    let types: TypeTable
    var declarations: Declarations
    var slotCount = 0
    var diagnostics: [Diagnostic] = []

    init(_ declarations: Declarations, _ types: TypeTable) {
        self.declarations = declarations
        self.types = types
        slotCount = declarations.count
    }

    /// The node of a boxed expression and the type of its values.
    mutating func node(_ boxed: BoxedExpression) -> (node: BoxedNode, type: FEELType) {
        switch boxed {
        case .literal(let text): literal(text)
        case .typed(let inner, let name): typed(inner, types.type(name))
        case .table(let source): (table(source), .any)
        case .context(let entries, let result): context(entries, result)
        case .list(let items): (.list(items.map { node($0).node }), .list(.any))
        case .relation(let columns, let rows):
            (.relation(columns, rows.map { row in row.map { node($0).node } }), .list(.any))
        case .invocation(let function, let bindings): (invocation(function, bindings), .any)
        case .function(let parameters, let body, let kind): function(parameters, body, kind)
        case .conditional(let test, let then, let otherwise):
            (.conditional(node(test).node, then: node(then).node, otherwise: node(otherwise).node), .any)
        case .filter(let list, let match): filter(list, match)
        case .loop(let name, let list, let body): loop(name, list, body)
        case .quantified(let quantifier, let name, let list, let body):
            inScope { compiler in
                let domain = compiler.node(list)
                let variable = compiler.declare(name, domain.type.boxedElement)
                let test = compiler.node(body).node
                return (.quantified(quantifier, domain.node, variable: variable, satisfies: test), .boolean)
            }
        case .empty: (.nothing, .any)
        }
    }

    /// A new slot for a name.
    mutating func declare(_ name: String, _ type: FEELType) -> Int {
        let slot = declarations.declare([[name]], type: type)
        slotCount = max(slotCount, declarations.count)
        return slot
    }

    /// Runs a step whose new names are gone afterwards.
    mutating func inScope<Result>(_ body: (inout BoxedCompiler) -> Result) -> Result {
        let outer = declarations
        defer { declarations = outer }
        return body(&self)
    }

    private mutating func typed(_ inner: BoxedExpression, _ type: ItemType) -> (BoxedNode, FEELType) {
        let part = node(inner)
        return type.feel == .any ? part : (.typed(part.node, type), type.feel)
    }

    private mutating func literal(_ text: Snippet) -> (BoxedNode, FEELType) {
        let expression = self.expression(text)
        return (.literal(expression), expression.type)
    }

    /// A compiled FEEL text.
    mutating func expression(_ text: Snippet) -> CompiledExpression {
        let (expression, found) = Compiler(declarations).tolerantExpression(text)
        diagnostics += found
        return expression
    }

    private mutating func context(
        _ entries: [BoxedExpression.Entry], _ result: BoxedExpression?
    ) -> (BoxedNode, FEELType) {
        inScope { compiler in
            var nodes: [BoxedNode.Entry] = []
            var members: [ContextType.Member] = []
            for entry in entries {
                let value = compiler.node(entry.value)
                let type = compiler.types.type(entry.type)
                let seen = type.feel == .any ? value.type : type.feel
                let slot = compiler.declare(entry.name, seen)
                nodes.append(.init(name: entry.name, slot: slot, type: type, value: value.node))
                members.append(.init(name: entry.name, type: seen))
            }
            let last = result.map { compiler.node($0) }
            return (.context(nodes, result: last?.node), last?.type ?? .context(ContextType(members)))
        }
    }

    private mutating func invocation(
        _ function: BoxedExpression, _ bindings: [BoxedExpression.Entry]
    ) -> BoxedNode {
        let callee = node(function).node
        return .invocation(callee, bindings.map { .init(name: $0.name, value: node($0.value).node) })
    }

    private mutating func function(
        _ parameters: [BoxedExpression.Parameter], _ body: BoxedExpression?, _ kind: String
    ) -> (BoxedNode, FEELType) {
        guard let body, kind == "FEEL" else { return (.nothing, .any) }
        return inScope { compiler in
            let nodes = parameters.map { parameter in
                let type = compiler.types.type(parameter.type)
                let slot = compiler.declare(parameter.name, type.feel)
                return BoxedNode.Parameter(name: parameter.name, slot: slot, type: type)
            }
            let result = compiler.node(body)
            return (.function(.init(nodes, result.node)), .function(nodes.map(\.type.feel), result.type))
        }
    }

    private mutating func loop(
        _ name: String, _ list: BoxedExpression, _ body: BoxedExpression
    ) -> (BoxedNode, FEELType) {
        inScope { compiler in
            let domain = compiler.node(list)
            let variable = compiler.declare(name, domain.type.boxedElement)
            let partial = compiler.declare("partial", .list(.any))
            let result = compiler.node(body)
            let node = BoxedNode.loop(
                domain.node, variable: variable, partial: partial, gives: result.node)
            return (node, .list(result.type))
        }
    }

    private mutating func filter(
        _ list: BoxedExpression, _ match: BoxedExpression
    ) -> (BoxedNode, FEELType) {
        let domain = node(list)
        guard case .literal(let text) = match.untyped else { return (.nothing, .any) }
        let (test, found) = Compiler(declarations)
            .tolerantExpression(text, item: domain.type.boxedElement)
        diagnostics += found
        return (.filter(domain.node, match: test), domain.type)
    }
}

extension FEELType {
    /// What a variable holds that runs through a value of the type.
    var boxedElement: FEELType {
        if case .list(let element) = self { element } else { .any }
    }
}

extension BoxedExpression {
    /// The box without its type.
    fileprivate var untyped: BoxedExpression {
        if case .typed(let inner, _) = self { inner } else { self }
    }
}
