// Small packs with one defect each, and packs without any.

import Calendars
import DataFiles
import Diagnostics
import Foundation
import Rulebook
import TestSupport
import Testing

@testable import PackAnalysis

@Suite struct PackCheckTests {
    private static let folder = "Tests/PackAnalysisTests"

    static func rulebook(_ name: String) throws -> Rulebook {
        try Rulebook.read(["base.yaml", name].map(tree(_:))).rulebook
    }

    static func tree(_ file: String) throws -> Tree {
        let text = try #require(PackageRoot.text(of: "\(folder)/\(file)"))
        return try YAMLReader.tree(of: SourceFile(name: file, text: text))
    }

    static func files(in part: String) -> [String] {
        let path = PackageRoot.path(of: "\(folder)/\(part)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(part)/\($0)" }
    }

    @Test(arguments: files(in: "bad"))
    func everyDefectIsFoundWithItsPlace(_ file: String) throws {
        let found = PackAnalyst(try Self.rulebook(file), in: FiscalYear(2024)).defects().map(\.diagnostic)
        let texts = [Language.english, .japanese].map {
            DiagnosticRenderer(language: $0, colour: false).render(found)
        }
        Golden.check(
            texts.joined(separator: "\n"),
            against: "\(Self.folder)/\(file.replacing(".yaml", with: ".golden"))")
    }

    @Test(arguments: files(in: "good"))
    func soundPacksAreLeftAlone(_ file: String) throws {
        let found = PackAnalyst(try Self.rulebook(file), in: FiscalYear(2024)).defects()
        #expect(found.map(\.fact) == [])
    }

    @Test func thereAreExamples() {
        #expect(Self.files(in: "bad").count >= 10)
        #expect(Self.files(in: "good").count >= 3)
    }
}
