// Coverage and mutants of a small pack whose scenarios leave some things untried.

import DataFiles
import Diagnostics
import Rulebook
import TestSupport
import Testing

@testable import ScenarioTesting

/// The pack and the scenarios that watch it.
enum Watched {
    private static let folder = "Tests/ScenarioTestingTests"

    static func tree(_ file: String) throws -> Tree {
        let text = try #require(PackageRoot.text(of: "\(folder)/\(file)"))
        return try YAMLReader.tree(of: SourceFile(name: file, text: text))
    }

    static func reading(_ text: String) throws -> Tree {
        try YAMLReader.tree(of: SourceFile(name: "list.yaml", text: text))
    }

    static func rulebook() throws -> Rulebook { try Rulebook.read([tree("watched.yaml")]).rulebook }

    static func cases(_ rulebook: Rulebook) throws -> [ScenarioCase] {
        let scenarios = try ScenarioReader(rulebook).scenarios(tree("watching.yaml"))
        return ScenarioRunner(rulebook, scenarios) { (reference) throws(ReadingFailure) in
            throw ReadingFailure([
                Diagnostic(
                    .error, code: "file.missing", message: Message(en: reference.name, ja: reference.name))
            ])
        }.cases()
    }

    static func golden(_ text: String, _ file: String) { Golden.check(text, against: "\(folder)/\(file)") }
}

@Suite struct CoverageTests {
    private func coverage() throws -> Coverage {
        let rulebook = try Watched.rulebook()
        return CoverageMeter(rulebook, try Watched.cases(rulebook)).coverage()
    }

    @Test func whatIsNotCoveredIsListed() throws {
        for language in [Language.english, .japanese] {
            Watched.golden(
                CoverageReport(try coverage(), in: language).text, "coverage.\(language.code).txt")
        }
    }

    @Test func aRuleIsCoveredInAllThreeValues() throws {
        let few = try #require(try coverage().items.first { $0.owner == "few" && $0.kind == .rule })
        #expect(few.isCovered)
        #expect(few.possible == [.yes, .no, .unknown])
    }

    @Test func familiesAreOneWithTheNumberCovered() throws {
        let family = try #require(try coverage().items.first { $0.owner == "without-…" && $0.kind == .rule })
        #expect(family.members == 2)
        #expect(family.count(.yes) == 1)
        #expect(family.count(.unknown) == 1)
    }

    @Test func whatCannotBeUnknownIsNotAskedToBe() throws {
        let running = try #require(try coverage().items.first { $0.text == "council.running" })
        #expect(running.possible == [.yes, .no])
    }
}
