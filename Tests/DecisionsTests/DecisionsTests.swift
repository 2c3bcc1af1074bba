// Decisions above the ranking: what they do, what they leave alone, what is told of those that no longer fit.

import Advice
import DataFiles
import Diagnostics
import Rulebook
import TestSupport
import Testing

@testable import Decisions

@Suite struct DecisionsTests {
    private let rulebook: Rulebook

    init() throws { rulebook = try RealPack.rulebook() }

    private func assessment(_ path: String = "Scenarios/nimo/seeds/ota-r6.yaml") throws -> Assessment {
        Advisor(rulebook).assess(try RealPack.profile(path, rulebook))
    }

    private func decisions(_ entries: [String], head: String = "") throws -> Decisions {
        let lines = entries.map { "  - {\($0), by: 佐藤, reason: わけ}\n" }.joined()
        let file = SourceFile(name: "decisions.yaml", text: "\(head)decisions:\n\(lines)")
        return try Decisions.read(YAMLReader.tree(of: file), rulebook: rulebook)
    }

    private func decided(_ entry: String, head: String = "") throws -> Decided {
        try decisions([entry], head: head).applied(to: try assessment())
    }

    private func ids(_ proposals: [Proposal]) -> [String] { proposals.map(\.recommendation.id) }

    @Test func whatIsAcceptedComesThisYearAndCountsAmongTheFive() throws {
        let late = try #require(try assessment().later.last?.recommendation.id)
        let year = ids(try decided("accept: \(late)").assessment.thisYear)
        #expect(year == Array(ids(try assessment().thisYear).prefix(4)) + [late])
    }

    @Test func whatIsDeclinedIsGoneAndAnotherMovesUp() throws {
        let first = try #require(try assessment().thisYear.first?.recommendation.id)
        let result = try decided("decline: \(first)").assessment
        #expect(!ids(result.recommendations).contains(first))
        #expect(result.thisYear.count == 5)
        #expect(result.recommendations.map(\.rank) == Array(1...result.recommendations.count))
    }

    @Test func whatIsDeferredWaitsUntilItsYear() throws {
        let first = try #require(try assessment().thisYear.first?.recommendation.id)
        let waiting = try decided("defer: \(first), until: R7").assessment
        #expect(waiting.later.first { $0.recommendation.id == first }?.delay == .putOff)
        let over = try decided("defer: \(first), until: R6")
        #expect(over.outcomes.map(\.effect) == [.over])
        #expect(ids(over.assessment.thisYear).contains(first))
    }

    @Test func anAdvisorsOwnWordsStandAmongTheFive() throws {
        let result = try decided("add: meet-the-shelter, topic: housing, title: 施設と話す").assessment
        #expect(result.thisYear.contains { $0.recommendation.id == "meet-the-shelter" })
        #expect(result.thisYear.count == 5)
    }

    @Test(arguments: [
        ("add: start-peer-support, topic: housing, title: 別の題", "rulebook.duplicate"),
        ("add: meet-the-shelter, topic: hausing, title: 施設と話す", "rulebook.unknown-name"),
        ("add: meet-the-shelter, title: 施設と話す", "rulebook.missing-key"),
        ("add: meet-the-shelter", "rulebook.unknown-name"),
    ])
    func ownWordsThatDoNotHoldAreTold(_ entry: String, _ code: String) throws {
        do {
            _ = try decided(entry)
            Issue.record("accepted")
        } catch let failure as ReadingFailure {
            #expect(failure.diagnostics.contains { $0.code == code })
        }
    }

    @Test func whatIsAddedNeedsNoFinding() throws {
        let result = try decided("add: start-peer-support").assessment
        let added = try #require(result.thisYear.first { $0.recommendation.id == "start-peer-support" })
        #expect(added.reasons.isEmpty)
        #expect(result.thisYear.count == 5)
    }

    @Test func whatIsWrittenAnewIsPrinted() throws {
        let result = try decided("edit: widen-outreach, part: title, text: 訪問を広げる").assessment
        let proposal = try #require(result.recommendations.first { $0.recommendation.id == "widen-outreach" })
        let filler = TextFiller(result.situation, in: .japanese)
        #expect(filler.text(proposal.recommendation.title) == "訪問を広げる")
    }

    static let unfit: [(String, String, Effect)] = [
        ("accept: start-awareness", "", .underWay), ("accept: start-peer-support", "", .notRaised),
        ("decline: open-a-clubhouse", "version: 0.0.1\n", .gone),
        ("edit: widen-outreach, part: title, was: 別の文, text: 新しい文", "", .textChanged),
    ]

    @Test(arguments: unfit) func whatNoLongerFitsIsToldAndChangesNothing(
        _ entry: String, _ head: String, _ effect: Effect
    ) throws {
        let decided = try decided(entry, head: head)
        #expect(decided.outcomes.map(\.effect) == [effect])
        #expect(decided.warnings.map(\.code) == ["decisions.unfit"])
        #expect(decided.warnings.allSatisfy { $0.severity == .warning && $0.range != nil })
        #expect(ids(decided.assessment.recommendations) == ids(try assessment().recommendations))
    }

    @Test(arguments: [
        ("accept: widen-outreech", "rulebook.unknown-name", "`widen-outreach`"),
        ("edit: widen-outreach, part: tilte, text: 文", "rulebook.not-permitted", "`title`"),
        ("accept: widen-outreach, decline: widen-outreach", "decisions.kind", ""),
        ("until: R7", "decisions.kind", ""),
    ]) func mistakesAreRefused(_ entry: String, _ code: String, _ help: String) throws {
        let failure = try #require(throws: ReadingFailure.self) { try decisions([entry]) }
        let first = try #require(failure.diagnostics.first { $0.code == code })
        #expect(first.help?.en.contains(help) ?? help.isEmpty)
    }

    @Test func oneRecommendationHasOneDecision() throws {
        let failure = try #require(throws: ReadingFailure.self) {
            try decisions(["accept: widen-outreach", "decline: widen-outreach"])
        }
        #expect(failure.diagnostics.map(\.code) == ["decisions.twice"])
    }

    /// Whatever is decided: applied twice is applied once, all are told, and no place is taken twice.
    @Test(arguments: 0..<20) func decisionsHoldHoweverOftenTheyAreApplied(_ seed: Int) throws {
        var generator = SeededNumbers(seed: UInt64(seed))
        let profile = try #require(RealPack.profiles.randomElement(using: &generator))
        let kinds = ["accept", "decline", "defer", "add"]
        let chosen = rulebook.recommendations.map(\.id).shuffled(using: &generator).prefix(8)
        let entries = chosen.map { "\(kinds.randomElement(using: &generator) ?? "add"): \($0)" }
        let decisions = try decisions(entries)
        let before = try assessment(profile)
        let once = decisions.applied(to: before)
        let twice = decisions.applied(to: once.assessment)
        #expect(once.outcomes.count == entries.count)
        #expect(ids(once.assessment.recommendations) == ids(twice.assessment.recommendations))
        #expect(
            once.assessment.recommendations.map(\.delay) == twice.assessment.recommendations.map(\.delay))
        #expect(Set(ids(once.assessment.recommendations)).count == once.assessment.recommendations.count)
        let nothing = try self.decisions([]).applied(to: before).assessment
        #expect(ids(nothing.recommendations) == ids(before.recommendations))
        #expect(nothing.recommendations.map(\.delay) == before.recommendations.map(\.delay))
    }
}
