// The embedder writes Swift that no text can break out of, and leaves an unchanged file alone.

import Foundation
import TestSupport
import Testing

@Suite struct PackEmbedderTests {
    @Test func awkwardTextsStayText() throws {
        let folder = try TemporaryFolder()
        try folder.write("a: \"\\(1 + 1)\"\\\n#\"\"\"#\r\n\u{FEFF}\u{0}\t協議の場", to: "p/b.yaml")
        try folder.write("", to: "p/a.yml")
        try folder.write("no pack file", to: "p/notes.md")
        try folder.write("hidden: 1", to: "p/.git/c.yaml")
        try embed(folder)
        let source = try String(contentsOfFile: "\(folder.path)/out.swift", encoding: .utf8)
        Golden.check(source, against: "Tests/BuiltInPacksTests/awkward.swift.txt")
    }

    @Test func anUnchangedFileIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("a: 1", to: "p/a.yaml")
        try embed(folder)
        let first = try changed(folder)
        try embed(folder)
        #expect(try changed(folder) == first)
    }

    @Test func aMissingFolderGivesNoPacks() throws {
        let folder = try TemporaryFolder()
        try embed(folder)
        let source = try String(contentsOfFile: "\(folder.path)/out.swift", encoding: .utf8)
        #expect(source.split(separator: "\n").count == 2)
    }

    @Test func wrongArgumentsAreRefused() throws {
        #expect(try BuiltProgram.run("PackEmbedder", []).status == 2)
    }

    private func embed(_ folder: TemporaryFolder) throws {
        let arguments = ["p", "out.swift", "last-run"].map { "\(folder.path)/\($0)" }
        #expect(try BuiltProgram.run("PackEmbedder", arguments).status == 0)
    }

    private func changed(_ folder: TemporaryFolder) throws -> Date? {
        let path = "\(folder.path)/out.swift"
        return try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }
}
