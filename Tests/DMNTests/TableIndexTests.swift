// A large table finds the same rules as its rules one by one.

import DMN
import Diagnostics
import FEEL
import FEELValues
import Testing

@Suite("index of tables")
struct TableIndexTests {
    private static let declarations: Declarations = {
        var declarations = Declarations()
        declarations.declare([["n"]], type: .number)
        declarations.declare([["s"]], type: .any)
        return declarations
    }()

    private static let numbers = [
        "-", "3", "1, 5", "< 4", "> 6", "[2..5]", "(2..5)", "]5..2[", "not(3)", "<= 4, 9", ">= 8", "? > 3",
        "n", "null", "(3..3)", "\"a\"",
    ]
    private static let words = [
        "-", "\"a\"", "\"a\", \"b\"", "not(\"a\")", "3", "true", "null", "s", "\"c\"",
    ]

    private static let values: [Value] =
        (-1...11).map { .number(Number($0)) }
        + [Number(parsing: "2.5"), Number(parsing: "4.999")].compactMap { $0.map(Value.number) }
        + [.null, .string("a"), .string("b"), .string("z"), .boolean(true)]

    private func rules(_ dialect: Dialect, seed: UInt64) throws -> [DecisionTable.Rule] {
        var random = seed
        func next(_ count: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % count
        }
        let compiler = Compiler(Self.declarations, dialect: dialect)
        return (0..<200).map { _ in
            // Most cells are plain, or no column would be worth an index.
            let plain = next(4) > 0
            let number = plain ? "\(next(12))" : Self.numbers[next(Self.numbers.count)]
            let word = plain ? "\"b\"" : Self.words[next(Self.words.count)]
            return DecisionTable.Rule(
                [
                    compiler.tolerantTests(Snippet(number), of: .any).0,
                    compiler.tolerantTests(Snippet(word), of: .any).0,
                ], gives: [compiler.tolerantExpression(Snippet("1")).0])
        }
    }

    private func table(_ rules: [DecisionTable.Rule], _ dialect: Dialect) throws -> DecisionTable {
        let compiler = Compiler(Self.declarations, dialect: dialect)
        let inputs = ["n", "s"].map { DecisionTable.Input(compiler.tolerantExpression(Snippet($0)).0) }
        return try DecisionTable(
            inputs: inputs, outputs: [.init("out")], rules: rules, hitPolicy: .collect, dialect: dialect)
    }

    @Test(arguments: [Dialect.standard, .advisory], [1, 2, 3] as [UInt64])
    func findsTheSameRules(_ dialect: Dialect, _ seed: UInt64) throws {
        let rules = try rules(dialect, seed: seed)
        let large = try table(rules, dialect)
        let single = try rules.map { try table([$0], dialect) }
        for number in Self.values {
            for word in Self.values {
                let outcome = large.outcome([number, word])
                let alone = single.map { $0.outcome([number, word]) }
                #expect(outcome.matched == rules.indices.filter { !alone[$0].matched.isEmpty })
                #expect(outcome.undecided == rules.indices.filter { !alone[$0].undecided.isEmpty })
            }
        }
    }
}
