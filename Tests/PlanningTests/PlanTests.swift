// Plans of a small pack: meetings with preparation and follow-up, actions in order and in season.

import Advice
import Calendars
import DataFiles
import Diagnostics
import Rulebook
import TestSupport
import Testing

@testable import Planning

enum PlanPack {
    /// A pack whose only rule recommends these actions.
    static func plan(actions: String, chosen: [String], meetings: String = "[6, 10, 1]") throws -> Plan {
        let text = """
            pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
            topics: {council: {label: {ja: 協議の場}}}
            catalogues: {sectors: [{id: office, label: {ja: 行政}, capacity: 3}, {id: clinic, label: {ja: 医療}}], helpers: []}
            groups:
              - {id: council, label: {ja: 協議の場}, fields: [{id: met, label: {ja: 開催}, type: boolean}]}
            rules:
              - {id: one, topic: council, kind: gap, title: {ja: 一}, when: council.met, recommend: [do]}
            recommendations:
              - {id: do, topic: council, title: {ja: する}, actions: [\(chosen.joined(separator: ", "))]}
            ranking: {inputs: [recommendation.reasons], rules: [["-", 10]]}
            rhythm:
              - id: council
                kind: meeting
                topic: council
                owner: office
                months: "\(meetings)"
                title: {ja: "第{occurrence}回（全{occurrences}回）"}
                before: [{months: 1, kind: preparation, owner: office, title: {ja: 準備}}]
                after: [{months: 1, kind: follow-up, owner: office, title: {ja: 共有}}]
            actions:
            \(actions)
            """
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: text))]).rulebook
        let profile = "municipality: {name: 試験市}\nfiscal year: R6\nfacts: {council: {met: 有}}\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile", text: profile))
        return Plan.make(for: Advisor(rulebook).assess(try Profile.read(tree, rulebook: rulebook)))
    }

    static func action(_ id: String, _ rest: String = "", owner: String = "office") -> String {
        "  - {id: \(id), topic: council, owner: \(owner), title: {ja: \(id)}\(rest.isEmpty ? "" : ", " + rest)}\n"
    }

    static func month(_ plan: Plan, _ action: String) -> Month? {
        plan.entries.first { $0.origin == .action(action) }?.month
    }
}

@Suite struct PlanTests {
    @Test func meetingsBringPreparationAndFollowUp() throws {
        let plan = try PlanPack.plan(actions: PlanPack.action("a"), chosen: ["a"])
        func months(_ kind: String) -> [Int] {
            plan.entries.filter { $0.kind == kind }.map(\.month.calendarMonth)
        }
        #expect(months("meeting") == [6, 10, 1])
        #expect(months("preparation") == [5, 9, 12])
        #expect(months("follow-up") == [7, 11, 2])
        #expect(plan.entries.filter { $0.kind == "meeting" }.map(\.occurrence) == [1, 2, 3])
    }

    @Test func followUpOfMarchFallsIntoTheNextYear() throws {
        let plan = try PlanPack.plan(actions: PlanPack.action("a"), chosen: ["a"], meetings: "[3]")
        let followUp = plan.entries.first { $0.kind == "follow-up" }
        #expect(followUp?.month == Month(4, of: FiscalYear(2025)))
    }

    @Test func preparationOfAprilStaysInApril() throws {
        let plan = try PlanPack.plan(actions: PlanPack.action("a"), chosen: ["a"], meetings: "[4]")
        #expect(plan.entries.first { $0.kind == "preparation" }?.month == Month(4, of: FiscalYear(2024)))
    }

    @Test func orderAndDurationAreKept() throws {
        let actions =
            PlanPack.action("a", "months: [5], duration: 3") + PlanPack.action("b", "after: [a]")
            + PlanPack.action("c", "after: [b], months: [6, 7, 12]")
        let plan = try PlanPack.plan(actions: actions, chosen: ["c", "b", "a"])
        #expect(PlanPack.month(plan, "a")?.calendarMonth == 5)
        #expect(PlanPack.month(plan, "b")?.calendarMonth == 8)
        #expect(PlanPack.month(plan, "c")?.calendarMonth == 12)
    }

    @Test func whatFindsNoMonthThisYearGoesIntoTheNext() throws {
        let actions =
            PlanPack.action("a", "months: [2], duration: 2") + PlanPack.action("b", "after: [a], months: [3]")
        let plan = try PlanPack.plan(actions: actions, chosen: ["a", "b"])
        #expect(PlanPack.month(plan, "b") == Month(3, of: FiscalYear(2025)))
    }

    @Test func actionsGoAlongWithMeetings() throws {
        let plan = try PlanPack.plan(
            actions: PlanPack.action("a", "around: {meeting: council, offset: -1}"), chosen: ["a"])
        let months = plan.entries.filter { $0.origin == .action("a") }.map(\.month.calendarMonth)
        #expect(months == [5, 9, 12])
    }

    @Test func anOwnerIsNotGivenAllAtOnce() throws {
        let ids = (1...6).map { "a\($0)" }
        let actions = ids.map { PlanPack.action($0, "months: [5, 6, 7]") }.joined()
        let plan = try PlanPack.plan(actions: actions, chosen: ids)
        let months = ids.compactMap { PlanPack.month(plan, $0)?.calendarMonth }
        for month in [5, 6, 7] { #expect(months.filter { $0 == month }.count == 2) }
    }

    /// Whatever is generated: order is kept, months are in season, the same input gives the same plan.
    @Test(arguments: 0..<30) func constraintsHold(_ seed: Int) throws {
        var generator = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 2...12, using: &generator)
        var text = ""
        var expected: [(id: String, after: [String], months: [Int], duration: Int)] = []
        for index in 0..<count {
            let after = (0..<index).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map {
                "a\($0)"
            }
            let months = (1...12).filter { _ in Bool.random(using: &generator) }
            let duration = Int.random(in: 1...3, using: &generator)
            text += PlanPack.action(
                "a\(index)",
                "after: [\(after.joined(separator: ", "))], months: [\(months.map(String.init).joined(separator: ", "))], duration: \(duration)"
            )
            expected.append(("a\(index)", after, months, duration))
        }
        let chosen = expected.map(\.id).shuffled(using: &generator)
        let plan = try PlanPack.plan(actions: text, chosen: chosen)
        #expect(plan.entries.map(\.month) == plan.entries.map(\.month).sorted())
        for action in expected {
            guard let month = PlanPack.month(plan, action.id) else {
                #expect(plan.leftOut.contains { $0.action == action.id })
                continue
            }
            #expect(action.months.isEmpty || action.months.contains(month.calendarMonth))
            for before in action.after {
                let earlier = try #require(PlanPack.month(plan, before))
                let duration = expected.first { $0.id == before }?.duration ?? 1
                #expect(earlier.advanced(by: duration) <= month)
            }
        }
        let again = try PlanPack.plan(actions: text, chosen: chosen)
        #expect(plan.entries.map(\.origin) == again.entries.map(\.origin))
        #expect(plan.entries.map(\.month) == again.entries.map(\.month))
    }
}
