// A result is written whole or not at all.

import DataFiles
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct OutputFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aNewFileIsWritten() throws {
        let path = "\(folder.path)/助言メモ.md"
        try OutputFile.write("協議の場\n", to: path, force: false)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "協議の場\n")
        #expect(try leftovers() == ["助言メモ.md"])
    }

    @Test func anExistingFileIsKeptUnlessForced() throws {
        let path = try folder.write("old", to: "memo.md")
        #expect(refusal(path, force: false)?.code == "output.exists")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        try OutputFile.write("new", to: path, force: true)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        #expect(try leftovers() == ["memo.md"])
    }

    @Test func aLinkStaysALink() throws {
        let path = try folder.write("old", to: "real.md")
        let link = "\(folder.path)/link.md"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        try OutputFile.write("new", to: link, force: true)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    }

    @Test func aMissingFolderIsNamed() {
        let path = "\(folder.path)/none/memo.md"
        #expect(refusal(path, force: false)?.code == "output.folder-missing")
        #expect(refusal(path, force: false)?.message.en.contains("\(folder.path)/none`") == true)
    }

    @Test func aFolderIsNoFileToWrite() {
        #expect(refusal(folder.path, force: true)?.code == "file.directory")
    }

    @Test func aFullDiskIsTold() throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        let diagnostic = refusal("/dev/full", force: true)
        #expect(diagnostic?.code == "output.unwritable")
        #expect(diagnostic?.message.en.hasSuffix("no space left") == true)
    }

    @Test func aDeviceIsWrittenIntoAndStaysADevice() throws {
        try OutputFile.write("text", to: "/dev/null", force: true)
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test func theRightsOfAReplacedFileAreKept() throws {
        let path = try folder.write("old", to: "memo.md")
        chmod(path, 0o640)
        try OutputFile.write("new", to: path, force: true)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o640)
    }

    private func refusal(_ path: String, force: Bool) -> Diagnostic? {
        #expect(throws: DataFileFailure.self) {
            try OutputFile.write("text", to: path, force: force)
        }?.diagnostics.first
    }

    private func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}
