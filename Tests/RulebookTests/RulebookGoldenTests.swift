// Packs and profiles with mistakes, and the whole text of what is said about them, in both languages.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@testable import Rulebook

/// The folder of these tests, from the package's folder.
private let folder = "Tests/RulebookTests"

@Suite struct RulebookGoldenTests {
    private static let packs = PackageRoot.files(in: "\(folder)/bad", ending: ".yaml")
    private static let locals = PackageRoot.files(in: "\(folder)/locals-bad", ending: ".yaml")
    private static let profiles = PackageRoot.files(in: "\(folder)/profiles-bad", ending: ".yaml")

    @Test func examplesAreThere() {
        #expect(Self.packs.count > 20)
        #expect(Self.profiles.count > 8)
        #expect(Self.locals.count > 6)
    }

    @Test(arguments: packs) func refusesPack(_ file: String) throws {
        let trees = try [tree("\(folder)/base.yaml"), tree(file)]
        do {
            _ = try Rulebook.read(trees)
            Issue.record("\(file) was accepted")
        } catch {
            Golden.check(rendered(error.diagnostics), against: golden(file))
            try explained(error.diagnostics)
        }
    }

    /// Packs that extend another and go wrong in doing so.
    @Test(arguments: locals) func refusesLocalPack(_ file: String) throws {
        let base = try [tree("\(folder)/base.yaml"), tree("\(folder)/local-base.yaml")]
        do {
            _ = try Rulebook.read(layers: [base, [tree(file)]])
            Issue.record("\(file) was accepted")
        } catch let failure as ReadingFailure {
            Golden.check(rendered(failure.diagnostics), against: golden(file))
            try explained(failure.diagnostics)
        }
    }

    @Test(arguments: profiles) func refusesProfile(_ file: String) throws {
        let rulebook = try Rulebook.read([tree("\(folder)/base.yaml")]).rulebook
        do {
            _ = try Profile.read(tree(file), rulebook: rulebook)
            Issue.record("\(file) was accepted")
        } catch let failure as ReadingFailure {
            Golden.check(rendered(failure.diagnostics), against: golden(file))
        }
    }

    private func golden(_ file: String) -> String { file.replacing(".yaml", with: ".errors") }

    private func rendered(_ diagnostics: [Diagnostic]) -> String {
        [Language.english, .japanese].map { DiagnosticRenderer(language: $0).render(diagnostics) }
            .joined(separator: "\n")
    }

    /// Each code of this floor has a longer word for `shirube help CODE`.
    private func explained(_ diagnostics: [Diagnostic]) throws {
        for diagnostic in diagnostics where ["rulebook.", "pack."].contains(where: diagnostic.code.hasPrefix)
        {
            #expect(RulebookProblem.explanations[diagnostic.code] != nil, "\(diagnostic.code)")
        }
    }
}

/// The tree of a text.
func parsed(_ text: String, name: String) throws -> Tree {
    try YAMLReader.tree(of: SourceFile(name: name, text: text))
}

/// The tree of a file of the package.
func tree(_ path: String) throws -> Tree {
    try YAMLReader.tree(of: SourceFile(name: path, text: PackageRoot.text(of: path) ?? ""))
}
