// Unknown is not none: properties of assessments over generated profiles of a small pack.

import Calendars
import DataFiles
import Diagnostics
import FEELValues
import Rulebook
import Testing

@testable import Advice

/// The pack of these tests, and profiles for it from generated cells.
enum SmallPack {
    static let text = """
        pack: {id: small, version: 1.0.0, languages: [ja, en], title: {ja: 小, en: small}}
        topics: {council: {label: {ja: 協議の場, en: council}}, housing: {label: {ja: 住まい, en: housing}}}
        catalogues:
          sectors: [{id: administration, label: {ja: 行政, en: administration}}]
          helpers: []
        groups:
          - id: council
            label: {ja: 協議の場, en: council}
            fields:
              - {id: meetings, label: {ja: 開催回数, en: meetings}, type: number, unit: {ja: 回, en: time|times}}
              - {id: established, label: {ja: 設置, en: established}, type: boolean}
              - id: stage
                label: {ja: 段階, en: stage}
                type: choice
                values: [{id: early, label: {ja: 初期, en: early}}, {id: late, label: {ja: 後期, en: late}}]
        parameters:
          - {id: least, label: {ja: 目安, en: least}, values: [{until: FY2023, value: 2}, {since: FY2024, value: 3}]}
        derived:
          - {group: council, id: often, label: {ja: 十分, en: often}, type: boolean,
             is: council.meetings >= parameter.least}
        rules:
          - {id: few, topic: council, kind: gap, severity: high, title: {ja: 少ない, en: few},
             when: not(council.often), unless: 'council.stage = "early"', recommend: [more, other],
             because: {ja: "{council.meetings|dated}", en: "{council.meetings|dated}"}}
          - {id: none, topic: council, kind: gap, severity: medium, title: {ja: 未設置, en: none},
             when: not(council.established), recommend: [set-up]}
          - {id: both, topic: housing, kind: gap, title: {ja: 両方, en: both}, severity: low, tags: [named],
             when: council.meetings < 1 or council.established = false, recommend: [other]}
          - {id: asked, topic: council, kind: data, title: {ja: 不明, en: unknown}, severity: low,
             when: council.meetings = null}
        recommendations:
          - {id: more, topic: council, title: {ja: 増やす, en: more}}
          - {id: set-up, topic: council, title: {ja: 置く, en: set up}, unless: council.established}
          - {id: other, topic: housing, title: {ja: 他, en: other}}
        ranking:
          inputs: [recommendation.severity, 'list contains(recommendation.tags, "named")']
          rules: [['"high"', "-", 30], ['"medium"', "-", 20], ['"low"', "-", 10], ["-", true, 15]]
          most per year: 2
          most per topic: 1
          least points: 15
        """

    static let rulebook: Rulebook = {
        do {
            return try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "small.yaml", text: text))])
                .rulebook
        } catch {
            preconditionFailure("the pack of the tests: \(error)")
        }
    }()

    /// An assessment of a municipality with these cells; nil leaves a cell blank.
    static func assess(
        meetings: String?, established: String?, stage: String?, year: String = "R6"
    ) throws -> Assessment {
        let text = """
            municipality: {name: 試験市}
            fiscal year: \(year)
            facts:
              council: {meetings: \(meetings ?? ""), established: \(established ?? ""), stage: \(stage ?? "")}
            """
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile.yaml", text: text))
        return Advisor(rulebook).assess(try Profile.read(tree, rulebook: rulebook))
    }
}

@Suite struct ThreeValueTests {
    private static let meetings: [String?] = [nil, "0", "1", "2", "3", "9"]
    private static let flags: [String?] = [nil, "有", "無"]
    private static let stages: [String?] = [nil, "early", "後期"]

