// The stable layout of YAML: golden texts, and what must hold for every file.

import DataFiles
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct YAMLLayoutTests {
    private static let untidy = PackageRoot.files(in: "Tests/DataFilesTests/layout", ending: ".yaml")
    private static let all =
        untidy + PackageRoot.files(in: "Rules", ending: ".yaml")
        + PackageRoot.files(in: "Scenarios", ending: ".yaml")
        + PackageRoot.files(in: "Tests/DataFilesTests/good", ending: ".yaml")
        + PackageRoot.files(in: "Tests/RulebookTests", ending: ".yaml")

    @Test(arguments: untidy) func isTheOneThatWasRead(_ path: String) throws {
        Golden.check(
            try YAMLLayout.text(of: file(path)), against: path.replacing(".yaml", with: ".laid-out"))
    }

    /// Laying out twice is laying out once, and nothing that is read changes.
    @Test func changesNothingThatIsReadAndIsStable() throws {
        #expect(Self.all.count > 100)
        for path in Self.all {
            let source = try file(path)
            guard let before = try? YAMLReader.tree(of: source) else { continue }
            let once: SourceFile
            do {
                once = SourceFile(name: path, text: try YAMLLayout.text(of: source))
            } catch {
                #expect(error.diagnostics.map(\.code) == ["yaml.layout"], "\(path)")
                continue
            }
            #expect(try before.says(sameAs: YAMLReader.tree(of: once)), "\(path)")
            #expect(try YAMLLayout.text(of: once) == once.text, "\(path)")
            #expect(comments(source.text) == comments(once.text), "\(path)")
        }
    }

    @Test(arguments: [
        "a: [1, 2\n", "a: 1\na: 2\n", "a: *b\n", "\ta: 1\n", "a: !x 1\n", "a: |+\n  x\n\n\nb: 1\n",
    ])
    func leavesAloneWhatItCannotKeep(_ text: String) {
        let source = SourceFile(name: "bad.yaml", text: text)
        do {
            let laidOut = try YAMLLayout.text(of: source)
            Issue.record("laid out as \(laidOut)")
        } catch {
            #expect(!error.diagnostics.isEmpty)
        }
    }

    private func file(_ path: String) throws -> SourceFile {
        SourceFile(name: path, text: try #require(PackageRoot.text(of: path)))
    }

    private func comments(_ text: String) -> [String] {
        text.replacing("\r\n", with: "\n").split(separator: "\n").compactMap { line in
            let words = line.drop { $0 == " " }
            return words.hasPrefix("#") ? words.trimmingCharacters(in: .whitespaces) : nil
        }
    }
}
