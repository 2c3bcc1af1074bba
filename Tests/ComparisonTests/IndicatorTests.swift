// Targets of one year and their results in the next, matched by name.

import Testing

@testable import Comparison

@Suite struct IndicatorTests {
    private static let targets = "targets: [{name: 集まり, goal: 3}, {name: Ｔａｌｋｓ, goal: 5}]"

    private func results(
        _ results: String, to year: String = "R6", next: String = ""
    ) throws -> [IndicatorResult] {
        try Sheets.compare(
            ["talks": Self.targets], ["talks": "results: \(results), targets: [\(next)]"], to: year
        ).indicators
    }

    @Test func eachTargetHasItsOutcome() throws {
        let told = try results(
            "[{name: 集 まり, goal: 4, got: 4}, {name: talks, goal: 5, got: 1}, {name: 他, got: 2}, {name: 別, goal: 1}]",
            next: "{name: 集まり, goal: 6}")
        #expect(told.map(\.outcome) == [.met, .missed, .untold, .unreported])
        #expect(told.map(\.set) == ["3", "5", nil, nil])
        #expect(told.map(\.target) == ["4", "5", nil, "1"])
        #expect(told.map(\.next) == ["6", nil, nil, nil])
    }

    /// What the later sheet does not mention is a question, not a target missed.
    @Test func aTargetWithoutResultIsAsked() throws {
        let told = try results("[{name: 集まり, goal: 3, got: 3}]")
        #expect(told.map(\.name) == ["集まり", "Ｔａｌｋｓ"])
        #expect(told.map(\.outcome) == [.met, .unreported])
        #expect(try results("").map(\.outcome) == [.unreported, .unreported])
    }

    /// A sheet tells of the year before it: two years later nothing is known of these targets.
    @Test func targetsOfAnotherYearHaveNoResultHere() throws {
        let told = try results("[{name: 集まり, goal: 3, got: 3}]", to: "R7")
        #expect(told.map(\.name) == ["集まり"])
        #expect(told.map(\.set) == [nil])
    }
}
