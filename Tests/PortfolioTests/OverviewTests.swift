// A region as a whole: who stands where, who moved, who has the same to do, and that blanks accuse nobody.

import Calendars
import DataFiles
import Diagnostics
import TestSupport
import Testing

@testable import Portfolio
@testable import Rulebook

@Suite struct OverviewTests {
    static let pack = """
        pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
        topics: {council: {label: {ja: 協議の場}}, housing: {label: {ja: 住まい}}}
        catalogues: {sectors: [], helpers: [{id: health, label: {ja: 保健}}]}
        groups:
          - id: council
            label: {ja: 協議の場}
            fields:
              - {id: met, label: {ja: 開催}, type: number}
              - {id: size, label: {ja: 人口}, type: number, background: true}
              - {id: people, label: {ja: 人数}, type: number, people: true}
          - {id: housing, label: {ja: 住まい}, fields: [{id: hard, label: {ja: 困難}, type: boolean}]}
        rules:
          - {id: few, topic: council, kind: gap, severity: high, title: {ja: 少}, when: council.met < 2, recommend: [meet]}
          - {id: often, topic: council, kind: strength, title: {ja: 多}, when: council.met >= 2}
          - {id: hard, topic: housing, kind: gap, severity: medium, title: {ja: 難}, when: "is(housing.hard, true)"}
        recommendations:
          - {id: meet, topic: council, title: {ja: 集まる}, helpers: [health]}
        ranking: {inputs: [recommendation.reasons], rules: [["-", 10]], questions: 5}
        masking: {below: "10"}
        portfolio:
          worth: {inputs: [visit.same area], rules: [["-", 5], [true, 2]]}
          joint: [{id: together, title: {ja: 一緒に}, form: {ja: 形}, recommendations: [meet]}]
          figures: [{value: council.people}]
        """

    private static func tree(_ text: String) throws -> Tree {
        try YAMLReader.tree(of: SourceFile(name: "test.yaml", text: text))
    }

    private static func rulebook() throws -> Rulebook { try Rulebook.read([tree(pack)]).rulebook }

    private static let regionText = """
        name: 架空県
        areas: [{id: east, name: 東, municipalities: [甲市, 乙市, 丙市]}, {id: west, name: 西, municipalities: [丁市]}]
        helpers: [{id: h, as: [health], home: west, days: 1}]
        """

    private static func standing(_ name: String, _ facts: String, _ rulebook: Rulebook) throws -> Standing {
        let text = "municipality: {name: \(name)}\nfiscal year: R6\nfacts: {\(facts)}\n"
        let profile = try Profile.read(tree(text), rulebook: rulebook)
        let reader = StandingReader(rulebook, try region(rulebook), in: .japanese)
        return reader.standing(of: profile, in: profile.fiscalYear)
    }

    private static func region(_ rulebook: Rulebook) throws -> Region {
        try Region.read(tree(regionText), rulebook: rulebook)
    }

    private static func overview(_ now: [Standing], before: [Standing] = []) throws -> Overview {
        let rulebook = try rulebook()
        return Overview(try region(rulebook), rulebook, in: FiscalYear(2024), now: now, before: before)
    }

    static let cells: [(facts: String, level: HeatCell.Level)] = [
        ("", .unknown), ("council: {size: 3}", .unknown), ("council: {met: }", .unknown),
        ("council: {met: 1}", .gap(.high)), ("council: {met: 2}", .strength),
    ]

    @Test(arguments: cells) func aCellTellsWhatIsKnown(_ facts: String, _ level: HeatCell.Level) throws {
        let standing = try Self.standing("甲市", facts, Self.rulebook())
        #expect(standing.cells[0].level == level)
    }

    /// `is(…)` keeps a rule silent without knowing; that is no reason to call the topic fine.
    @Test func silenceForWantOfFactsIsNotFine() throws {
        let rulebook = try Self.rulebook()
        #expect(try Self.standing("甲市", "", rulebook).cells[1].level == .unknown)
        #expect(try Self.standing("甲市", "housing: {hard: no}", rulebook).cells[1].level == .quiet)
        #expect(try Self.standing("甲市", "housing: {hard: yes}", rulebook).cells[1].level == .gap(.medium))
    }

    @Test func nothingKnownGivesQuestionsNotGaps() throws {
        let standing = try Self.standing("甲市", "", Self.rulebook())
        #expect(standing.cells.allSatisfy { $0.level == .unknown })
        #expect(standing.needs.isEmpty && !standing.questions.isEmpty)
        #expect(try Self.overview([standing]).triage.waiting.map(\.reason) == [.nothingKnown])
    }