    /// What is decided stays decided, whatever a blank cell turns out to hold.
    @Test func fillingACellNeverChangesWhatWasDecided() throws {
        for meetings in Self.meetings {
            for established in Self.flags {
                for stage in Self.stages {
                    let before = try SmallPack.assess(
                        meetings: meetings, established: established, stage: stage)
                    for fuller in Self.fillings(meetings, established, stage) {
                        let after = try SmallPack.assess(
                            meetings: fuller.0, established: fuller.1, stage: fuller.2)
                        for rule in SmallPack.rulebook.rules where rule.id != "asked" {
                            guard let decided = Self.decision(before, rule.id) else { continue }
                            #expect(Self.decision(after, rule.id) == decided, "\(rule.id)")
                        }
                    }
                }
            }
        }
    }

    /// An open rule names blank cells only, and filling all that it names decides it.
    @Test func openRulesNameWhatWouldDecideThem() throws {
        let assessment = try SmallPack.assess(meetings: nil, established: nil, stage: nil)
        let open = assessment.findings.filter { !$0.isRaised }
        #expect(open.map(\.rule.id).sorted() == ["both", "few", "none"])
        for finding in open {
            guard case .open(let fields) = finding.status else { continue }
            let names = fields.map { SmallPack.rulebook.vocabulary.fields[$0].name }
            #expect(!names.isEmpty)
        }
        let full = try SmallPack.assess(meetings: "5", established: "有", stage: "late")
        #expect(full.findings.filter { !$0.isRaised }.isEmpty)
    }

    /// A question names each rule that waits for it.
    @Test func questionsTellWhatTheyDecide() throws {
        let assessment = try SmallPack.assess(meetings: "1", established: nil, stage: nil)
        let decides = Dictionary(
            uniqueKeysWithValues: assessment.questions.map { ($0.field.name, $0.decides) })
        #expect(decides["council.stage"] == ["few"])
        #expect(decides["council.established"] == ["both", "none"])
        #expect(decides["council.meetings"] == nil)
    }

    private static func fillings(
        _ meetings: String?, _ established: String?, _ stage: String?
    ) -> [(String?, String?, String?)] {
        let first = meetings == nil ? Self.meetings : [meetings]
        let second = established == nil ? flags : [established]
        let third = stage == nil ? stages : [stage]
        return first.flatMap { a in second.flatMap { b in third.map { (a, b, $0) } } }
    }

    /// True where a rule spoke, false where it stayed silent, nil where it is open.
    private static func decision(_ assessment: Assessment, _ rule: String) -> Bool? {
        guard let finding = assessment.finding(rule) else { return false }
        return finding.isRaised ? true : nil
    }
}

@Suite struct RankingTests {
    @Test func theTableOfThePackOrders() throws {
        let assessment = try SmallPack.assess(meetings: "0", established: "無", stage: "late")
        #expect(assessment.thisYear.map(\.recommendation.id) == ["other", "more"])
        #expect(assessment.thisYear.map(\.points) == [Number(45), Number(30)])
        #expect(assessment.later.map(\.recommendation.id) == ["set-up"])
        #expect(assessment.recommendations.map(\.rank) == [1, 2, 3])
    }

    @Test func whatIsDoneIsNotRecommended() throws {
        let assessment = try SmallPack.assess(meetings: "0", established: "有", stage: "late")
        #expect(!assessment.recommendations.contains { $0.recommendation.id == "set-up" })
    }

    @Test func parametersFollowTheYear() throws {
        let past = try SmallPack.assess(meetings: "2", established: "有", stage: "late", year: "R5")
        let now = try SmallPack.assess(meetings: "2", established: "有", stage: "late", year: "R6")
        #expect(past.finding("few") == nil)
        #expect(now.finding("few")?.isRaised == true)
    }

    @Test func sentencesCarryTheFact() throws {
        let assessment = try SmallPack.assess(meetings: "1", established: "有", stage: "late")
        let because = assessment.finding("few")?.rule.because
        #expect(TextFiller(assessment.situation, in: .japanese).text(because) == "1回")
        #expect(TextFiller(assessment.situation, in: .english).text(because) == "1 time")
    }
}
