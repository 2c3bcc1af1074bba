// Packs with random conditions over the fields of a small pack.

import DataFiles
import Diagnostics
import Rulebook
import TestSupport

/// Generates rules whose conditions nest `and`, `or`, `not`, `is` and `if` over comparisons.
struct PackGenerator {
    private var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// The small pack of the tests with further rules.
    mutating func rulebook(rules: Int) throws -> Rulebook {
        let paths = ["base", "local-base"].map { "Tests/RulebookTests/\($0).yaml" } + [ExplanationPack.path]
        let files = try paths.map { path in
            try YAMLReader.tree(of: SourceFile(name: path, text: PackageRoot.text(of: path) ?? ""))
        }
        let text = "rules:\n" + (0..<rules).map { rule($0) }.joined()
        let own = try YAMLReader.tree(of: SourceFile(name: "generated.yaml", text: text))
        return try Rulebook.read(files + [own]).rulebook
    }

    private mutating func rule(_ index: Int) -> String {
        let keys = [
            "id: generated-\(index)", "topic: council", "kind: gap", "title: {ja: 生成, en: generated}",
            "when: >-\n      \(condition(3))",
        ]
        let exception = Bool.random(using: &numbers) ? ["unless: >-\n      \(condition(2))"] : []
        return "  - " + (keys + exception).joined(separator: "\n    ") + "\n"
    }

    private static let atoms = [
        "council.meetings < parameter.meetings wanted", "council.meetings * 2 > 5", "council.established",
        "council.often enough", #"list contains(council.members, "peers")"#, #"menu.homes = "in place""#,
        "council.meetings = null", #"people.total.state = "known""#, "people.total.age > 3",
        "people.total between 1 and 5", "menu.peers in (\"in place\", \"not used\")",
        "count(people.issues) > 1", #"count(people.issues[topic = "housing"]) > 0"#,
        #"some i in people.issues satisfies i.topic = "housing""#,
        "every i in people.issues satisfies i.text != null", "is(council.meetings, 2)",
        #"council.pace = "slow""#, "people.share > 50",
    ]

    private mutating func condition(_ depth: Int) -> String {
        guard depth > 0 else { return Self.atoms.randomElement(using: &numbers) ?? "true" }
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0, 1: return "(\(condition(depth - 1)) and \(condition(depth - 1)))"
        case 2, 3: return "(\(condition(depth - 1)) or \(condition(depth - 1)))"
        case 4: return "not(\(condition(depth - 1)))"
        case 5: return "is(\(condition(depth - 1)), \(Bool.random(using: &numbers)))"
        default:
            return "(if \(condition(depth - 1)) then \(condition(depth - 1)) else \(condition(depth - 1)))"
        }
    }
}

/// What the generated rules read beside the small pack.
enum ExplanationPack {
    static let path = "Tests/ExplanationTests/pack.yaml"
}
