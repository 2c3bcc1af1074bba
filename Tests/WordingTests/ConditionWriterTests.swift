// Conditions in words: a table of conditions with their sentences.

import Diagnostics
import FEEL
import TestSupport
import Testing

@testable import Rulebook
@testable import Wording

@Suite struct ConditionWriterTests {
    static let cases = (PackageRoot.text(of: "Tests/WordingTests/conditions.txt") ?? "")
        .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)

    @Test func casesAreThere() { #expect(Self.cases.count > 20) }

    @Test(arguments: cases) func isToldInWords(_ line: String) throws {
        let parts = line.split(separator: " ; ").map(String.init)
        try #require(parts.count == 3)
        let rulebook = try SmallPack.rulebook()
        let compiler = Compiler(rulebook.vocabulary.declarations, dialect: .advisory)
        let condition = try compiler.expression(Snippet(parts[0])).get()
        #expect(ConditionWriter(rulebook, in: .japanese).sentence(condition) == parts[1])
        #expect(ConditionWriter(rulebook, in: .english).sentence(condition) == parts[2])
    }

    /// Whatever cannot be told well is at least shown, never dropped.
    @Test(arguments: [
        "string length(\"a\")", "{a: 1}.a", "[1, 2][1]", "if true then 1 else 2", "@\"2024-04-01\"",
    ])
    func strangeExpressionsAreShown(_ text: String) throws {
        let rulebook = try SmallPack.rulebook()
        let compiler = Compiler(rulebook.vocabulary.declarations, dialect: .advisory)
        let condition = try compiler.expression(Snippet(text)).get()
        #expect(!ConditionWriter(rulebook, in: .english).sentence(condition).isEmpty)
    }
}
