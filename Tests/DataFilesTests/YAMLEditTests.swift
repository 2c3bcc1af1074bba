// One value of a YAML text changes, and nothing else does.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLEditTests {
    /// A text, the path, and the text with `new` put there.
    static let edits: [(String, [String], String)] = [
        ("a: 1 # why\nb: 2\n", ["a"], "a: new # why\nb: 2\n"),
        ("a:   1\n", ["a"], "a:   new\n"),
        ("a: # why\nb: 2\n", ["a"], "a: new # why\nb: 2\n"),
        ("a:\n  - 1 # x\n  - 2\nb: 2\n", ["a"], "a: new\nb: 2\n"),
        ("a: {b: 1, c: 2} # x\n", ["a", "b"], "a: {b: new, c: 2} # x\n"),
        ("a: {b: 1}\n", ["a", "c"], "a: {b: 1, c: new}\n"),
        ("a: {}\n", ["a", "c"], "a:\n  c: new\n"),
        ("{\"a\": {\"b\": 1}}\n", ["a", "c"], "{\"a\": {\"b\": 1, \"c\": \"new\"}}\n"),
        ("a: |\n  x\n  y\nb: 2\n", ["a"], "a: new\nb: 2\n"),
        ("a: \"x\ty\"\nb: 2", ["b"], "a: \"x\ty\"\nb: new"),
        ("a:\n    b: 1 # x\n# end\n", ["a", "c"], "a:\n    b: 1 # x\n    c: new\n# end\n"),
        ("a:\nb: 2\n", ["a", "c", "d"], "a:\n  c:\n    d: new\nb: 2\n"),
        ("a: ~\n", ["a", "c"], "a:\n  c: new\n"),
        ("a: 1\r\nb:\r\n  c: 2\r\n", ["b", "d"], "a: 1\r\nb:\r\n  c: 2\r\n  d: new\r\n"),
        ("a: 1", ["z"], "a: 1\nz: new"),
        ("協議の場:\n  設置: 有\n", ["協議の場", "設置"], "協議の場:\n  設置: new\n"),
    ]

    @Test(arguments: edits) func putsAValue(_ text: String, _ path: [String], _ wanted: String) throws {
        #expect(try set(path, .text("new"), in: text) == wanted)
    }

    @Test func findsAKeyInAnySpellingAndWritesTheFirst() throws {
        let step = YAMLStep(["設置", "established"])
        func edit(_ text: String) throws -> String {
            try YAMLEdit.setting(
                [YAMLStep(["a"]), step], to: .text("3"), in: SourceFile(name: "t", text: text))
        }
        #expect(try edit("a: {established: 1}\n") == "a: {established: 3}\n")
        #expect(try edit("a:\n") == "a:\n  設置: 3\n")
    }

    /// What is written elsewhere too cannot be changed in one place.
    @Test(arguments: ["a: &x {b: 1}\nc: *x\n", "a: &x 1\nc: *x\n"])
    func refusesWhatWouldChangeSomethingElse(_ text: String) {
        for path in [["a"], ["c"]] + (text.contains("{") ? [["c", "b"]] : []) {
            do {
                let edited = try set(path, .text("new"), in: text)
                #expect(edited.contains("new") && path != ["c", "b"])
            } catch {
                #expect((error as? DataFileFailure)?.diagnostics.map(\.code) == ["yaml.edit"])
            }
        }
    }

    /// In the profiles of the package every fourth cell is changed, and one is added to each group: the rest
    /// is the same to the byte, and the value is read back.
    @Test func leavesAllElseByteForByte() throws {
        for path in PackageRoot.files(in: "Scenarios/nimo/seeds", ending: ".yaml") {
            let text = try #require(PackageRoot.text(of: path))
            let tree = try YAMLReader.tree(of: SourceFile(name: path, text: text))
            guard case .map(let groups, _)? = tree["facts"] else { continue }
            for group in groups {
                guard case .map(let cells, _) = group.value else { continue }
                for (index, cell) in cells.enumerated() where index % 4 == 0 {
                    let edited = try change(text, group.key, cell.key)
                    #expect(edited.starts(with: text.utf8.prefix(cell.keyRange.upper)))
                    let rest = Array(text.utf8.dropFirst(cell.value.range.upper))
                    #expect(edited.suffix(rest.count).elementsEqual(rest), "\(path) \(cell.key)")
                }
                let longer = try change(text, group.key, "brand new")
                #expect(longer.count > text.utf8.count)
            }
        }
    }

    /// The bytes of a profile with one cell changed, which is read back.
    private func change(_ text: String, _ group: String, _ cell: String) throws -> [UInt8] {
        let edited = try set(["facts", group, cell], .text("値 3"), in: text)
        let tree = try YAMLReader.tree(of: SourceFile(name: "t", text: edited))
        #expect(tree["facts"]?[group]?[cell]?.scalar?.text == "値 3")
        return Array(edited.utf8)
    }

    /// Any text comes back as it was, alone, in a list and as a key's value.
    @Test func everyTextIsReadBack() throws {
        let odd = [
            "", " ", "~", "null", "yes", "- a", "a: b", "a #b", "[x]", "{x}", "*x", "&x", "!x", "|", ">",
            "\"",
            "'", "%", "@", "`", "a\nb", "\t", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}x", "３回", "-3", "-",
            "?",
            "葛󠄀城市", "a\\b", "x:", "a,b", "終わり ", "\u{0}", "\u{FFFF}", "😀",
        ]
        for text in odd {
            let edited = try set(
                ["a", "b"], .list([.text(text), .map([("k", .text(text))])]), in: "a: {c: 1}\n")
            let tree = try YAMLReader.tree(of: SourceFile(name: "t", text: edited))
            guard case .list(let items, _)? = tree["a"]?["b"] else {
                Issue.record("\(edited)")
                continue
            }
            #expect(items[0].scalar?.text == text && items[0].scalar?.isBlank == false)
            #expect(items[1]["k"]?.scalar?.text == text)
        }
    }

    private func set(_ path: [String], _ value: YAMLWord, in text: String) throws -> String {
        try YAMLEdit.setting(
            path.map { YAMLStep([$0]) }, to: value, in: SourceFile(name: "t", text: text))
    }
}
