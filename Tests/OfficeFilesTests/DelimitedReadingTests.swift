// CSV and TSV files in the encodings and shapes in which they arrive.

import Foundation
import Testing

@testable import OfficeFiles

@Suite struct DelimitedReadingTests {
    private static let text = "項目,値\r\n人口,\"222,364\"\r\n備考,\"二行\nある \"\"値\"\"\"\r\n髙﨑①㈱ﾊﾝｶｸ,~ソ表\\\r\n"
    private static let cells = [
        "A1": "項目", "B1": "値", "A2": "人口", "B2": "222,364", "A3": "備考", "B3": "二行\nある \"値\"",
        "A4": "髙﨑①㈱ﾊﾝｶｸ",
        "B4": "~ソ表\\",
    ]

    @Test(arguments: [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), bytes(text, .shiftJIS),
        [0xFF, 0xFE] + bytes(text, .utf16LittleEndian), bytes(text.replacing(",値", with: "\t値"), .utf8),
    ]) func encodings(_ bytes: [UInt8]) throws {
        let read = try OfficeReader.read(bytes, named: "a.csv")
        #expect(read.warnings.isEmpty)
        let cells = texts(read)
        if cells["B1"] != nil { #expect(cells == Self.cells) } else { #expect(cells["A1"] == "項目\t値") }
    }

    @Test func tabs() throws {
        let read = try OfficeReader.read(Array("a\tb,c\nd\t\t e ".utf8), named: "a.tsv")
        #expect(texts(read) == ["A1": "a", "B1": "b,c", "A2": "d", "C2": " e "])
        #expect(try texts(OfficeReader.read(Array("a\tb".utf8), named: "a.txt")) == ["A1": "a", "B1": "b"])
    }

    /// One bad byte costs one character, not the file.
    @Test func badBytesAreReplaced() throws {
        let lines = (0..<20).map { _ in "人口,値\n" }.joined()
        var bytes = Self.bytes(lines, .shiftJIS)
        bytes += Self.bytes("太", .shiftJIS) + [0xFF] + Self.bytes("田\n", .shiftJIS)
        let read = try OfficeReader.read(bytes, named: "a.csv")
        #expect(texts(read)["A21"] == "太\u{FFFD}田")
        #expect(read.warnings.map(\.code) == ["office.bad-characters"])
        #expect(read.warnings[0].message.en.contains("`A21`"))
    }

    @Test func nothingIsNothing() throws {
        #expect(try OfficeReader.read([], named: "a.csv").grids[0].cells.isEmpty)
    }

    private func texts(_ contents: OfficeContents) -> [String: String] {
        let cells = contents.grids.first?.cells ?? [:]
        return Dictionary(cells.map { ($0.key.description, $0.value.text) }) { first, _ in first }
    }

    private static func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
        Array(text.data(using: encoding) ?? Data())
    }
}
