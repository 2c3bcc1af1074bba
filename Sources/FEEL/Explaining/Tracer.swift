// Finds the values of the parts of an expression: each part is compiled and run by itself.

import Diagnostics
import FEELSyntax
import FEELValues

/// Finds the values of an expression and of its parts.
struct Tracer {
    let declarations: Declarations
    let inputs: [Value]
    let clock: Clock

    /// The trace of an expression; nil where its syntax is wrong.
    func trace(_ snippet: Snippet) -> ExpressionTrace? {
        guard let tree = try? Parser.expression(snippet.text, declarations.vocabulary) else { return nil }
        return trace(tree, in: snippet, whole: snippet)
    }

    /// The traces of the tests of a cell, the value under test being declared as `?`.
    func parts(ofTests snippet: Snippet, on type: FEELType, _ value: Value) -> [ExpressionTrace] {
        guard let tests = try? Parser.unaryTests(snippet.text, declarations.vocabulary) else { return [] }
        switch tests {
        case .any: return []
        case .anyOf(let tests) where tests.count == 1: return parts(of: tests[0], in: snippet)
        case .anyOf(let tests), .noneOf(let tests):
            return tests.map { test in
                let part = snippet.part(test.range)
                let (compiled, _) = Compiler(declarations).tolerantTests(part, of: type)
                return ExpressionTrace(
                    snippet: part, value: compiled.evaluate(value, inputs, clock: clock),
                    parts: parts(of: test, in: snippet))
            }
        }
    }

    private func trace(
        _ tree: Expression, in snippet: Snippet, whole: Snippet? = nil
    ) -> ExpressionTrace? {
        let part = whole ?? snippet.part(tree.range)
        let (compiled, found) = Compiler(declarations).tolerantExpression(part)
        if whole == nil, found.contains(where: { Scratchpad.isUnresolved($0.code) }) { return nil }
        return ExpressionTrace(
            snippet: part, value: compiled.evaluate(inputs, clock: clock), parts: parts(of: tree, in: snippet)
        )
    }

    private func parts(of tree: Expression, in snippet: Snippet) -> [ExpressionTrace] {
        var parts = tree.partsOutsideScopes
        if case .condition(let test, let then, let otherwise) = tree.syntax {
            let isTrue = trace(test, in: snippet)?.value.truth == true
            parts = [test, isTrue ? then : otherwise]
        }
        return parts.filter { !$0.saysItsValue }.compactMap { trace($0, in: snippet) }
    }
}

extension Expression {
    /// Whether the text already says the value.
    fileprivate var saysItsValue: Bool {
        switch syntax {
        case .null, .boolean, .number, .string, .temporal: true
        default: false
        }
    }

    /// The parts that read no name which the expression itself brings into being.
    fileprivate var partsOutsideScopes: [Expression] {
        switch syntax {
        case .path(let base, _): base.isName ? [] : [base]
        case .filter(let base, _): [base]
        case .negation(let operand), .instanceOf(let operand, _), .isIn(let operand, _),
            .unaryRange(_, let operand):
            [operand]
        case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .conjunction(let a, let b),
            .disjunction(let a, let b):
            [a, b]
        case .between(let value, let lower, let upper): [value, lower, upper]
        case .condition(let test, let then, let otherwise): [test, then, otherwise]
        case .loop(let iterations, _), .quantified(_, let iterations, _):
            iterations.prefix(1).flatMap { [$0.domain] + [$0.end].compactMap { $0 } }
        case .list(let items): items
        case .context(let entries): entries.prefix(1).map(\.value)
        case .range(let range): [range.lower, range.upper]
        case .call(_, let arguments): arguments.map(\.value)
        default: []
        }
    }

    /// Whether the expression is a name or a path that begins with one.
    private var isName: Bool {
        switch syntax {
        case .name: true
        case .path(let base, _): base.isName
        default: false
        }
    }
}
