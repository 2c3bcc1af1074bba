// Several municipalities in one table, several files of one municipality, and forms beside a record.

import Calendars
import FEELValues
import OfficeFiles
import Records
import Rulebook
import TestSupport
import Testing

@testable import Importing

@Suite struct SeveralTests {
    private static let columns: [[String]] = [
        ["団体コード", "", "102041", "102059"], ["自治体名", "", "伊勢崎市", "太田市"],
        ["人口（R6.5時点）", "人", "211,850", "２２２，３６４"], ["精神科病院の数", "病院", "1", "2"],
        ["精神科病床数", "床", "", "418"], ["保健所数", "か所", "1", "1"],
    ]

    private static func check(_ result: ImportResult, _ intake: Intake) {
        #expect(result.profiles.map(\.name.first) == ["伊勢崎市", "太田市"])
        #expect(result.profiles.map { $0.municipality.code?.digits } == ["102041", "102059"])
        let population = result.profiles.map { intake.fact("municipality.population", $0) }
        #expect(population.map(\.value) == [.number(211_850), .number(222_364)])
        #expect(intake.fact("hospitals.beds", result.profiles.first).state != .known)
        #expect(intake.fact("hospitals.beds", result.profiles.last).value == .number(418))
        #expect(result.doubts == [])
    }

    @Test func aColumnForEach() throws {
        let intake = try Intake()
        Self.check(intake.read([Grid(Self.columns)], name: nil), intake)
    }

    @Test func aRowForEach() throws {
        let intake = try Intake()
        let rows = (0..<4).map { column in Self.columns.map { $0[column] } }
        Self.check(intake.read([Grid(rows)], name: nil), intake)
    }

    @Test func filesCompleteOneAnother() throws {
        let intake = try Intake()
        func file(_ rows: [[String]]) -> [Grid] { [Grid([["自治体名", "太田市"]] + rows)] }
        let result = intake.read([
            ("a.xlsx", file([["人口", "222364"], ["精神科病院の数", "2"]])),
            ("b.xlsx", file([["人口", "222364"], ["精神科病床数", "418"], ["精神科病院の数", "3"]])),
        ])
        let profile = try #require(result.profiles.first)
        #expect(result.profiles.count == 1)
        #expect(intake.fact("hospitals.beds", profile).value == .number(418))
        #expect(intake.fact("hospitals.number", profile).value == .number(2))
        #expect(result.doubts == ["B4 import.contradiction"])
    }

    // MARK: The record and a form

    private static func record(_ profile: Profile, _ rulebook: Rulebook) -> Grid {
        let sheet = ProfileTable.sheet(of: [profile], rulebook, in: .japanese)
        var grid = Grid(name: sheet.name)
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where cell.value != .empty {
                grid.cells[CellAddress(row: row, column: column)] = cell.value
            }
        }
        return grid
    }

    private static let form: [[String]] = [
        ["精神科病床数", "令和6年5月時点", "418", "床"], ["人口", "令和6年5月時点", "222364", "人"],
        ["精神科病院の数", "令和6年5月時点", "2", "病院"],
    ]

    @Test func anUnchangedFormChangesNothing() throws {
        let intake = try Intake()
        let profile = try RealPack.profile("Scenarios/nimo/seeds/ota-r6.yaml", intake.rulebook)
        let grids = [Grid(Self.form, called: "様式"), Self.record(profile, intake.rulebook)]
        let result = intake.read(grids, name: nil, year: nil)
        #expect(firstDifference(profile.dump, result.profiles.first?.dump ?? "") == "")
        #expect(result.doubts == [])
    }

    @Test func whatIsTypedIntoTheFormWins() throws {
        let intake = try Intake()
        let profile = try RealPack.profile("Scenarios/nimo/seeds/ota-r6.yaml", intake.rulebook)
        var form = Self.form
        form[0][2] = "400"
        let result = intake.read(
            [Grid(form, called: "様式"), Self.record(profile, intake.rulebook)], name: nil, year: nil)
        let fact = intake.fact("hospitals.beds", result.profiles.first)
        #expect(fact.value == .number(400) && fact.asOf == nil)
        #expect(result.doubts == ["C1 import.other-than-record"])
        let changed = zip(
            profile.dump.split(separator: "\n"), result.profiles.first?.dump.split(separator: "\n") ?? [])
        #expect(changed.filter { $0 != $1 }.count == 1)
    }

    @Test func aNewDateIsTaken() throws {
        let intake = try Intake()
        let profile = try RealPack.profile("Scenarios/nimo/seeds/ota-r6.yaml", intake.rulebook)
        var form = Self.form
        form[0][1] = "令和7年5月時点"
        let result = intake.read(
            [Grid(form, called: "様式"), Self.record(profile, intake.rulebook)], name: nil, year: nil)
        #expect(intake.fact("hospitals.beds", result.profiles.first).asOf?.iso == "2025-05")
    }

    @Test func anEmptiedCellLosesNothing() throws {
        let intake = try Intake()
        let profile = try RealPack.profile("Scenarios/nimo/seeds/ota-r6.yaml", intake.rulebook)
        let grids = [
            Grid([["精神科病床数", "", "", "床"]], called: "様式"), Self.record(profile, intake.rulebook),
        ]
        let result = intake.read(grids, name: nil, year: nil)
        #expect(intake.fact("hospitals.beds", result.profiles.first).value == .number(418))
        #expect(result.doubts == ["A1 import.emptied"])
    }
}
