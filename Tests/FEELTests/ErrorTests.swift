// Whole error texts, in both languages, compared with a golden file.

import Diagnostics
import TestSupport
import Testing

@testable import FEEL

@Suite("errors")
struct ErrorTests {
    @Test("the texts of all bad expressions")
    func texts() throws {
        let lines = try Self.expressions()
        let texts = lines.map { line in
            let diagnostics = Running.diagnostics(line, ContractTests.declarations, dialect: .advisory)
            let english = DiagnosticRenderer(language: .english).render(diagnostics)
            let japanese = diagnostics.map { Self.japanese($0) }.joined(separator: "\n")
            return "\(line)\n\(english)\(japanese)\n"
        }
        Golden.check(texts.joined(separator: "\n"), against: "Tests/FEELTests/errors.golden")
    }

    @Test("every bad expression is refused, and every code has an example and an explanation")
    func coverage() throws {
        let diagnostics = try Self.expressions().map {
            ($0, Running.diagnostics($0, ContractTests.declarations, dialect: .advisory))
        }
        for (line, found) in diagnostics { #expect(!found.isEmpty, "\(line)") }
        let shown = Set(diagnostics.flatMap { $0.1.map(\.code) })
        let explained = Set(Explanations.all.keys.filter { !$0.hasPrefix("feel.null-") })
        #expect(shown.subtracting(explained).isEmpty)
        let rare: Set = ["feel.expression-too-long"]
        #expect(explained.subtracting(shown).subtracting(rare).isEmpty)
    }

    private static func expressions() throws -> [String] {
        let text = try #require(PackageRoot.text(of: "Tests/FEELTests/bad.txt"))
        let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
        try #require(lines.count > 40)
        return lines
    }

    private static func japanese(_ diagnostic: Diagnostic) -> String {
        let help = diagnostic.help.map { "（" + $0.ja + "）" } ?? ""
        return diagnostic.message.ja + help
    }
}
