// Files made to cost time or memory are refused at once.

import DataFiles
import Diagnostics
import Testing

/// A text that must be refused, shown by its name only.
struct HostileText: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let code: String

    init(_ name: String, _ text: String, _ code: String) {
        (self.name, self.text, self.code) = (name, text, code)
    }

    var testDescription: String { name }
}

@Suite struct HostileYAMLTests {
    static let texts = [
        HostileText("bomb in values", bomb(levels: 30), "yaml.alias-bomb"),
        HostileText(
            "bomb in keys", "a: &a {x: y}\nb: &b {*a: *a}\nc: &c {*b: *b}\nd: {*c: 1}", "yaml.key-not-text"),
        HostileText("alias of itself", "a: &a [*a]", "yaml.unknown-alias"),
        HostileText("deep list", String(repeating: "[", count: 100_000), "yaml.too-deep"),
        HostileText("deep map", String(repeating: "{a: ", count: 100_000), "yaml.too-deep"),
        HostileText("deep block", String(repeating: "- ", count: 100_000), "yaml.too-deep"),
        HostileText("deep by indentation", staircase(300), "yaml.too-deep"),
        HostileText("endless key", String(repeating: "a", count: 1_000_000) + ": 1\nb", "yaml.syntax"),
        HostileText("endless quote", "a: \"" + String(repeating: "\n", count: 1_000_000), "yaml.syntax"),
        HostileText("zero in the text", "a: \u{0}", "yaml.syntax"),
    ]

    @Test(arguments: texts) func theFileIsRefusedAtOnce(_ hostile: HostileText) {
        var failure: DataFileFailure?
        let time = ContinuousClock().measure {
            failure = #expect(throws: DataFileFailure.self) {
                try YAMLReader.tree(of: SourceFile(name: hostile.name, text: hostile.text))
            }
        }
        #expect(failure?.diagnostics.last?.code == hostile.code)
        #expect(time < .seconds(10), "on an idle machine it is far below one second")
    }

    @Test func aLargeHonestFileIsRead() throws {
        let text = (0..<50_000).map { "市町村\($0): {人口: \($0), 名: \"第\($0)市\"}\n" }.joined()
        let tree = try YAMLReader.tree(of: SourceFile(name: "large", text: text))
        #expect(tree["市町村49999"]?["名"]?.scalar?.text == "第49999市")
    }

    @Test func aliasesWithinTheBudgetAreFollowed() throws {
        let text = "a: &a [1, 2]\n" + (0..<1_000).map { "k\($0): *a\n" }.joined()
        let tree = try YAMLReader.tree(of: SourceFile(name: "aliases", text: text))
        #expect(tree["k999"] != nil)
    }

    private static func bomb(levels: Int) -> String {
        let lines = (1...levels).map { level in
            "l\(level): &l\(level) ["
                + [String](repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
                + "]"
        }
        return (["l0: &l0 [x, x]"] + lines).joined(separator: "\n")
    }

    private static func staircase(_ steps: Int) -> String {
        (0..<steps).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }
}
