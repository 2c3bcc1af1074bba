// Files made to cost time or memory are refused at once.

import DataFiles
import Diagnostics
import Testing

@Suite struct HostileYAMLTests {
    static let texts: [(name: String, text: String, code: String)] = [
        ("bomb in values", bomb(levels: 30), "yaml.alias-bomb"),
        ("bomb in keys", "a: &a {x: y}\nb: &b {*a: *a}\nc: &c {*b: *b}\nd: {*c: 1}", "yaml.key-not-text"),
        ("alias of itself", "a: &a [*a]", "yaml.unknown-alias"),
        ("deep list", String(repeating: "[", count: 100_000), "yaml.too-deep"),
        ("deep map", String(repeating: "{a: ", count: 100_000), "yaml.too-deep"),
        ("deep block", String(repeating: "- ", count: 100_000), "yaml.too-deep"),
        ("deep by indentation", staircase(300), "yaml.too-deep"),
        ("endless key", String(repeating: "a", count: 1_000_000) + ": 1\n" + "b", "yaml.syntax"),
        ("endless quote", "a: \"" + String(repeating: "\n", count: 1_000_000), "yaml.syntax"),
        ("zero in the text", "a: \u{0}", "yaml.syntax"),
    ]

    @Test(arguments: texts) func theFileIsRefusedAtOnce(
        name: String, text: String, code: String
    ) throws {
        let clock = ContinuousClock()
        var failure: DataFileFailure?
        let time = clock.measure {
            failure = #expect(throws: DataFileFailure.self) {
                try YAMLReader.tree(of: SourceFile(name: name, text: text))
            }
        }
        #expect(failure?.diagnostics.last?.code == code)
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
