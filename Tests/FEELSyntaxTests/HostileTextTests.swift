// No text makes the parser crash, hang or run out of memory.

import FEELSyntax
import TestSupport
import Testing

@Suite("hostile texts")
struct HostileTextTests {
    @Test(
        "deep nesting is refused",
        arguments: [
            "(", "[", "{a:", "-", "if ", "f(", "function() ", "x[", "not(", "for i in ", "1 + (", "list<",
            "1..(", "x in (",
        ])
    func nesting(_ piece: String) {
        let text = String(repeating: piece, count: 100_000)
        #expect(throws: SyntaxError.self) { try Parser.expression(text) }
        #expect(throws: SyntaxError.self) { try Parser.unaryTests(text) }
        #expect(throws: SyntaxError.self) { try Parser.type("x instance of " + text) }
    }

    @Test("long chains are read or refused", arguments: [" + 1", " and x", ".a", "[1]", " in (1)", "(1)"])
    func chains(_ piece: String) {
        _ = try? Parser.expression("x" + String(repeating: piece, count: 1000))
        #expect(throws: SyntaxError.self) {
            try Parser.expression("x" + String(repeating: piece, count: 50_000))
        }
    }

    private let pieces = Array("[](){}..,\"@<>=!-*年 ".unicodeScalars)

    @Test("scrambled texts", arguments: 0..<10)
    func scrambled(_ seed: Int) {
        var generator = TreeGenerator(random: SeededNumbers(seed: UInt64(seed) + 1000))
        for _ in 0..<200 {
            var scalars = Array(Printer.text(generator.expression(4)).unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &generator.random) where !scalars.isEmpty {
                let place = Int.random(in: 0..<scalars.count, using: &generator.random)
                switch Int.random(in: 0..<3, using: &generator.random) {
                case 0: scalars.remove(at: place)
                case 1: scalars.insert(contentsOf: pieces.shuffled(using: &generator.random), at: place)
                default: scalars.swapAt(place, scalars.count - 1)
                }
            }
            let text = String(String.UnicodeScalarView(scalars))
            do {
                _ = try Parser.expression(text, TreeGenerator.vocabulary)
            } catch {
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
            }
        }
    }
}
