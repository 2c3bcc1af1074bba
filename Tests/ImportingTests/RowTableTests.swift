// A row for each municipality: no value leaves its row, and what cannot be read is told.

import FEELValues
import OfficeFiles
import Rulebook
import Testing

@testable import Importing

@Suite struct RowTableTests {
    private static let header = ["自治体名", "年度", "人口", "精神科病院の数", "精神科病床数", "設置年度"]
    private static let paths = [
        "municipality.population", "hospitals.number", "hospitals.beds", "council.established year",
    ]

    private static func told(_ rows: [[String]]) throws -> (lines: [String], result: ImportResult) {
        let intake = try Intake()
        let result = intake.read([Grid([header] + rows)], name: nil, year: nil)
        let lines = result.profiles.map { profile in
            let values = paths.map { path in
                let fact = intake.fact(path, profile)
                return fact.state == .known ? fact.value.text : "\(fact.state)"
            }
            return ([profile.name.first] + values).joined(separator: " ")
        }
        return (lines, result)
    }

    @Test func unreadableValuesStayWithTheirMunicipality() throws {
        let (lines, result) = try Self.told([
            ["太田市", "R6", "-222364", "1.5", "418", "R3"], ["前橋市", "R6", "330000", "5", "900", "R5"],
        ])
        #expect(lines.map { $0.hasSuffix("418 2021") || $0 == "前橋市 330000 5 900 2023" } == [true, true])
        #expect(
            result.doubts.contains { $0.hasPrefix("C2") } && result.doubts.contains { $0.hasPrefix("D2") })
    }

    @Test func blanksTakeNothingFromOtherRows() throws {
        let (lines, result) = try Self.told([
            ["太田市", "R6", "", "", "", "R1"], ["前橋市", "R6", "330000", "5", "900", ""],
        ])
        #expect(lines == ["太田市 blank blank blank 2019", "前橋市 330000 5 900 blank"])
        #expect(result.ignored == [] && result.doubts == [])
    }

    @Test(arguments: ["", "合計", "計", "Total"]) func rowsOfNobodyAreNotTaken(_ name: String) throws {
        let (lines, result) = try Self.told([
            ["太田市", "R6", "1", "2", "3", "R1"], ["前橋市", "R6", "2", "3", "4", "R2"],
            [name, "", "9", "9", "9", "R5"],
        ])
        #expect(lines == ["太田市 1 2 3 2019", "前橋市 2 3 4 2020"])
        #expect(result.ignored == [name, "9", "9", "9", "R5"].filter { !$0.isEmpty })
    }

    @Test func yearsTooFarAheadAreDoubted() throws {
        let (lines, result) = try Self.told([
            ["太田市", "R6", "1", "2", "3", "R99"], ["前橋市", "R6", "2", "3", "4", "R2"],
        ])
        #expect(lines == ["太田市 1 2 3 unclear", "前橋市 2 3 4 2020"])
        #expect(result.doubts == ["F2 import.far-year"])
    }

    @Test func oneRowOrOneFieldIsEnough() throws {
        let (lines, _) = try Self.told([["太田市", "R6", "222364", "2", "418", "R3"]])
        #expect(lines == ["太田市 222364 2 418 2021"])
        let intake = try Intake()
        let few = intake.read([Grid([["市町村名", "人口"], ["太田市", "222364"]])], name: nil)
        #expect(few.profiles.map(\.name.first) == ["太田市"])
        #expect(intake.fact("municipality.population", few.profiles.first).value == .number(222_364))
    }

    @Test func columnsOfOthersAreIgnored() throws {
        let intake = try Intake()
        let grid = Grid([
            ["団体コード", "市町村名", "人口（人）", "精神科病床数（床）", "備考"], ["102059", "太田市", "222,364", "418", ""],
            ["102121", "みどり市", "49000", "", "委託"],
        ])
        let result = intake.read([grid], name: nil)
        let beds = result.profiles.map { intake.fact("hospitals.beds", $0) }
        #expect(beds.map(\.state) == [.known, .blank] && beds.first?.value == .number(418))
        #expect(result.ignored == ["備考", "委託"])
    }

    @Test func aBlankBesideAnotherMunicipalityStaysBlank() throws {
        let intake = try Intake()
        let result = intake.read([Grid([["自治体名", "甲市", "乙市"], ["人口", "", "2000"]])], name: nil)
        let population = result.profiles.map { intake.fact("municipality.population", $0) }
        #expect(population.map(\.state) == [.blank, .known])
    }

    @Test(arguments: [
        ("22万人", "220000"), ("２１１千人", "211000"), ("1.5万", "15000"), ("0.1億", "10000000"), ("22万2千人", "D"),
        ("100人以上", "D"), ("200人程度", "D"), ("集計中", "D"), ("なし", "D"), ("五", "D"), ("（少数）", "D"),
        ("@SUM(A1:A3)", "D"),
    ]) func numbersAreMultipliedOrDoubted(_ text: String, _ expected: String) throws {
        let intake = try Intake()
        let inTable = intake.read(
            [Grid([["自治体名", "人口"], ["太田市", text], ["前橋市", "5"]])], name: nil)
        let inForm = intake.read([Grid([["人口", text, "人"]])])
        for (result, cell) in [(inTable, "B2"), (inForm, "B1")] {
            let fact = intake.fact("municipality.population", result.profiles.first)
            #expect(expected == "D" ? fact.state == .unclear : fact.value.text == expected)
            #expect(result.doubts.map { String($0.prefix(2)) } == (expected == "D" ? [cell] : []))
        }
    }
}
