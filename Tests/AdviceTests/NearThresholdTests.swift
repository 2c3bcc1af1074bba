// Which figures are told to lie close to a threshold.

import Calendars
import DataFiles
import Diagnostics
import Rulebook
import Testing

@testable import Advice

@Suite struct NearThresholdTests {
    private func near(_ facts: String, percent: String) throws -> [String] {
        let text = """
            pack: {id: near, version: 1.0.0, languages: [ja], title: {ja: 近}}
            topics: {t: {label: {ja: 分野}}}
            catalogues: {sectors: [{id: office, label: {ja: 行政}}], helpers: []}
            \(percent)
            groups:
              - id: g
                label: {ja: 群}
                fields:
                  - {id: beds, label: {ja: 床}, type: number}
                  - {id: people, label: {ja: 人}, type: number}
            parameters:
              - {id: least, label: {ja: 目安}, type: number, values: [{until: FY2023, value: 50}, {since: FY2024, value: 100}]}
            derived:
              - {group: g, id: share, label: {ja: 割合}, type: number, is: g.people / g.beds * 100}
            rules:
              - {id: few, topic: t, kind: gap, title: {ja: 少}, severity: low, when: g.beds < parameter.least}
              - {id: many, topic: t, kind: gap, title: {ja: 多}, severity: low, when: 'is(g.share > 40, true)'}
              - {id: none, topic: t, kind: gap, title: {ja: 無}, severity: low, when: g.beds = 99 or g.people > 0}
              - {id: over, topic: t, kind: gap, title: {ja: 旧}, severity: low, until: FY2023, when: g.beds < 98}
            ranking: {inputs: [recommendation.reasons], rules: [["-", 10]]}
            """
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: text))]).rulebook
        let profile = "municipality: {name: 試験市}\nfiscal year: R6\nfacts: {g: {\(facts)}}\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile", text: profile))
        let situation = Situation(
            rulebook, try Profile.read(tree, rulebook: rulebook), in: FiscalYear(2024))
        return situation.nearThresholds().map {
            "\($0.value) \($0.side) \($0.threshold): \($0.rules.map(\.id).joined(separator: " "))"
        }
    }

    @Test(arguments: [
        ("beds: 98, people: 60", "near: {percent: 5}", ["98 below 100: few"]),
        (
            "beds: 102, people: 42.84", "near: {percent: 5}",
            ["102 above 100: few", "42 above 40: many"]
        ),
        ("beds: 102, people: 42.84", "near: {percent: 5, most: 1}", ["102 above 100: few"]),
        ("beds: 100, people: 40", "near: {percent: 0}", ["100 at 100: few", "40 at 40: many"]),
        ("beds: 120, people: 90", "near: {percent: 5}", []), ("people: 40", "near: {percent: 5}", []),
        ("beds: 98", "", []),
    ])
    func tellsWhatIsNear(_ facts: String, _ percent: String, _ expected: [String]) throws {
        #expect(try near(facts, percent: percent) == expected)
    }
}
