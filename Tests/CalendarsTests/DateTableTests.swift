// Written dates as a table: how they are read, and which are refused.

import Diagnostics
import Foundation
import Testing

@testable import Calendars

struct DateCase: Sendable, CustomTestStringConvertible {
    let written: String
    let expected: [String]

    var testDescription: String { written }

    /// Rows of a table beside this file; a row that cannot be read becomes a case that fails.
    static func table(_ name: String) -> [DateCase] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name)")
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            return DateCase(written: cells[0], expected: Array(cells.dropFirst()))
        }
    }
}

@Suite struct DateTableTests {
    private static let cases = DateCase.table("dates.csv")

    @Test func tableIsThere() { #expect(Self.cases.count > 30) }

    @Test(arguments: cases) func reads(_ row: DateCase) {
        do {
            let date = try PartialDate.parse(row.written)
            #expect(row.expected == [date.iso, date.written(in: .japanese), date.written(in: .english)])
        } catch {
            #expect(row.expected == ["!" + error.code])
            #expect(CalendarProblem.explanations[error.code] != nil)
        }
    }
}

@Suite struct FiscalYearTests {
    @Test func monthsFallInQuarters() {
        #expect(FiscalYear.months.map(FiscalYear.quarter(ofMonth:)) == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
        #expect(FiscalYear(2024).calendarYear(ofMonth: 3) == 2025)
        #expect(FiscalYear(2024).calendarYear(ofMonth: 4) == 2024)
    }

    @Test(arguments: ["R6", "令和6年度", "FY2024", "2024"]) func isReadAsWritten(_ text: String) throws {
        #expect(try FiscalYear.parse(text) == FiscalYear(2024))
    }

    @Test func isNoMonth() {
        #expect(throws: CalendarProblem.notAYear("R6-05")) { try FiscalYear.parse("R6-05") }
    }

    /// What is written in a language is read back as the same date.
    @Test func writtenDatesAreReadBack() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let year = Int.random(in: 1930...2060, using: &generator)
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...PlainDay.lastDay(ofYear: year, month: month), using: &generator)
            for date in [
                PartialDate(year: year, month: month, day: day), PartialDate(year: year, month: month),
                PartialDate(year: year), PartialDate(year: year, isFiscal: true),
            ] {
                #expect(try PartialDate.parse(date.written(in: .japanese)) == date)
                #expect(try PartialDate.parse(date.iso) == date)
            }
        }
    }
}
