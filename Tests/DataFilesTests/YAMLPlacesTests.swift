// Every letter of every text leads back to the same letter in the file, however the text is written.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLPlacesTests {
    /// Each way to write one text, with the line and column at which its word `設置` stands.
    static let styles: [(name: String, yaml: String, line: Int, column: Int)] = [
        ("plain", "a: 協議の場.設置 = 有", 1, 9),
        ("plain in a list", "- - 協議の場.設置 = 有", 1, 10),
        ("plain behind an anchor", "a: &x 協議の場.設置 = 有", 1, 12),
        ("plain behind an anchor and a comment", "a: &x # 注\n  協議の場.設置 = 有", 2, 8),
        ("plain folded", "a: 協議の場.\n\n   設置 = 有", 3, 4),
        ("plain folded with trailing blanks", "a: 協議   \n     の場 \n 設置", 3, 2),
        ("flow", "a: [一, 協議の場.設置 = 有]", 1, 13),
        ("single-quoted", "a: '協議の場.設置 = ''有'''", 1, 10),
        ("single-quoted behind a quote", "a: '''協議''の場.設置'", 1, 14),
        ("single-quoted folded", "a: '協議の場\n\n\n   設置'", 4, 4),
        ("double-quoted", "a: \"協議の場.設置\"", 1, 10),
        ("double-quoted behind escapes", "a: \"\\t\\u5354\\x41\\\"の場.設置\"", 1, 22),
        ("double-quoted, line joined", "a: \"協議の場.\\\n   設置\"", 2, 4),
        ("double-quoted, lines joined and broken", "a: \"協議の場.\\\n\n\n   設置\"", 4, 4),
        ("literal", "a: |\n  協議の場\n  .設置", 3, 4),
        ("literal, deeper line", "a: |\n  協議の場\n      設置", 3, 7),
        ("literal, empty lines first", "a: |\n\n\n  設置", 4, 3),
        ("literal, blank line deeper than the text", "a: |\n  協\n      \n  設置", 4, 3),
        ("literal, indented by number", "a: |1-\n   協議の場\n  設置", 3, 3),
        ("literal, same line twice", "a: |\n  協\n  協\n  設置", 4, 3),
        ("folded", "a: >\n  協議の場\n  .設置", 3, 4),
        ("folded in a list", "a:\n  - b: >-\n      協議の場\n\n      設置", 5, 7),
        ("folded, deeper line", "a: >+\n  協議の場\n    深い\n  設置\n\n", 4, 3),
        ("windows line ends, plain", "a: 協議の場.\r\n\r\n   設置 = 有\r\n", 3, 4),
        ("windows line ends, literal", "a: |\r\n  協議の場\r\n  設置\r\n", 3, 3),
        ("windows line ends, quoted", "a: \"協議\r\n\r\n  設置\"\r\n", 3, 3),
    ]

    @Test(arguments: styles) func aWordIsFoundAtItsPlace(
        name: String, yaml: String, line: Int, column: Int
    ) throws {
        let scalar = try #require(scalars(of: YAMLReader.tree(of: SourceFile(name: name, text: yaml))).last)
        let word = try #require(scalar.text.firstRange(of: "設置"))
        let start = scalar.text.utf8.distance(from: scalar.text.startIndex, to: word.lowerBound)
        let range = scalar.snippet.range(start..<start + "設置".utf8.count)
        #expect(range.start.line == line)
        #expect(range.start.column == column)
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
