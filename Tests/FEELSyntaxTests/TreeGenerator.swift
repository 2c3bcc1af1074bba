// Random trees and random texts, the same for the same seed.

import TestSupport

@testable import FEELSyntax

/// Makes random trees.
struct TreeGenerator {
    static let names = ["x", "fiscal year", "年度", "a-b", "council"]
    static let members = ["meetings per year", "課題", "year", "start included"]

    static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        for name in names + ["count", "sum", "not"] { vocabulary.add(name: name) }
        for member in members { vocabulary.add(member: member) }
        for type in ["number", "date and time", "days and time duration"] { vocabulary.add(type: type) }
        return vocabulary
    }()

    var random: SeededNumbers

    mutating func expression(_ depth: Int) -> Expression {
        Expression(depth <= 0 || Int.random(in: 0..<8, using: &random) == 0 ? leaf() : branch(depth - 1))
    }

    private mutating func pick<T>(_ items: [T]) -> T {
        items[Int.random(in: 0..<items.count, using: &random)]
    }

    private mutating func leaf() -> Expression.Syntax {
        switch Int.random(in: 0..<7, using: &random) {
        case 0: .null
        case 1: .boolean(Bool.random(using: &random))
        case 2: .number(pick(["0", "12", "3.14", "1e10", "0.5"]))
        case 3: .string(pick(["", "a", "say \"hi\"", "back\\slash", "行\n末", "\\d+"]))
        case 4: .temporal(pick(["2026-04-01", "P1D", "nonsense"]))
        default: .name(Name(pick(Self.names)))
        }
    }

    private mutating func branch(_ depth: Int) -> Expression.Syntax {
        switch Int.random(in: 0..<18, using: &random) {
        case 0: .path(expression(depth), Name(pick(Self.members)))
        case 1: .filter(expression(depth), expression(depth))
        case 2: .negation(expression(depth))
        case 3, 4: .arithmetic(pick(Expression.Arithmetic.allCases), expression(depth), expression(depth))
        case 5: .comparison(pick(Expression.Comparison.allCases), expression(depth), expression(depth))
        case 6: .between(expression(depth), expression(depth), expression(depth))
        case 7: .isIn(expression(depth), expressions(1...3, depth))
        case 8: .instanceOf(expression(depth), type(depth))
        case 9: .conjunction(expression(depth), expression(depth))
        case 10: .disjunction(expression(depth), expression(depth))
        case 11: .condition(expression(depth), then: expression(depth), else: expression(depth))
        case 12: .loop(iterations(depth), expression(depth))
        case 13: .quantified(pick([.some, .every]), iterations(depth), expression(depth))
        case 14: .list(expressions(0...3, depth))
        case 15: collection(depth)
        case 16: function(depth)
        default: call(depth)
        }
    }

    private mutating func expressions(_ counts: ClosedRange<Int>, _ depth: Int) -> [Expression] {
        (0..<Int.random(in: counts, using: &random)).map { _ in expression(depth) }
    }

    private mutating func iterations(_ depth: Int) -> [Expression.Iteration] {
        (0..<Int.random(in: 1...2, using: &random)).map { index in
            let end = Bool.random(using: &random) ? expression(depth) : nil
            return .init(name: Name("v\(index)"), domain: expression(depth), end: end)
        }
    }

    private mutating func collection(_ depth: Int) -> Expression.Syntax {
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            .context([
                .init(key: Name("k one"), value: expression(depth)),
                .init(key: Name("odd+key("), value: expression(depth)),
            ])
        case 1:
            .range(
                .init(
                    lower: expression(depth), upper: expression(depth),
                    includesLower: Bool.random(using: &random), includesUpper: Bool.random(using: &random)))
        default: .unaryRange(pick(Expression.Comparison.allCases), expression(depth))
        }
    }

    private mutating func function(_ depth: Int) -> Expression.Syntax {
        let parameters = [
            Expression.Parameter(name: Name("p"), type: nil),
            Expression.Parameter(name: Name("q"), type: type(depth)),
        ]
        return .function(Array(parameters.prefix(Int.random(in: 0...2, using: &random))), expression(depth))
    }

    private mutating func call(_ depth: Int) -> Expression.Syntax {
        let isNamed = Bool.random(using: &random)
        let arguments = expressions(0...3, depth).enumerated().map { index, value in
            Expression.Argument(name: isNamed ? Name("start position \(index)") : nil, value: value)
        }
        return .call(Expression(.name(Name(pick(["count", "sum"])))), arguments)
    }

    private mutating func type(_ depth: Int) -> TypeExpression {
        let simple = TypeExpression(.named([pick(["number", "date and time", "days and time duration"])]))
        if depth <= 0 { return simple }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return TypeExpression(.list(type(depth - 1)))
        case 1: return TypeExpression(.range(type(depth - 1)))
        case 2: return TypeExpression(.context([.init(name: Name("a b"), type: type(depth - 1))]))
        case 3: return TypeExpression(.function([type(depth - 1), simple], type(depth - 1)))
        default: return simple
        }
    }
}
