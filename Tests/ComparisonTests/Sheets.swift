// A small pack that says how sheets are compared, and sheets for it.

import Advice
import Comparison
import DataFiles
import Diagnostics
import Rulebook

/// The pack and the sheets of these tests.
enum Sheets {
    private static let pack = """
        pack: {id: small, version: 1.0.0, languages: [ja, en], title: {ja: 小, en: small}}
        topics: {beds: {label: {ja: 病床, en: beds}}, talks: {label: {ja: 話, en: talks}}}
        catalogues: {sectors: [{id: town, label: {ja: 町, en: town}}], helpers: []}
        groups:
          - id: beds
            label: {ja: 病床, en: beds}
            fields:
              - {id: total, label: {ja: 総数, en: total}, type: number, people: true}
              - {id: way, label: {ja: 数え方, en: way}, type: text}
          - id: talks
            label: {ja: 話, en: talks}
            fields:
              - {id: number, label: {ja: 回数, en: number}, type: number}
              - {id: held, label: {ja: 開催, en: held}, type: boolean}
              - id: kinds
                label: {ja: 種類, en: kinds}
                type: choices
                values: [{id: a, label: {ja: 甲, en: a}}, {id: b, label: {ja: 乙, en: b}}]
              - id: targets
                label: {ja: 目標, en: targets}
                type: rows
                columns:
                  - {id: name, label: {ja: 名, en: name}, type: text}
                  - {id: goal, label: {ja: 目標値, en: goal}, type: number}
                  - {id: got, label: {ja: 実績, en: got}, type: number}
              - id: results
                label: {ja: 成果, en: results}
                type: rows
                columns:
                  - {id: name, label: {ja: 名, en: name}, type: text}
                  - {id: goal, label: {ja: 目標値, en: goal}, type: number}
                  - {id: got, label: {ja: 実績, en: got}, type: number}
        parameters:
          - {id: least, label: {ja: 目安, en: least}, values: [{until: FY2023, value: 2}, {since: FY2024, value: 4}]}
        rules:
          - {id: few, topic: talks, kind: gap, severity: high, title: {ja: 少, en: few},
             when: talks.number < parameter.least, recommend: [more]}
          - {id: quiet, topic: talks, kind: gap, severity: low, title: {ja: 静, en: quiet},
             when: "is(talks.held = false, true)", recommend: [start]}
          - {id: new, topic: beds, kind: note, title: {ja: 新, en: new}, when: beds.total > 0, since: FY2024}
        recommendations:
          - {id: more, topic: talks, title: {ja: 増やす, en: more}, unless: talks.number > 9}
          - {id: start, topic: beds, title: {ja: 始める, en: start}, unless: talks.held}
        ranking: {inputs: [recommendation.severity], rules: [["-", 30]], most per year: 2}
        comparison:
          counted by: {beds: beds.way}
          targets: talks.targets
          results: talks.results
          met: talks.results[got >= goal]
          missed: talks.results[got < goal]
          columns: {name: name, target: goal, result: got}
        """

    static let rulebook: Rulebook = {
        do {
            return try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "small.yaml", text: pack))])
                .rulebook
        } catch {
            preconditionFailure("the pack of the tests: \(error)")
        }
    }()

    /// An assessment of a sheet with these cells, such as `["talks": "number: 3"]`.
    static func assess(
        _ cells: [String: String], name: String = "甲市", prefecture: String? = nil, year: String = "R5"
    ) throws -> Assessment {
        var lines = ["municipality:", "  name: \(name)", "fiscal year: \(year)", "facts:"]
        if let prefecture { lines.insert("  prefecture: \(prefecture)", at: 2) }
        for (group, cells) in cells.sorted(by: { $0.key < $1.key }) { lines.append("  \(group): {\(cells)}") }
        let file = SourceFile(name: "sheet.yaml", text: lines.joined(separator: "\n"))
        return Advisor(rulebook).assess(try Profile.read(YAMLReader.tree(of: file), rulebook: rulebook))
    }

    /// What changed from a sheet of FY2023 to one of FY2024, or of another year.
    static func compare(
        _ old: [String: String], _ new: [String: String], from: String = "R5", to: String = "R6"
    ) throws -> Comparison {
        Comparison(from: try assess(old, year: from), to: try assess(new, year: to))
    }
}