    @Test func smallCountsAreNotKept() throws {
        let rulebook = try Self.rulebook()
        #expect(
            try Self.standing("甲市", "council: {people: 7}", rulebook).figures[0].text?.contains("7") == false)
        #expect(try Self.standing("甲市", "council: {people: 12}", rulebook).figures[0].text == "12")
    }

    @Test func theOrderOfFilesChangesNothing() throws {
        let rulebook = try Self.rulebook()
        let standings = try ["甲市": 1, "乙市": 0, "丙市": 1, "丁市": 2].map {
            try Self.standing($0, "council: {met: \($1)}", rulebook)
        }
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<10 {
            let overview = try Self.overview(standings.shuffled(using: &numbers))
            #expect(overview.standings.map(\.name.first) == ["甲市", "乙市", "丙市", "丁市"])
            #expect(overview.triage.visits.map(\.municipality.name.first) == ["甲市"])
            #expect(overview.groups.map { $0.members.map(\.name.first) } == [["甲市", "乙市", "丙市"]])
            #expect(overview.groups.map { $0.ahead.map(\.name.first) } == [["丁市"]])
        }
    }

    @Test func oneAloneHasNobodyToDoItWith() throws {
        let rulebook = try Self.rulebook()
        let overview = try Self.overview([try Self.standing("甲市", "council: {met: 1}", rulebook)])
        #expect(overview.groups.isEmpty)
    }

    @Test func whatWasUnknownDidNotMove() throws {
        let rulebook = try Self.rulebook()
        func moved(_ before: String, _ now: String) throws -> Movement? {
            let states = try [before, now].map { try Self.standing("甲市", $0, rulebook) }
            return try Self.overview([states[1]], before: [states[0]]).movements.first
        }
        #expect(try moved("council: {met: 1}", "council: {met: 2}")?.forward == [0])
        #expect(try moved("council: {met: 2}", "council: {met: 1}")?.back == [0])
        #expect(try moved("", "council: {met: 1}")?.learned == [0])
        #expect(try moved("", "council: {met: 1}")?.back == [])
        #expect(try moved("council: {met: 1}", "") == nil)
        #expect(try moved("council: {met: 1}", "council: {met: 1}") == nil)
    }

    @Test func whoHasNoSheetIsThereAllTheSame() throws {
        let rulebook = try Self.rulebook()
        let reader = StandingReader(rulebook, try Self.region(rulebook), in: .japanese)
        let known = try Self.standing("乙市", "council: {met: 1}", rulebook)
        let overview = try Self.overview([known] + reader.unheard(beside: [known]))
        #expect(overview.standings.map(\.hasSheet) == [false, true, false, false])
        #expect(overview.triage.waiting.map(\.reason) == [.noSheet, .noSheet, .noSheet])
    }

    static let mistakes: [(text: String, code: String)] = [
        ("areas: []\n", "rulebook.missing-key"), ("name: a\nhelper: []\n", "rulebook.unknown-key"),
        ("name: a\nhelpers: [{id: h, as: [helth], days: 3}]\n", "region.unknown-name"),
        ("name: a\nhelpers: [{id: h, as: [health], days: 3, home: east}]\n", "region.unknown-name"),
        ("name: a\nhelpers: [{id: h, as: [health], days: -1}]\n", "rulebook.out-of-range"),
        ("name: a\nhelpers: [{id: h, as: [health], days: many}]\n", "rulebook.wrong-type"),
        ("name: a\nhelpers: [{id: h, as: [], days: 1}]\n", "rulebook.missing-key"),
        ("name: a\nlast year: [{to: b, by: c}]\n", "region.unknown-name"),
        ("name: a\nmeetings: [R6-13-01]\n", "date.no-such-day"),
        ("name: a\nareas: [{id: e, name: e}, {id: e, name: f}]\n", "region.twice"),
        ("- a\n", "rulebook.shape"),
    ]

    @Test(arguments: mistakes) func mistakesOfARegionAreTold(_ text: String, _ code: String) throws {
        let rulebook = try Self.rulebook()
        let tree = try Self.tree(text)
        let failure = #expect(throws: ReadingFailure.self) { try Region.read(tree, rulebook: rulebook) }
        #expect(failure?.diagnostics.map(\.code) == [code])
        #expect(failure?.diagnostics.allSatisfy { $0.range != nil } == true)
    }
}
