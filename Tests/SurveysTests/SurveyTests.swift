// Survey forms and their return: blanks change nothing, conflicts are kept apart, files keep their words.

import DataFiles
import Diagnostics
import Rulebook
import Testing

@testable import Surveys

@Suite struct SurveyTests {
    private static let pack = """
        pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
        topics: {council: {label: {ja: 協議の場}}}
        catalogues: {sectors: [], helpers: []}
        groups:
          - id: council
            label: {ja: 協議の場}
            fields:
              - {id: met, label: {ja: 開催}, type: number, unit: {ja: 回}, ask: {ja: 何回ですか。}}
              - {id: who, label: {ja: 顔ぶれ}, type: choices, values: [{id: a, label: {ja: 甲}}, {id: b, label: {ja: 乙}}]}
              - {id: words, label: {ja: 言葉}, type: text}
              - {id: rows, label: {ja: 表}, type: rows, columns: [{id: text, label: {ja: 文}, type: text}]}
          - {id: other, label: {ja: ほか}, fields: [{id: flag, label: {ja: 有無}, type: boolean}]}
        survey: [{title: {ja: 一}, fields: [other.flag, council.met]}, {title: {ja: 二}, fields: [council.who]}]
        texts: {survey.title: {ja: "調査 {municipality}"}, survey.note: {ja: 注}, survey.last time: {ja: 前回}}
        """

    private static func tree(_ text: String, _ name: String = "profile.yaml") throws -> Tree {
        try YAMLReader.tree(of: SourceFile(name: name, text: text))
    }

    private static func rulebook() throws -> Rulebook { try Rulebook.read([tree(pack)]).rulebook }

    private static func profile(_ facts: String, date: String = "", _ rulebook: Rulebook) throws -> Profile {
        let source = date.isEmpty ? "" : "source: {title: 表, date: \(date)}\n"
        let text = "municipality: {name: 甲市}\nfiscal year: R6\n\(source)facts: {\(facts)}\n"
        return try Profile.read(tree(text), rulebook: rulebook)
    }

    private struct Merge: Sendable {
        var before = ""
        var dated = ""
        /// Facts and date of each form.
        let forms: [(facts: String, date: String)]
        var taken: [String] = []
        var conflicts: [SurveyReturn.Reason] = []
    }

    private static let merges: [Merge] = [
        Merge(forms: [("council: {met: 3}", "")], taken: ["3"]),
        Merge(before: "council: {met: 2}", forms: [("council: {met: }", "R6-10")]),
        Merge(before: "council: {met: 2}", forms: [("council: {met: {unknown: lost}}", "R6-10")]),
        Merge(before: "council: {met: 2}", forms: [("council: {met: 2}", "")]),
        Merge(
            before: "council: {met: {value: 2, as of: R5}}", forms: [("council: {met: 3}", "R6-10")],
            taken: ["3"]),
        Merge(
            before: "council: {met: 2}", dated: "R6-05", forms: [("council: {met: 3}", "R6-10")], taken: ["3"]
        ),
        Merge(
            before: "council: {met: {value: 2, as of: R6-10}}", forms: [("council: {met: 3}", "R6-10")],
            conflicts: [.profileDiffers]),
        Merge(
            before: "council: {met: {value: 2, as of: R7}}", forms: [("council: {met: 3}", "R6-10")],
            conflicts: [.profileDiffers]),
        Merge(
            before: "council: {met: 2}", forms: [("council: {met: 3}", "R6-10")], conflicts: [.profileDiffers]
        ),
        Merge(
            before: "council: {met: {value: 2, as of: R5}}", forms: [("council: {met: 3}", "")],
            conflicts: [.profileDiffers]),
        Merge(
            forms: [("council: {met: 3}", "R6-10"), ("council: {met: 4}", "R6-11")],
            conflicts: [.returnsDiffer]),
        Merge(
            before: "council: {met: 3}", forms: [("council: {met: 3}", ""), ("council: {met: 4}", "")],
            conflicts: [.returnsDiffer]),
        Merge(forms: [("council: {met: 3}", "R6-10"), ("council: {met: 3}", "R6-11")], taken: ["3"]),
        Merge(forms: [("council: {met: 3}", ""), ("other: {flag: 有}", "")], taken: ["3", "true"]),
    ]

