// Printing a tree and reading the text gives the same tree.

import FEELSyntax
import TestSupport
import Testing

@Suite("round trip")
struct RoundTripTests {
    @Test("generated trees", arguments: 0..<20)
    func generated(_ seed: Int) throws {
        var generator = TreeGenerator(random: SeededNumbers(seed: UInt64(seed)))
        for _ in 0..<100 {
            let tree = generator.expression(5)
            let text = Printer.text(tree)
            let again = try? Parser.expression(text, TreeGenerator.vocabulary)
            let same = again == tree
            #expect(same, "\(text)")
        }
    }

    @Test(
        "written texts",
        arguments: [
            "(1 + 2) * 3", "a - b - c", "a - (b - c)", "-x ** 2", "if a then b else c + 1",
            "(if a then b else c) + 1", "x in (1, [2..3), (> 5))", "[1..5)", "for i in 1..3 return i * 2",
            "{a b: 1, \"c+d\": 2}", "f(x: 1, y z: 2)", "x instance of list<context<a: number>>",
        ])
    func written(_ text: String) throws {
        #expect(Printer.text(try Parser.expression(text)) == text)
    }

    @Test("unary tests", arguments: ["-", "(< 5), 3", "not(1, 2)", "[1..5], ? > 3"])
    func tests(_ text: String) throws {
        #expect(Printer.text(try Parser.unaryTests(text)) == text)
    }
}
