// Mutants of a small pack: which are noticed, by whom, and what is accepted.

import Diagnostics
import Rulebook
import Testing

@testable import ScenarioTesting

@Suite struct MutationTests {
    private func run(
        limit: Int? = nil, owner: String? = nil, accepting: [Survivor] = []
    ) throws -> MutationResult {
        let rulebook = try Watched.rulebook()
        return MutationTester(rulebook, try Watched.cases(rulebook))
            .run(limit: limit, owner: owner, accepting: accepting)
    }

    @Test func whatNobodyNoticesIsListed() throws {
        for language in [Language.english, .japanese] {
            Watched.golden(MutationReport(try run(), in: language).text, "mutants.\(language.code).txt")
        }
    }

    @Test func aChangedThresholdIsNoticed() throws {
        let fates = try run(owner: "few").judged.filter { $0.mutant.before.contains("<") }.map(\.fate)
        #expect(fates.isEmpty == false)
        for fate in fates { #expect(fate == .noticed(scenario: "two meetings") || fate != .unreached) }
    }

    @Test func severalRunsGiveTheSame() throws {
        let runs = try (0..<2).map { _ in MutationReport(try run(), in: .english).text }
        #expect(runs[0] == runs[1])
    }

    @Test func aLimitSpreadsOverThePack() throws {
        let all = try run().total
        let some = try run(limit: 5)
        #expect(some.total == 5)
        #expect(Set(some.judged.map(\.mutant.owner)).count > 2)
        #expect(try run(limit: all * 2).total == all)
        #expect(try run(owner: "without-peers").judged.allSatisfy { $0.mutant.owner == "without-…" })
    }

    @Test func survivorsAreAcceptedWithAReason() throws {
        let listed = try Survivor.read(Watched.tree("survivors.yaml"))
        let result = try run(accepting: listed)
        #expect(result.accepted.map(\.reason) == ["nobody reads the weight alone"])
        #expect(result.unused.map(\.owner) == ["gone"])
        #expect(result.survivors.count == (try run().survivors.count) - 1)
    }

    @Test(arguments: [
        "survivors: [{of: few, from: a, to: b}]", "survivors: {of: few}", "survivers: []",
        "survivors: [{of: few, from: a, to: b, reason: c, why: d}]",
    ])
    func mistakesInTheListAreErrors(_ text: String) throws {
        let tree = try Watched.reading(text)
        #expect(throws: ReadingFailure.self) { try Survivor.read(tree) }
    }
}
