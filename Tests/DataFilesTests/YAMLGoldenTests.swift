// Every file in good/ gives its golden tree, every file in bad/ its golden errors in both languages.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLGoldenTests {
    static let good = PackageRoot.files(in: "Tests/DataFilesTests/good", ending: ".yaml")
    static let bad = PackageRoot.files(in: "Tests/DataFilesTests/bad", ending: ".yaml")

    @Test func theTablesAreFilled() {
        #expect(Self.good.count >= 10)
        #expect(Self.bad.count * 2 >= Self.good.count)
    }

    @Test(arguments: good) func goodFilesGiveTheirTree(path: String) throws {
        let tree = try YAMLReader.tree(of: try source(path))
        Golden.check(TreePrinter.print(tree), against: path.replacing(".yaml", with: ".tree"))
    }

    @Test(arguments: bad) func badFilesGiveTheirErrors(path: String) throws {
        let file = try source(path)
        let failure = #expect(throws: DataFileFailure.self) { try YAMLReader.tree(of: file) }
        let diagnostics = failure?.diagnostics ?? []
        let texts = [Language.english, .japanese].map { DiagnosticRenderer(language: $0).render(diagnostics) }
        Golden.check(texts.joined(separator: "\n"), against: path.replacing(".yaml", with: ".errors"))
    }

    private func source(_ path: String) throws -> SourceFile {
        let name = path.split(separator: "/").suffix(2).joined(separator: "/")
        return try FileReader.read(PackageRoot.path(of: path), as: name)
    }
}
