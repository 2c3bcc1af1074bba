// What an expression may use: every limit gives an error or a null with a reason, never a crash.

import Diagnostics
import FEELValues
import TestSupport
import Testing

@testable import FEEL

@Suite("limits")
struct LimitTests {
    @Test("a function that calls itself without end")
    func endlessRecursion() throws {
        var declarations = Declarations()
        declarations.declare([["f"]], type: .any)
        let text = "(function(g, n) g(g, n + 1))(function(g, n) g(g, n + 1), 0)"
        let value = Running.value(text)
        #expect(value.nullReason?.message.en == "functions call each other too deeply")
    }

    @Test("a function that calls itself through much syntax")
    func deepCalls() {
        let body =
            "if n = 0 then 0 else 1 + (if true then (for i in [1] return ([g(g, n - 1)])[1])[1] else 0)"
        let text = "(function(g, n) g(g, n))(function(g, n) \(body), 60)"
        #expect(Running.value(text) == .number(60))
    }

    @Test(
        "a long chain of operators is refused when it is compiled", arguments: [" + 1", " and true", "[1]"])
    func longChain(_ piece: String) {
        let text = "1" + String(repeating: piece, count: 5000)
        let diagnostics = Running.diagnostics(text)
        #expect(diagnostics.contains { $0.code == "feel.nested-too-deep" })
        #expect(Running.value(text).isNull)
    }

    @Test("a function that calls itself from the bottom of a tall expression", arguments: [50, 200, 400])
    func tallCalls(_ height: Int) {
        let body = "g(g, n + 1)" + String(repeating: " + 1", count: height)
        let value = Running.value("(function(g, n) g(g, n))(function(g, n) \(body), 0)")
        #expect(value.nullReason?.fact.code == "feel.null-limit")
    }

    @Test("a chain of five hundred operators runs")
    func chain() {
        #expect(Running.value("1" + String(repeating: " + 1", count: 499)) == .number(500))
    }

    @Test(
        "lists, ranges and strings have a greatest length",
        arguments: [
            "for i in 1..100000000 return i", "count(for i in 1..10000000000000000000 return i)",
            "for a in 1..2000, b in 1..2000 return 1",
            "every a in 1..50000, b in 1..50000 satisfies a > 0",
            "(function(f, n) f(f, n))(function(f, n) if n = 0 then 0 else f(f, n - 1) + f(f, n - 1), 100)",
            "for i in 1..5000 return [partial[-1]]", "for i in 1..5000 return {a: partial[-1]}",
            "{d: function(f, s, n) if n = 0 then s else f(f, s + s, n - 1), r: d(d, \"ab\", 30)}.r",
        ])
    func sizes(_ text: String) {
        let value = Running.value(text)
        #expect(value.isNull)
        #expect(value.nullReason?.fact.code == "feel.null-limit")
    }

    @Test("no text over declared names makes the compiler or the evaluator crash", arguments: 0..<5)
    func scrambled(_ seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "council.meetings per year", "problems", "main topic", "分野", "[", "]", "(", ")", "\"housing\"",
            "1",
            "+", "-", "*", "/", "**", "=", "<", "in", "and", "or", "not(", "if", "then", "else", "for x in",
            "return", "some y in", "satisfies", ".", ",", "{a:", "}", "count(", "date(", "@\"P1D\"", "null",
            "true", "instance of", "list<", ">", "..", "between", "function(p)", "sort(", "x", "item",
        ]
        let inputs: [Value] = [.number(1), .null, .list([]), .string("work"), .number(2026)]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined(separator: " ")
            let compiler = Compiler(ContractTests.declarations, dialect: .advisory)
            let (expression, _) = compiler.tolerantExpression(Snippet(text))
            _ = expression.evaluate(inputs)
            _ = expression.openSlots(inputs)
            let (test, _) = compiler.tolerantTests(Snippet(text), of: .number)
            _ = test.evaluate(.null, inputs)
        }
    }
}
