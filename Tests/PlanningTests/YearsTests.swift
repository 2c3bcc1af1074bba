// Plans of several years, and plans that go on from an earlier one.

import Advice
import Calendars
import DataFiles
import Diagnostics
import Rulebook
import Scheduling
import Testing

@testable import Planning

enum YearsPack {
    /// Three recommendations of one topic each, one a year; `rhythm` stands beside the council's.
    static func assessment(actions: String = standard, rhythm: String = "", capacity: String = "9") throws
        -> Assessment
    {
        let others = actions == standard ? "" : rest(of: actions)
        let text = """
            pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
            topics: {council: {label: {ja: 協議の場}}}
            catalogues: {sectors: [{id: office, label: {ja: 行政}, capacity: '\(capacity)'}], helpers: []}
            groups:
              - {id: council, label: {ja: 協議の場}, fields: [{id: met, label: {ja: 開催}, type: boolean}]}
            rules:
              - {id: one, topic: council, kind: gap, title: {ja: 一}, when: council.met, recommend: [r1, r2, r3]}
            recommendations:
              - {id: r1, topic: council, title: {ja: 一}, tags: [x], actions: [a, b]}
              - {id: r2, topic: council, title: {ja: 二}, actions: [c]}
              - {id: r3, topic: council, title: {ja: 三}, actions: [d]}
            ranking:
              inputs: ['list contains(recommendation.tags, "x")']
              rules: [[true, 20], ["-", 10]]
              most per year: 1
            rhythm:
              - {id: council, kind: meeting, topic: council, owner: office, months: "[6, 1]", title: {ja: 会}}
            \(rhythm)
            actions:
            \(actions)\(others)
            """
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: text))]).rulebook
        let profile = "municipality: {name: 試験市}\nfiscal year: R6\nfacts: {council: {met: 有}}\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile", text: profile))
        return Advisor(rulebook).assess(try Profile.read(tree, rulebook: rulebook))
    }

    /// The actions of the recommendations that a test does not care for.
    private static func rest(of actions: String) -> String {
        ["b", "c", "d"].filter { !actions.contains("id: \($0),") }.map { PlanPack.action($0) }.joined()
    }

    static let standard =
        PlanPack.action("a", "months: [5]") + PlanPack.action("b", "months: [8], after: [a]")
        + PlanPack.action("c", "months: [5]") + PlanPack.action("d", "months: [5]")
}

@Suite struct YearsTests {
    private func month(_ plan: Plan, _ id: String) -> Month? { plan.placements[id]?.month }

    @Test func laterRecommendationsGoIntoTheYearsAfter() throws {
        let assessment = try YearsPack.assessment()
        let plan = Plan.make(for: assessment, years: 2)
        #expect(month(plan, "a") == Month(5, of: FiscalYear(2024)))
        #expect(month(plan, "c") == Month(5, of: FiscalYear(2025)))
        #expect(month(plan, "d") == nil)
        #expect(plan.postponed == ["r3"])
        #expect(Plan.make(for: assessment, years: 3).postponed.isEmpty)
    }

    @Test func theRhythmReturnsEachYear() throws {
        let rhythm = """
              - {id: test, kind: milestone, topic: council, owner: office, when: years ahead = 1, months: "[2]",
                 title: {ja: 目安}, milestone: {reached: council.met, then: {ja: 離れる}, otherwise: {ja: 続ける}}}
              - {id: once, kind: review, topic: council, owner: office, when: 年度 = 2026, months: "[4]", title: {ja: 回}}
            """
        let plan = Plan.make(for: try YearsPack.assessment(rhythm: rhythm), years: 3)
        let councils = plan.entries.filter { $0.origin == .rhythm("council") }
        #expect(councils.map(\.month.fiscalYear.year) == [2024, 2024, 2025, 2025, 2026, 2026])
        #expect(Set(plan.entries.map(\.id)).count == plan.entries.count)
        let tests = plan.entries.filter { $0.milestone != nil }
        #expect(tests.map(\.month) == [Month(2, of: FiscalYear(2025))])
        #expect(plan.entries.filter { $0.origin == .rhythm("once") }.map(\.month.index) == [2026 * 12])
    }

