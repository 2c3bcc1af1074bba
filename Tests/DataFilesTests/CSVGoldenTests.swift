// Every file in csv-good/ gives its golden tree, every file in csv-bad/ its golden errors in both languages.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct CSVGoldenTests {
    static let good = PackageRoot.files(in: "Tests/DataFilesTests/csv-good", ending: ".csv")
    static let bad = PackageRoot.files(in: "Tests/DataFilesTests/csv-bad", ending: ".csv")

    @Test func theTablesAreFilled() {
        #expect(Self.good.count >= 4)
        #expect(Self.bad.count >= 6)
    }

    @Test(arguments: good) func goodFilesGiveTheirTree(path: String) throws {
        let tree = try CSVReader.tree(of: try source(path))
        Golden.check(TreePrinter.print(tree), against: path.replacing(".csv", with: ".tree"))
    }

    @Test(arguments: bad) func badFilesGiveTheirErrors(path: String) throws {
        let file = try source(path)
        let failure = #expect(throws: DataFileFailure.self) { try CSVReader.tree(of: file) }
        let diagnostics = failure?.diagnostics ?? []
        let texts = [Language.english, .japanese].map { DiagnosticRenderer(language: $0).render(diagnostics) }
        Golden.check(texts.joined(separator: "\n"), against: path.replacing(".csv", with: ".errors"))
        for code in diagnostics.map(\.code) { #expect(CSVExplanations.all[code] != nil, "\(code)") }
    }

    private func source(_ path: String) throws -> SourceFile {
        let name = path.split(separator: "/").suffix(2).joined(separator: "/")
        return SourceFile(name: name, text: try #require(PackageRoot.text(of: path)))
    }
}
