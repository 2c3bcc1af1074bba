// Files that are no text, too large, missing or in another encoding are told apart.

import DataFiles
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct FileReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let contents: [(name: String, bytes: [UInt8], code: String, words: String)] = [
        ("zero", Array("a: 1\u{0}".utf8), "file.binary", "no text file"),
        ("UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], "file.binary", "no text file"),
        ("zip", [0x50, 0x4B, 0x03, 0x04, 0x00], "file.binary", "no text file"),
        (
            "Shift_JIS", [0x61, 0x3A, 0x0A, 0x8B, 0xA6, 0x8B, 0x63], "file.encoding",
            "in Shift_JIS (first seen in line 2)"
        ),
        ("CP932 only", [0x87, 0x40, 0xFB, 0xFC, 0xED, 0x40], "file.encoding", "in Shift_JIS"),
        (
            "broken UTF-8", Array("a: 1\n\n".utf8) + [0xE5, 0x8D, 0x0A, 0x80, 0xA0], "file.encoding",
            "valid UTF-8 in line 3"
        ),
        ("overlong UTF-8", [0xC0, 0xAF, 0xFF], "file.encoding", "line 1"),
    ]

    @Test(arguments: contents) func whatIsNoUTF8IsNamed(
        name: String, bytes: [UInt8], code: String, words: String
    ) throws {
        let path = try folder.write(Data(bytes), to: "\(name).yaml")
        let diagnostic = try #require(refusal(path))
        #expect(diagnostic.code == code)
        #expect(diagnostic.message.en.contains(words))
        #expect(diagnostic.message.ja.contains(path))
    }

    @Test func aMissingFileIsMissing() {
        #expect(refusal("\(folder.path)/none.yaml")?.code == "file.missing")
        #expect(refusal("")?.code == "file.missing")
    }

    @Test func aFolderIsNoFile() { #expect(refusal(folder.path)?.code == "file.directory") }

    @Test func aFileBelowAFileIsMissing() throws {
        let path = try folder.write("a: 1", to: "a.yaml")
        #expect(refusal("\(path)/b.yaml")?.code == "file.missing")
    }

    @Test func aHugeFileIsRefusedUnread() throws {
        let path = try folder.write("", to: "huge.yaml")
        try #require(truncate(path, 100 * 1024 * 1024) == 0)
        let time = ContinuousClock().measure { #expect(refusal(path)?.code == "file.too-large") }
        #expect(time < .seconds(2))
    }

    @Test func anEndlessDeviceIsRefused() { #expect(refusal("/dev/zero")?.code == "file.too-large") }

    @Test func aMarkAtTheStartIsNoText() throws {
        let path = try folder.write("\u{FEFF}a: 1\r\n", to: "mark.yaml")
        let file = try FileReader.read(path, as: "nimo/mark.yaml")
        #expect(file.text == "a: 1\r\n")
        #expect(file.name == "nimo/mark.yaml")
    }

    @Test func anEmptyFileIsText() throws {
        #expect(try FileReader.read(try folder.write("", to: "empty.yaml")).text.isEmpty)
    }

    private func refusal(_ path: String) -> Diagnostic? {
        #expect(throws: DataFileFailure.self) { try FileReader.read(path) }?.diagnostics.first
    }
}
