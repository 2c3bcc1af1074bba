// The advisor's own decisions, through the built program.

import Foundation
import TestSupport
import Testing

@Suite struct DecisionRunTests {
    private static let profile = "Scenarios/nimo/seeds/ota-r6.yaml"
    private static let decisions = "Tests/EndToEndTests/sheets/ota-decisions.yaml"

    private func run(_ arguments: String...) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", arguments)
    }

    @Test(arguments: ["ja", "en"]) func memoShowsEveryDecision(_ language: String) throws {
        let run = try run("advise", Self.profile, "--decisions", Self.decisions, "--lang", language)
        #expect(run.status == 0)
        let chapters = run.output.components(separatedBy: "\n## ")
        let chapter = try #require(
            chapters.first { $0.hasPrefix("助言者の判断") || $0.hasPrefix("What the advisor decided") })
        Golden.check(
            chapter + "\n---\n" + run.messages,
            against: "Tests/EndToEndTests/memos/ota-decisions.\(language).txt")
    }

    @Test func scheduleFollowsTheDecisions() throws {
        let plain = try run("schedule", Self.profile).output
        let decided = try run("schedule", Self.profile, "--decisions", Self.decisions).output
        #expect(plain != decided)
    }

    /// What was read in one language is known again in another.
    @Test func wordsOfOneLanguageAreKnownInAnother() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/words.yaml"
        let text = """
            decisions:
              - edit: next-council-function
                part: title
                was: 事例から見えた課題を取組に変え、翌回に確かめる
                text: {ja: 協議の場の役割を確かめる, en: See what the council is for}
                reason: わけ
                by: 佐藤
            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let run = try run("advise", Self.profile, "--decisions", path, "--lang", "en")
        #expect(run.messages.isEmpty)
        #expect(run.output.contains("| 2 | See what the council is for |"))
    }

    @Test func nothingIsWrittenWhereTheFileIsWrong() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/wrong.yaml"
        let text = "decisions: [{accept: widen-outreech, by: 佐藤, reason: わけ}]\n"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let run = try run("advise", Self.profile, "--decisions", path, "--lang", "en")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("did you mean `widen-outreach`?"))
    }
}
