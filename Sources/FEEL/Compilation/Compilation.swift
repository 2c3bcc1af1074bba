// Turns a syntax tree into nodes: the table of what each form becomes.

import Diagnostics
import FEELSyntax
import FEELValues

/// A node and the type of its values.
struct Typed {
    var node: Node
    var type: FEELType
}

/// The compilation of one expression.
struct Compilation {
    let declarations: Declarations
    let dialect: Dialect
    let snippet: Snippet
    var scope = Scope()
    var diagnostics: [Diagnostic] = []
    var reads: Set<Int> = []
    var localCount = 0
    var questionReads = 0
    var partialReads = 0
    private var depth = 0

    init(_ declarations: Declarations, _ dialect: Dialect, _ snippet: Snippet) {
        self.declarations = declarations
        self.dialect = dialect
        self.snippet = snippet
    }

    /// The node of an expression; `expected` tells what a literal is compared with.
    mutating func typed(_ expression: Expression, as expected: FEELType = .any) -> Typed {
        depth += 1
        defer { depth -= 1 }
        if depth > Limits.nodeDepth {
            return failure(.tooDeep(limit: Limits.nodeDepth), .malformed, expression.range)
        }
        let place = expression.range
        return switch expression.syntax {
        // literals
        case .null: Typed(node: .constant(.null), type: .null)
        case .boolean(let value): Typed(node: .constant(.boolean(value)), type: .boolean)
        case .number(let text): number(text, place)
        case .string(let text): string(text, expected, place)
        case .temporal(let text): temporal(text, place)
        // names, paths, filters
        case .name, .path: chain(expression)
        case .filter(let base, let test): filter(base, test, place)
        // arithmetic
        case .negation(let operand): negation(operand, place)
        case .arithmetic(let sign, let a, let b): arithmetic(sign, a, b, place)
        // comparison
        case .comparison(let sign, let a, let b): comparison(sign, a, b, place)
        case .between(let value, let lower, let upper): between(value, lower, upper, place)
        case .isIn(let value, let tests): isIn(value, tests, place)
        case .instanceOf(let value, let type): instanceOf(value, type)
        // logic
        case .conjunction(let a, let b): junction([a, b], place, Node.conjunction)
        case .disjunction(let a, let b): junction([a, b], place, Node.disjunction)
        case .condition(let test, let then, let otherwise): condition(test, then, otherwise, expected, place)
        // iteration
        case .loop(let iterations, let body): loop(iterations, body, place)
        case .quantified(let quantifier, let iterations, let body):
            quantified(quantifier, iterations, body, place)
        // collections
        case .list(let items): list(items, expected)
        case .context(let entries): context(entries, place)
        case .range(let range): self.range(range, expected, place)
        case .unaryRange(let sign, let bound): unaryRange(sign, bound, expected)
        // functions
        case .function(let parameters, let body): function(parameters, body)
        case .externalFunction(let parameters, _):
            Typed(
                node: .failure(.externalFunction, place),
                type: .function(parameters.map { _ in .any }, .any))
        case .call(let callee, let arguments): call(callee, arguments, place)
        }
    }

    /// What comparisons and conditions do with null in this dialect.
    var nullRule: NullRule { dialect == .advisory ? .unknown : .standard }

    /// A new local.
    mutating func newLocal() -> Int {
        localCount += 1
        return localCount - 1
    }

    /// Reports a mistake, with the spelling that was probably meant.
    mutating func report(_ fact: CompileFact, _ place: Place, suggestion: String? = nil) {
        diagnostics.append(
            Diagnostic(
                fact.severity, code: fact.code, message: fact.message, range: snippet.range(place),
                help: suggestion.map(CompileFact.suggestion) ?? fact.help))
    }

    /// Reports a mistake and stands in for the expression with null.
    mutating func failure(
        _ fact: CompileFact, _ cause: NullCause, _ place: Place, suggestion: String? = nil
    ) -> Typed {
        report(fact, place, suggestion: suggestion)
        return Typed(node: .failure(cause, place), type: .any)
    }
}
