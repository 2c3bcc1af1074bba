// Every form of a small schedule, as it was read and approved, and what must hold of calendars.

import Advice
import Calendars
import DataFiles
import Diagnostics
import Planning
import Rulebook
import TestSupport
import Testing

@testable import Timetables

enum SmallSchedule {
    static func timetable(years: Int = 2, in language: Language = .japanese) throws -> Timetable {
        let path = "Tests/TimetablesTests/pack.yaml"
        let pack = try YAMLReader.tree(of: SourceFile(name: path, text: PackageRoot.text(of: path) ?? ""))
        let rulebook = try Rulebook.read([pack]).rulebook
        let text =
            "municipality: {name: {ja: 試験市, en: Testville}}\nfiscal year: R6\nfacts: {council: {met: 有}}\n"
        let tree = try YAMLReader.tree(of: SourceFile(name: "profile", text: text))
        let assessment = Advisor(rulebook).assess(try Profile.read(tree, rulebook: rulebook))
        return Timetable(assessment, Plan.make(for: assessment, years: years), in: language)
    }
}

@Suite struct TimetableTests {
    @Test(arguments: ScheduleLayout.allCases, [Language.japanese, .english])
    func tablesAreThoseThatWereRead(_ layout: ScheduleLayout, _ language: Language) throws {
        let text = try SmallSchedule.timetable(in: language).written(as: .markdown, laidOut: layout)
        Golden.check(
            text, against: "Tests/TimetablesTests/schedules/\(layout.rawValue).\(language.code).md")
    }

    @Test(arguments: [ScheduleFormat.json, .ics, .svg])
    func filesAreThoseThatWereRead(_ format: ScheduleFormat) throws {
        let text = try SmallSchedule.timetable().written(as: format)
        Golden.check(text, against: "Tests/TimetablesTests/schedules/schedule.\(format.rawValue)")
    }

    @Test func aPageHoldsTheTable() throws {
        let page = try SmallSchedule.timetable().written(as: .html)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("話す会を開く"))
    }

    @Test(arguments: [("a.ics", ScheduleFormat.ics), ("a.SVG", .svg), ("a.md", .markdown), ("a.doc", nil)])
    func endingsNameForms(_ path: String, _ format: ScheduleFormat?) {
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        #expect(ScheduleFormat(fileEnding: ending) == format)
    }
}

@Suite struct CalendarFileTests {
    private func lines(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func linesAreShortAndEndWithCRLF() throws {
        let text = try SmallSchedule.timetable(years: 3).written(as: .ics)
        #expect(text.hasSuffix("\r\n"))
        let physical = text.unicodeScalars.split(separator: "\n").map { String($0.filter { $0 != "\r" }) }
        #expect(physical.allSatisfy { $0.utf8.count <= 75 })
        #expect(physical.contains { $0.utf8.count > 72 })
    }

    /// What a calendar imports twice has the same names, and the later one counts as the newer.
    @Test func aSecondImportMovesEvents() throws {
        let timetable = try SmallSchedule.timetable()
        func values(_ name: String, _ text: String) -> [String] {
            lines(text).filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
        }
        let first = timetable.written(as: .ics)
        let second = timetable.written(as: .ics, asOf: PlainDay(2024, 10, 1))
        let ids = values("UID:", first)
        #expect(Set(ids).count == ids.count)
        #expect(ids == values("UID:", second))
        #expect(Set(values("SEQUENCE:", second)) == ["183"])
        #expect(Set(values("DTSTAMP:", second)) == ["20241001T000000Z"])
    }

    @Test func daysAreOfficeDays() throws {
        let text = try SmallSchedule.timetable(years: 5).written(as: .ics)
        for line in lines(text) where line.hasPrefix("DTSTART") {
            let number = try #require(Int(line.suffix(8)))
            #expect(PlainDay(number / 10_000, number / 100 % 100, number % 100).isOfficeDay)
        }
    }

    @Test(arguments: [
        ("a, b; c", "a\\, b\\; c"), ("a\\b", "a\\\\b"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"),
        ("「、」", "「、」"),
    ]) func textsAreEscaped(_ text: String, _ escaped: String) {
        #expect(ICalendar.escaped(text) == escaped)
    }
}
