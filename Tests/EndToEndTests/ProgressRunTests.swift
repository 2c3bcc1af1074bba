// The monthly sheet, plan against actual and replanning, through the built program.

import Foundation
import TestSupport
import Testing

@Suite struct ProgressRunTests {
    private static let profile = "Scenarios/nimo/seeds/ota-r6.yaml"
    private static let sheet = "Tests/EndToEndTests/sheets/ota-progress.yaml"

    private func run(_ arguments: String...) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", arguments)
    }

    @Test(arguments: ["ja", "en"]) func progressIsTheOneThatWasRead(_ language: String) throws {
        let run = try run("progress", Self.profile, "--progress", Self.sheet, "--lang", language)
        #expect(run.status == 0 && run.messages.isEmpty)
        Golden.check(run.output, against: "Tests/EndToEndTests/memos/ota-progress.\(language).md")
    }

    @Test(arguments: ["ja", "en"]) func whatMovesIsTheOneThatWasRead(_ language: String) throws {
        let run = try run("replan", Self.profile, "--progress", Self.sheet, "--lang", language)
        #expect(run.status == 0 && run.messages.isEmpty)
        Golden.check(run.output, against: "Tests/EndToEndTests/memos/ota-replan.\(language).md")
    }

    @Test func theRenewedSheetHasNothingLate() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/sheet.yaml"
        let made = try run("replan", Self.profile, "--progress", Self.sheet, "--sheet", "-o", path)
        #expect(made.status == 0)
        #expect(try run("replan", Self.profile, "--progress", path).output.contains("動かすものはありません"))
    }

    @Test func aNewSheetIsGoodAsItIs() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/sheet.yaml"
        #expect(try run("progress", Self.profile, "--new", "-o", path).status == 0)
        #expect(try run("fmt", "--check", path).status == 0)
        let told = try run("progress", Self.profile, "--progress", path, "--format", "json")
        let object = try JSONSerialization.jsonObject(with: Data(told.output.utf8))
        let progress = try #require(object as? [String: Any])
        let entries = try #require(progress["entries"] as? [[String: Any]])
        #expect(entries.allSatisfy { $0["standing"] as? String == "ahead" } && !entries.isEmpty)
    }

    @Test func whatIsSharedHidesNotesAndSmallCounts() throws {
        let own = try run("progress", Self.profile, "--progress", Self.sheet).output
        let shared = try run("progress", Self.profile, "--progress", Self.sheet, "--for-sharing").output
        #expect(own.contains("| 2 | 家族会の例会に伺った |") && own.contains("| 18 |"))
        #expect(!shared.contains("家族会の例会に伺った") && shared.contains("| 18 |"))
    }

    @Test func whatMovesIsSharedWithoutNotes() throws {
        let shared = try run("replan", Self.profile, "--progress", Self.sheet, "--for-sharing").output
        #expect(!shared.contains("担当の異動があった") && shared.contains("| 遅れのため |"))
    }

    @Test(arguments: ["svg", "html", "json", "md"]) func theEndingGivesTheForm(_ ending: String) throws {
        let folder = try TemporaryFolder()
        let openings = ["svg": "<?xml", "html": "<!DOCTYPE html>", "json": "{", "md": "# "]
        for command in ["progress", "replan"] {
            let path = "\(folder.path)/\(command).\(ending)"
            let made = try run(command, Self.profile, "--progress", Self.sheet, "-o", path)
            #expect(made.status == 0)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.hasPrefix(openings[ending] ?? "?"))
        }
        let odd = "\(folder.path)/progress.doc"
        #expect(try run("progress", Self.profile, "--progress", Self.sheet, "-o", odd).status == 2)
    }

    @Test func burnUpTellsWhatItShows() throws {
        let run = try run(
            "progress", Self.profile, "--progress", Self.sheet, "--format", "svg", "--lang", "en")
        #expect(run.output.contains("<desc>Planned for the year: 47. Planned so far: 27; done: 12.</desc>"))
    }

    @Test func eitherASheetOrANewOneIsAskedFor() throws {
        #expect(try run("progress", Self.profile).status == 2)
        #expect(try run("progress", Self.profile, "--new", "--progress", Self.sheet).status == 2)
    }
}