    @Test(arguments: merges.indices) func answersAreTakenOrAskedAbout(_ index: Int) throws {
        let rulebook = try Self.rulebook()
        let merge = Self.merges[index]
        let forms = try merge.forms.enumerated().map { number, form in
            ("form \(number)", try Self.profile(form.facts, date: form.date, rulebook))
        }
        for order in [forms, forms.reversed()] {
            let before = try Self.profile(merge.before, date: merge.dated, rulebook)
            let outcome = SurveyReturn(of: order, into: before)
            #expect(outcome.taken.map(\.answer.fact.value.text) == merge.taken)
            #expect(outcome.conflicts.map(\.reason) == merge.conflicts)
        }
    }

    static let files: [(before: String, after: String)] = [
        (
            "facts:\n  council:\n    met: 2  # so far\n  other:\n",
            "facts:\n  council:\n    met: 3  # so far\n    words: a\n  other:\n"
        ),
        ("facts: {council: {met: }}\n", "facts: {council: {met: 3, words: a}}\n"),
        ("facts:\n  協議の場:\n    開催:\n", "facts:\n  協議の場:\n    開催: 3\n    words: a\n"),
        ("", "facts:\n  council:\n    met: 3\n    words: a\n"),
        (
            "facts:\n  other: {flag: 有}\n",
            "facts:\n  other: {flag: 有}\n  council:\n    met: 3\n    words: a\n"
        ),
    ]

    @Test(arguments: files) func filesKeepTheirWords(_ before: String, _ after: String) throws {
        let rulebook = try Self.rulebook()
        let head = "# a comment\nmunicipality: {name: 甲市}\nfiscal year: R6\n"
        let fields = ["council.met", "council.words"].compactMap(rulebook.schema.field(path:))
        let facts = [Fact(value: .number(3), state: .known), Fact(value: .string("a"), state: .known)]
        let text = ProfileEditor(try Self.tree(head + before), rulebook: rulebook)
            .text(with: zip(fields, facts).map { (field: $0, fact: $1) })
        #expect(text == head + after)
    }

    static let values = [
        "council: {met: -2.5}", "council: {who: [a, b]}", "council: {words: \"a: \\\"b\\\" {c} # d\\\\\"}",
        "council: {rows: [{text: x}, {text: \"- y\"}]}", "other: {flag: 無}",
        "council: {met: {value: 1, as of: R5年度, scope: 県全体, at: L1, note: \"n: m\"}}",
    ]

    @Test(arguments: values) func whatIsWrittenReadsBackTheSame(_ facts: String) throws {
        let rulebook = try Self.rulebook()
        let form = try Self.profile(facts, rulebook)
        let taken = try #require(
            SurveyReturn(of: [("f", form)], into: try Self.profile("", rulebook)).taken.first)
        let head = "municipality: {name: 甲市}\nfiscal year: R6\n"
        let text = ProfileEditor(try Self.tree(head), rulebook: rulebook)
            .text(with: [(taken.field, taken.answer.dated)])
        let fact = try Profile.read(Self.tree(text), rulebook: rulebook).fact(taken.field)
        let expected = form.fact(taken.field)
        #expect(fact.value == expected.value && fact.asOf == expected.asOf && fact.note == expected.note)
        #expect(fact.scope.word == expected.scope.word && fact.place == expected.place)
    }

    @Test func aFormAsksBlankAndRecalls() throws {
        let rulebook = try Self.rulebook()
        let known = try Self.profile("council: {met: {value: 2, as of: R5年度}}", rulebook)
        let form = SurveyForm(rulebook, in: .japanese, for: known.fiscalYear).written(for: known)
        #expect(form.contains("# 何回ですか。") && form.contains("# 前回：2回（令和5年度）"))
        #expect(form.contains("# 調査 甲市") && !form.contains("言葉"))
        let returned = try Profile.read(Self.tree(form), rulebook: rulebook)
        #expect(returned.name.first == "甲市")
        #expect(returned.facts.values.allSatisfy { $0.state == .blank })
    }
}