    @Test func meetingsTakeRoomToo() throws {
        let actions = PlanPack.action("a", "months: [6, 7]") + PlanPack.action("b", "months: [6, 7]")
        let one = Plan.make(for: try YearsPack.assessment(actions: actions, capacity: "1"))
        #expect(Set([month(one, "a"), month(one, "b")].compactMap { $0?.calendarMonth }) == [7])
        let two = Plan.make(
            for: try YearsPack.assessment(actions: actions, capacity: "if council.met then 2 else 0"))
        #expect(Set([month(two, "a"), month(two, "b")].compactMap { $0?.calendarMonth }) == [6, 7])
    }

    @Test func aCapacityThatIsNoNumberIsRefused() {
        #expect(throws: ReadingFailure.self) { try YearsPack.assessment(capacity: "\"many\"") }
    }

    @Test func anActionWithoutItsMeetingIsLeftOut() throws {
        let rhythm = """
              - {id: absent, kind: meeting, topic: council, owner: office, when: not(council.met), months: "[5]", title: {ja: 会}}
            """
        let actions = PlanPack.action("a", "around: {meeting: absent}") + PlanPack.action("b", "after: [a]")
        let plan = Plan.make(for: try YearsPack.assessment(actions: actions, rhythm: rhythm))
        #expect(plan.leftOut.map(\.reason) == [.noMeeting("absent")])
        #expect(month(plan, "b") != nil)
    }
}

@Suite struct StandingTests {
    private let year = FiscalYear(2024)

    private func plan(_ assessment: Assessment, _ standing: Standing) -> Plan {
        Planner(assessment, years: 2, standing: standing).plan()
    }

    @Test func nothingLateChangesNothing() throws {
        let assessment = try YearsPack.assessment()
        let first = Plan.make(for: assessment, years: 2)
        for from in first.years.flatMap({ year in [4, 7, 12].map { Month($0, of: year) } }) {
            var standing = Standing(first, from: from)
            standing.done = first.placements.mapValues(\.month).filter { $0.value < from }
            let again = plan(assessment, standing)
            #expect(again.entries.map(\.id) == first.entries.map(\.id))
            #expect(again.entries.map(\.month) == first.entries.map(\.month))
        }
    }

    @Test func whatIsLateMovesAndWhatFollowsWaits() throws {
        let assessment = try YearsPack.assessment(
            actions: PlanPack.action("a", "months: [5, 9]")
                + PlanPack.action("b", "months: [8, 12], after: [a]")
                + PlanPack.action("c", "months: [5]") + PlanPack.action("d"))
        let first = Plan.make(for: assessment, years: 2)
        let again = plan(assessment, Standing(first, from: Month(7, of: year)))
        #expect(again.placements["a"]?.month == Month(9, of: year))
        #expect(again.placements["b"]?.month == Month(12, of: year))
        #expect(again.placements["c"]?.month == first.placements["c"]?.month)
    }

    @Test func whatWasBegunOrFixedStaysThere() throws {
        let assessment = try YearsPack.assessment()
        var standing = Standing()
        standing.begun = ["a": Month(4, of: year)]
        standing.fixed = ["b": Month(2, of: year)]
        standing.notBefore = ["c": Month(6, of: FiscalYear(2025))]
        let plan = plan(assessment, standing)
        #expect(plan.placements["a"]?.month == Month(4, of: year))
        #expect(plan.placements["a"]?.hold == .begun)
        #expect(plan.placements["b"]?.month == Month(2, of: year))
        #expect(plan.placements["b"]?.hold == .fixed)
        #expect(plan.placements["c"]?.month == Month(5, of: FiscalYear(2026)))
    }

    @Test func whatIsTakenOutStaysOut() throws {
        var standing = Standing()
        standing.dropped = ["a"]
        let plan = plan(try YearsPack.assessment(), standing)
        #expect(plan.placements["a"] == nil)
        #expect(plan.leftOut.map(\.reason) == [.dropped])
    }

    @Test func datesThatContradictEachOtherAreNamed() throws {
        var standing = Standing()
        standing.fixed = ["a": Month(9, of: year), "b": Month(8, of: year)]
        let plan = plan(try YearsPack.assessment(), standing)
        let omission = plan.leftOut.first { $0.action == "b" }?.reason
        guard case .unplaced(.contradiction(let demands))? = omission else {
            Issue.record("\(plan.leftOut)")
            return
        }
        #expect(Set(demands) == [.order("a", before: "b"), .months("a"), .months("b")])
    }
}
