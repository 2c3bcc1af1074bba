// Finds what can be changed in an expression: comparisons, thresholds, connectives, negations, literals.

import Diagnostics
import FEELSyntax
import FEELValues

/// Collects the changes of one text.
struct MutationFinder {
    let compiler: Compiler
    let snippet: Snippet
    private(set) var found: [Mutation] = []

    init(compiler: Compiler, snippet: Snippet) {
        self.compiler = compiler
        self.snippet = snippet
    }

    /// Changes an expression and what is below it; a number counts as a threshold only where something is
    /// compared with it.
    mutating func visit(_ expression: Expression, isThreshold: Bool) {
        switch expression.syntax {
        case .comparison(let sign, let a, let b): compare(expression, sign, a, b)
        case .unaryRange(let sign, let bound): compare(expression, sign, bound)
        case .conjunction(let a, let b): join(expression, a, "or", b)
        case .disjunction(let a, let b): join(expression, a, "and", b)
        case .quantified(let quantifier, _, _): requantify(expression, quantifier)
        case .call(let callee, let arguments): call(expression, callee, arguments)
        case .boolean(let value): change(expression, to: value ? "false" : "true")
        case .number(let text) where isThreshold: shift(expression, text)
        case .isIn(let value, let tests): for test in tests { alternatives(to: test, besides: value) }
        default: break
        }
        let passesOn = expression.comparesBelow || isThreshold && expression.keepsThresholds
        for child in expression.children { visit(child, isThreshold: passesOn) }
    }

    private mutating func compare(
        _ whole: Expression, _ sign: Expression.Comparison, _ a: Expression, _ b: Expression
    ) {
        for other in sign.neighbours {
            change(whole, to: "\(text(a)) \(other.rawValue) \(text(b))")
        }
        alternatives(to: b, besides: a)
        alternatives(to: a, besides: b)
    }

    private mutating func compare(
        _ whole: Expression, _ sign: Expression.Comparison, _ bound: Expression
    ) {
        for other in sign.neighbours { change(whole, to: "\(other.rawValue) \(text(bound))") }
    }

    private mutating func join(
        _ whole: Expression, _ a: Expression, _ connective: String, _ b: Expression
    ) {
        change(whole, to: "(\(text(a))) \(connective) (\(text(b)))", shown: "… \(connective) \(text(b))")
    }

    private mutating func requantify(_ whole: Expression, _ quantifier: Expression.Quantifier) {
        let old = quantifier.rawValue
        change(whole, to: (quantifier == .some ? "every" : "some") + text(whole).dropFirst(old.count))
    }

    private mutating func call(
        _ whole: Expression, _ callee: Expression, _ arguments: [Expression.Argument]
    ) {
        switch text(callee) {
        case "not" where arguments.count == 1: change(whole, to: "(\(text(arguments[0].value)))")
        case "list contains" where arguments.count == 2:
            alternatives(to: arguments[1].value, besides: arguments[0].value)
        case "is" where arguments.count == 2:
            alternatives(to: arguments[1].value, besides: arguments[0].value)
        default: break
        }
    }

    /// One more and one less.
    private mutating func shift(_ whole: Expression, _ text: String) {
        guard let number = Number(parsing: text) else { return }
        for step in [Number(-1), Number(1)] {
            if let next = try? Value.add(.number(number), .number(step)) {
                change(whole, to: next.description)
            }
        }
    }

    /// Another value of the choice that the literal is compared with.
    private mutating func alternatives(to literal: Expression, besides other: Expression) {
        guard case .string = literal.syntax,
            case .success(let compiled) = compiler.expression(Snippet(text(other)))
        else { return }
        alternatives(to: literal, of: compiled.type)
    }

    mutating func alternatives(to literal: Expression, of type: FEELType) {
        guard case .string(let written) = literal.syntax, case .choice(let choice) = type.element,
            let id = choice.id(of: written), choice.values.count > 1,
            let index = choice.values.firstIndex(where: { $0.id == id })
        else { return }
        change(literal, to: "\"\(choice.values[(index + 1) % choice.values.count].id)\"")
    }

    private mutating func change(_ expression: Expression, to replacement: String, shown: String? = nil) {
        let part = snippet.part(expression.range)
        let utf8 = snippet.text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: expression.range.lowerBound)
        let upper = utf8.index(utf8.startIndex, offsetBy: expression.range.upperBound)
        let isWhole = lower == utf8.startIndex && upper == utf8.endIndex
        let inserted =
            isWhole || expression.isLiteral || expression.isUnary ? replacement : "(\(replacement))"
        found.append(
            Mutation(
                range: part.wholeRange, before: part.text.oneLine, after: (shown ?? replacement).oneLine,
                text: snippet.text[..<lower] + inserted + snippet.text[upper...]))
    }

    private func text(_ expression: Expression) -> String { snippet.part(expression.range).text }
}

extension Expression {
    /// Whether what stands directly below is compared.
    fileprivate var comparesBelow: Bool {
        switch syntax {
        case .comparison, .between, .isIn, .unaryRange: true
        default: false
        }
    }

    /// Whether a number below still is what something is compared with.
    fileprivate var keepsThresholds: Bool {
        switch syntax {
        case .arithmetic, .negation, .range: true
        default: false
        }
    }

    fileprivate var isUnary: Bool { if case .unaryRange = syntax { true } else { false } }
}

extension Expression.Comparison {
    /// The comparison that differs at the boundary, and the opposite one.
    fileprivate var neighbours: [Expression.Comparison] {
        switch self {
        case .less: [.lessOrEqual, .greaterOrEqual]
        case .lessOrEqual: [.less, .greater]
        case .greater: [.greaterOrEqual, .lessOrEqual]
        case .greaterOrEqual: [.greater, .less]
        case .equal: [.unequal]
        case .unequal: [.equal]
        }
    }
}
