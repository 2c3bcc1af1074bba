// A folder is read in the order of its paths, never left, and all its errors are told at once.

import DataFiles
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct PackFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func filesAreReadInTheOrderOfTheirPaths() throws {
        for name in ["p/z.yaml", "p/rules/b.yml", "p/a.yaml", "p/rules/a.yaml"] {
            try folder.write("key: \(name)", to: name)
        }
        for name in ["p/notes.md", "p/.hidden.yaml", "p/.git/c.yaml"] { try folder.write("- no", to: name) }
        let contents = try PackFolder.read("\(folder.path)/p")
        let keys = contents.trees.map { $0["key"]?.scalar?.text }
        #expect(keys == ["p/a.yaml", "p/rules/a.yaml", "p/rules/b.yml", "p/z.yaml"])
        #expect(contents.warnings.isEmpty)
    }

    @Test func allErrorsOfAllFilesAreTold() throws {
        try folder.write("a: 1\na: 2\nb: 1\nb: 2", to: "p/b.yaml")
        try folder.write("a: @", to: "p/a.yaml")
        try folder.write(Data([0x61, 0xFF]), to: "p/c.yaml")
        try folder.write("fine: true", to: "p/d.yaml")
        let codes = refusal("\(folder.path)/p").map(\.code)
        #expect(
            codes.sorted() == ["file.encoding", "yaml.duplicate-key", "yaml.duplicate-key", "yaml.syntax"])
    }

    @Test func aLinkOutOfTheFolderIsPassedOver() throws {
        let secret = try folder.write("secret: 1", to: "secret.yaml")
        try folder.write("a: 1", to: "p/a.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/p/link.yaml", withDestinationPath: secret)
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/p/up", withDestinationPath: folder.path)
        let contents = try PackFolder.read("\(folder.path)/p")
        #expect(contents.trees.count == 1)
        #expect(contents.warnings.map(\.code) == ["file.link-outside", "file.link-outside"])
    }

    @Test func aCircleOfLinksEnds() throws {
        try folder.write("a: 1", to: "p/q/a.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/p/q/round", withDestinationPath: "\(folder.path)/p/q")
        #expect(try PackFolder.read("\(folder.path)/p").trees.count == 1)
    }

    @Test func aFolderWithoutFilesIsRefused() throws {
        try folder.write("x", to: "p/notes.md")
        #expect(refusal("\(folder.path)/p").map(\.code) == ["file.empty-pack"])
        #expect(refusal("\(folder.path)/none").map(\.code) == ["file.missing"])
        #expect(refusal("\(folder.path)/p/notes.md").map(\.code) == ["file.not-directory"])
    }

    @Test func filesInMemoryAreReadAlike() throws {
        let files = [(path: "nimo/b.yaml", text: "b: 1"), (path: "nimo/a.yaml", text: "a: 1")]
        let names = try PackFolder.read(files).trees.map(\.range.file.name)
        #expect(names == ["nimo/a.yaml", "nimo/b.yaml"])
    }

    private func refusal(_ path: String) -> [Diagnostic] {
        #expect(throws: DataFileFailure.self) { try PackFolder.read(path) }?.diagnostics ?? []
    }
}
