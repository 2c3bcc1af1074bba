// What names mean: ids, titles, beginnings of titles, and what to say where they mean nothing or too much.

import Rulebook
import TestSupport
import Testing

@testable import Explanation

@Suite struct NameFinderTests {
    static let cases = [
        ("no-council", "rule:no-council"), ("協議の場がない", "rule:no-council"),
        ("there is no", "rule:no-council"), ("found-council", "recommendation:found-council"),
        ("協議の場を", "recommendation:found-council"), ("housing", "topic:housing"),
        ("topic:協議の場", "topic:council"), ("協議の場", "topic:council"),
        ("rule:協議の場", "rule:no-council"),
        ("協議", "rule:no-council recommendation:found-council topic:council"),
        ("recommendation:no-council", "none, near found-council"), ("no-concil", "none, near no-council"),
        ("場がない", "rule:no-council"), ("zzz", "none"), ("", "none"), ("rule:", "none"),
    ]

    @Test(arguments: cases) func isFound(_ name: String, _ expected: String) throws {
        var packs = PackGenerator(seed: 0)
        let answer = NameFinder(try packs.rulebook(rules: 0)).find(name)
        let found =
            switch answer {
            case .one(let thing): "\(thing.kind):\(thing.id)"
            case .several(let things): things.map { "\($0.kind):\($0.id)" }.joined(separator: " ")
            case .none(let nearest): "none" + (nearest.map { ", near \($0)" } ?? "")
            }
        #expect(found == expected)
    }
}
