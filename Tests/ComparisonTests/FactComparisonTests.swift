// Which cells differ, and when their values may be subtracted.

import FEELValues
import Testing

@testable import Comparison

@Suite struct FactComparisonTests {
    /// Two cells of a figure, the difference, and what stands against one.
    static let figures: [(String, String, String?, [FactChange.Obstacle])] = [
        ("{value: 3, as of: R4}", "{value: 5, as of: R5}", "2", []),
        ("3", "5", "2", []),
        ("{value: 5, as of: R4}", "{value: 3, as of: R5}", "-2", []),
        ("{value: 3, as of: R5-03-31}", "{value: 5, as of: R4年度}", nil, [.sameDate]),
        ("{value: 3, as of: R5-06}", "{value: 5, as of: R5-05}", nil, [.dateOrder]),
        ("{value: 3, scope: 甲県}", "5", nil, [.scope]),
        ("{value: 3, scope: 甲県}", "{value: 5, scope: 乙圏域}", nil, [.scope]),
        ("{value: 3, scope: 甲県}", "{value: 5, scope: 甲県}", "2", []),
    ]

    @Test(arguments: figures) func figuresAreSubtractedOnlyWhereTheyCompare(
        _ old: String, _ new: String, _ difference: String?, _ obstacles: [FactChange.Obstacle]
    ) throws {
        let comparison = try Sheets.compare(["talks": "number: \(old)"], ["talks": "number: \(new)"])
        let change = try #require(comparison.facts.first)
        #expect(comparison.facts.count == 1 && change.kind == .changed)
        #expect(change.difference?.description == difference)
        #expect(change.obstacles == obstacles)
    }

    @Test(arguments: [
        ("", "", [FactChange.Obstacle.countingUnknown]), ("x", "", [.countingUnknown]),
        ("x", "y", [.counting]), ("x", "x", []),
    ]) func figuresCountedOtherwiseAreNotSubtracted(
        _ old: String, _ new: String, _ obstacles: [FactChange.Obstacle]
    ) throws {
        let comparison = try Sheets.compare(
            ["beds": "total: 30, way: \(old)"], ["beds": "total: 20, way: \(new)"])
        let change = try #require(comparison.facts.first { $0.field.name == "beds.total" })
        #expect(change.obstacles == obstacles)
        #expect((change.difference == nil) == !obstacles.isEmpty)
    }

    @Test func theSameValueForAnotherAreaIsTold() throws {
        let comparison = try Sheets.compare(
            ["talks": "number: {value: 3, scope: 甲県}"], ["talks": "number: 3"])
        #expect(comparison.facts.map(\.obstacles) == [[.scope]])
    }

    /// No kind of blank differs from another, and a cell that came or went is no change of value.
    @Test func unknownIsNeverAValue() throws {
        let blanks = ["", "{unknown: lost}", "{unknown: absent}"]
        for old in blanks + ["3"] {
            for new in blanks + ["3"] {
                let comparison = try Sheets.compare(["talks": "number: \(old)"], ["talks": "number: \(new)"])
                let kinds: [FactChange.Kind] =
                    old == "3" ? (new == "3" ? [] : [.noLongerKnown]) : new == "3" ? [.nowKnown] : []
                #expect(comparison.facts.map(\.kind) == kinds)
                #expect(comparison.facts.allSatisfy { $0.difference == nil })
            }
        }
    }

    @Test func chosenValuesAreTheSameInAnyOrder() throws {
        let same = try Sheets.compare(["talks": "kinds: [a, b]"], ["talks": "kinds: [b, a]"])
        #expect(same.facts.isEmpty)
        let fewer = try Sheets.compare(["talks": "kinds: [a, b]"], ["talks": "kinds: [b]"])
        #expect(fewer.facts.map(\.field.name) == ["talks.kinds"])
    }

    /// Between two municipalities nothing is subtracted, and nothing came of what was suggested to the other.
    @Test func municipalitiesAreOnlySetSideBySide() throws {
        let cells = ["talks": "number: 1, results: [{name: x, goal: 1, got: 2}]"]
        for (name, prefecture) in [("乙市", nil), ("甲市", "丙県")] as [(String, String?)] {
            let one = try Sheets.assess(cells, prefecture: "丁県")
            let other = try Sheets.assess(
                ["talks": "number: 3"], name: name, prefecture: prefecture, year: "R6")
            let comparison = Comparison(from: one, to: other)
            #expect(!comparison.isOneMunicipality)
            #expect(comparison.facts.contains { $0.kind == .changed })
            #expect(comparison.facts.allSatisfy { $0.difference == nil })
            #expect(comparison.uptakes.isEmpty && comparison.indicators.isEmpty)
        }
    }
}
