// Runs of `shirube schedule`: forms, files, years, and what is refused.

import Foundation
import TestSupport
import Testing

@Suite struct ScheduleRunTests {
    private let profile = "Scenarios/nimo/seeds/gunma-r6.yaml"

    private func run(_ arguments: String...) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", ["schedule"] + arguments)
    }

    @Test func threeYearsEndWithTheExitTest() throws {
        let run = try run(profile, "--rules", "gunma", "--years", "3", "--by", "quarter")
        #expect(run.status == 0)
        let years = run.output.components(separatedBy: "\n## ")
        #expect(years.count >= 4)
        #expect(years[3].hasPrefix("令和8年度"))
        #expect(years[3].contains("離れる目安"))
        #expect(!years[1].contains("離れる目安"))
    }

    @Test func entriesSayWhenAndWhy() throws {
        let run = try run(profile, "--format", "json", "--lang", "en")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let schedule = try #require(object as? [String: Any])
        let entries = try #require(schedule["entries"] as? [[String: Any]])
        let talk = try #require(entries.first { $0["action"] as? String == "hold-landlord-talk" })
        #expect(talk["month"] as? String == "2024-11")
        let reasons = try #require(talk["reasons"] as? [String])
        #expect(reasons.contains { $0.hasPrefix("not before September: it needs") })
    }

    @Test(arguments: ["ics", "svg", "html", "json"]) func theEndingGivesTheForm(_ ending: String) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/plan.\(ending)"
        #expect(try run(profile, "-o", path).status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let openings = ["ics": "BEGIN:VCALENDAR", "svg": "<?xml", "html": "<!DOCTYPE html>", "json": "{"]
        #expect(text.hasPrefix(openings[ending] ?? "?"))
        #expect(try run(profile, "-o", path).status == 2)
    }

    @Test(arguments: [
        ["--years", "0"], ["--years", "21"], ["--as-of", "R6年度"], ["-o", "plan.doc"], ["--by", "week"],
    ]) func badWishesAreRefused(_ wish: [String]) throws {
        let run = try BuiltProgram.run("shirube", ["schedule", profile, "--lang", "en"] + wish)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.messages.isEmpty)
    }
}
