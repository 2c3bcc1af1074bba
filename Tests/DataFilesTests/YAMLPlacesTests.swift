// Every letter of every text leads back to the same letter in the file, however the text is written.

import DataFiles
import Diagnostics
import TestSupport
import Testing

/// One way to write a text that holds the word `設置`, and where the word stands.
struct WrittenText: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    let line: Int
    let column: Int

    init(_ name: String, _ yaml: String, _ line: Int, _ column: Int) {
        (self.name, self.yaml, self.line, self.column) = (name, yaml, line, column)
    }

    var testDescription: String { name }
}

@Suite struct YAMLPlacesTests {
    /// Each way to write one text, with the line and column at which its word `設置` stands.
    static let styles = [
        WrittenText("plain", "a: 協議の場.設置 = 有", 1, 9),
        WrittenText("plain in a list", "- - 協議の場.設置 = 有", 1, 10),
        WrittenText("plain behind an anchor", "a: &x 協議の場.設置 = 有", 1, 12),
        WrittenText("plain behind an anchor and a comment", "a: &x # 注\n  協議の場.設置 = 有", 2, 8),
        WrittenText("plain folded", "a: 協議の場.\n\n   設置 = 有", 3, 4),
        WrittenText("plain folded with trailing blanks", "a: 協議   \n     の場 \n 設置", 3, 2),
        WrittenText("flow", "a: [一, 協議の場.設置 = 有]", 1, 13),
        WrittenText("single-quoted", "a: '協議の場.設置 = ''有'''", 1, 10),
        WrittenText("single-quoted behind a quote", "a: '''協議''の場.設置'", 1, 14),
        WrittenText("single-quoted folded", "a: '協議の場\n\n\n   設置'", 4, 4),
        WrittenText("double-quoted", "a: \"協議の場.設置\"", 1, 10),
        WrittenText("double-quoted behind escapes", "a: \"\\t\\u5354\\x41\\\"の場.設置\"", 1, 22),
        WrittenText("double-quoted, line joined", "a: \"協議の場.\\\n   設置\"", 2, 4),
        WrittenText("double-quoted, lines joined and broken", "a: \"協議の場.\\\n\n\n   設置\"", 4, 4),
        WrittenText("literal", "a: |\n  協議の場\n  .設置", 3, 4),
        WrittenText("literal, deeper line", "a: |\n  協議の場\n      設置", 3, 7),
        WrittenText("literal, empty lines first", "a: |\n\n\n  設置", 4, 3),
        WrittenText("literal, blank line deeper than the text", "a: |\n  協\n      \n  設置", 4, 3),
        WrittenText("literal, indented by number", "a: |1-\n   協議の場\n  設置", 3, 3),
        WrittenText("literal, same line twice", "a: |\n  協\n  協\n  設置", 4, 3),
        WrittenText("folded", "a: >\n  協議の場\n  .設置", 3, 4),
        WrittenText("folded in a list", "a:\n  - b: >-\n      協議の場\n\n      設置", 5, 7),
        WrittenText("folded, deeper line", "a: >+\n  協議の場\n    深い\n  設置\n\n", 4, 3),
        WrittenText("windows line ends, plain", "a: 協議の場.\r\n\r\n   設置 = 有\r\n", 3, 4),
        WrittenText("windows line ends, literal", "a: |\r\n  協議の場\r\n  設置\r\n", 3, 3),
        WrittenText("windows line ends, quoted", "a: \"協議\r\n\r\n  設置\"\r\n", 3, 3),
    ]

    @Test(arguments: styles) func aWordIsFoundAtItsPlace(_ written: WrittenText) throws {
        let file = SourceFile(name: written.name, text: written.yaml)
        let scalar = try #require(scalars(of: YAMLReader.tree(of: file)).last)
        let word = try #require(scalar.text.firstRange(of: "設置"))
        let start = scalar.text.utf8.distance(from: scalar.text.startIndex, to: word.lowerBound)
        let range = scalar.snippet.range(start..<start + "設置".utf8.count)
        #expect(range.start.line == written.line)
        #expect(range.start.column == written.column)
        #expect(text(of: range).hasPrefix("設置"))
    }

    static let files =
        PackageRoot.files(in: "Tests/DataFilesTests/good", ending: ".yaml")
        + PackageRoot.files(in: "Rules", ending: ".yaml")

    /// Escapes and folded line ends apart, each character is the one in the file that it is said to be.
    @Test(arguments: files) func everyByteIsFoundInTheFile(path: String) throws {
        let file = try FileReader.read(PackageRoot.path(of: path))
        let bytes = Array(file.text.utf8)
        for scalar in scalars(of: try YAMLReader.tree(of: file)) {
            for (offset, byte) in scalar.text.utf8.enumerated() where byte > 0x20 && byte & 0xC0 != 0x80 {
                let place = scalar.snippet.range(offset..<offset + 1).lower
                let found = bytes.indices.contains(place) ? bytes[place] : 0
                #expect(found == byte || found == UInt8(ascii: "\\"), "\(scalar.text) at \(offset)")
            }
        }
    }

    private func scalars(of tree: Tree) -> [Tree.Scalar] {
        switch tree {
        case .scalar(let scalar): [scalar]
        case .list(let items, _): items.flatMap(scalars(of:))
        case .map(let entries, _): entries.flatMap { scalars(of: $0.value) }
        }
    }

    private func text(of range: SourceRange) -> String {
        let utf8 = range.file.text.utf8
        return String(decoding: utf8.dropFirst(range.lower).prefix(range.upper - range.lower), as: UTF8.self)
    }
}
