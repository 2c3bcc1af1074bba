// Small packs and profiles made at random, the same for the same seed.

import DataFiles
import Diagnostics
import Rulebook

/// Makes packs over a few fields of every kind that conditions compare.
package struct PackGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number from 0 up to a bound, the bound excluded.
    package mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    /// A rulebook in which the ids of rules that ask whether a value is known begin with `asks`.
    package mutating func rulebook() throws -> Rulebook {
        let text = pack()
        return try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "generated.yaml", text: text))])
            .rulebook
    }

    /// Every value that each field permits, by its id, as profiles write them.
    package static let cells: [(field: String, values: [String])] = [
        ("a", (0...4).map(String.init)), ("b", (0...4).map(String.init)), ("c", ["yes", "no"]),
        ("d", ["yes", "no"]), ("e", ["x", "y", "z"]),
        ("f", ["[]", "[p]", "[q]", "[r]", "[p, q]", "[p, r]", "[q, r]", "[p, q, r]"]),
    ]

    /// A value or a blank for each field.
    package mutating func cells() -> [String: String] {
        var cells: [String: String] = [:]
        for (field, values) in Self.cells where below(2) == 0 { cells[field] = values[below(values.count)] }
        return cells
    }

    /// A profile with these cells; all others are blank.
    package static func profile(_ cells: [String: String], _ rulebook: Rulebook) throws -> Profile {
        let facts = cells.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        let text = "municipality: {name: 試験市}\nfiscal year: R6\nfacts: {g: {\(facts)}}\n"
        return try Profile.read(
            YAMLReader.tree(of: SourceFile(name: "p.yaml", text: text)), rulebook: rulebook)
    }

    private mutating func pack() -> String {
        Self.head + "derived:\n"
            + "  - {group: g, id: s, label: {ja: 派生}, type: boolean, is: '\(condition(2, asking: false))'}\n"
            + "  - {group: g, id: n, label: {ja: 合計}, type: number, is: g.a + g.b}\n"
            + "rules:\n" + (0..<10).map { rule($0) }.joined()
            + "recommendations:\n" + (0..<7).map { recommendation($0) }.joined() + Self.ranking
    }

    private mutating func rule(_ number: Int) -> String {
        let asks = number % 3 == 2
        let unless = below(3) == 0 ? ", unless: '\(condition(1, asking: asks))'" : ""
        let severity = ["high", "medium", "low"][below(3)]
        return "  - {id: \(asks ? "asks" : "rule")-\(number), topic: \(topic()), kind: gap, title: {ja: 規}, "
            + "severity: \(severity), when: '\(condition(2, asking: asks))'\(unless), "
            + "recommend: [do-\(below(7)), do-\(below(7))]}\n"
    }

    private mutating func recommendation(_ number: Int) -> String {
        let when = below(3) == 0 ? ", when: '\(condition(1, asking: false))'" : ""
        let unless = below(3) == 0 ? ", unless: '\(condition(1, asking: false))'" : ""
        let uses = below(2) == 0 ? ", uses: [rule-\(3 * below(3))]" : ""
        return "  - {id: do-\(number), topic: \(topic()), title: {ja: 提}\(when)\(unless)\(uses)}\n"
    }

    private mutating func topic() -> String { "t\(below(3))" }

    /// A condition so many levels deep.
    package mutating func condition(_ depth: Int, asking: Bool) -> String {
        guard depth > 0 else { return asking && below(2) == 0 ? knowing() : atom() }
        let (left, right) = (condition(depth - 1, asking: asking), condition(depth - 1, asking: asking))
        switch below(asking ? 6 : 5) {
        case 0, 1: return "(\(left) and \(right))"
        case 2, 3: return "(\(left) or \(right))"
        case 4: return "not(\(left))"
        default: return "is(\(left), \(below(2) == 0))"
        }
    }

    private mutating func atom() -> String {
        let sign = ["<", "<=", ">", ">=", "=", "!="][below(6)]
        switch below(8) {
        case 0: return "g.a \(sign) \(below(5))"
        case 1: return "g.b \(sign) \(below(5))"
        case 2: return "g.a \(sign) g.b"
        case 3: return "g.n \(sign) \(below(9))"
        case 4: return below(2) == 0 ? "g.c" : "g.d"
        case 5: return "g.e \(below(2) == 0 ? "=" : "!=") \"\(["x", "y", "z"][below(3)])\""
        case 6: return "list contains(g.f, \"\(["p", "q"][below(2)])\")"
        default: return "g.a in [\(below(2))..\(below(3) + 2)]"
        }
    }

    /// Asks whether something is known.
    private mutating func knowing() -> String {
        let field = ["a", "b", "c", "d", "e", "f"][below(6)]
        return below(2) == 0 ? "g.\(field) = null" : "g.\(field).state = \"known\""
    }

    private static let head = """
        pack: {id: generated, version: 1.0.0, languages: [ja], title: {ja: 試}}
        topics: {t0: {label: {ja: 一}}, t1: {label: {ja: 二}}, t2: {label: {ja: 三}}}
        catalogues: {sectors: [{id: office, label: {ja: 行政}}], helpers: []}
        groups:
          - id: g
            label: {ja: 群}
            fields:
              - {id: a, label: {ja: 甲}, type: number, whole: true, range: [0, 4], effort: 1}
              - {id: b, label: {ja: 乙}, type: number, whole: true, range: [0, 4], effort: 3}
              - {id: c, label: {ja: 丙}, type: boolean, effort: 2}
              - {id: d, label: {ja: 丁}, type: boolean}
              - {id: e, label: {ja: 戊}, type: choice, effort: 2, values: [{id: x, label: {ja: 子}}, {id: y, label: {ja: 丑}}, {id: z, label: {ja: 寅}}]}
              - {id: f, label: {ja: 己}, type: choices, effort: 5, values: [{id: p, label: {ja: 東}}, {id: q, label: {ja: 西}}, {id: r, label: {ja: 南}}]}

        """

    private static let ranking = """
        ranking:
          inputs: [recommendation.severity, recommendation.reasons, recommendation.strengths, g.c]
          rules:
            - ['"high"', "-", "-", "-", 30]
            - ['"medium"', "-", "-", "-", 20]
            - ['"low"', "-", "-", "-", 10]
            - ["-", ">= 2", "-", "-", 5]
            - ["-", "-", ">= 1", "-", 3]
          most per year: 3
          most per topic: 2
          least points: 12

        """
}
