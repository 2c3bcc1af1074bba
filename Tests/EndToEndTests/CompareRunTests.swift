// Two sheets of one municipality, and two municipalities, through the built program.

import Foundation
import TestSupport
import Testing

@Suite struct CompareRunTests {
    private static let earlier = "Tests/EndToEndTests/sheets/kaku-r6.yaml"
    private static let later = "Tests/EndToEndTests/sheets/kaku-r7.yaml"
    private static let ota = "Scenarios/nimo/seeds/ota-r6.yaml"
    private static let kawaguchi = "Scenarios/nimo/seeds/kawaguchi-r5.yaml"

    private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", arguments, input: input)
    }

    @Test(arguments: ["ja", "en"]) func reportIsTheOneThatWasRead(_ language: String) throws {
        let years = try run("compare", Self.earlier, Self.later, "--lang", language, "--for-sharing")
        #expect(years.status == 0 && years.messages.isEmpty)
        Golden.check(years.output, against: "Tests/EndToEndTests/memos/kaku-years.\(language).md")
    }

    /// Values stand side by side with their dates and areas, without difference and without an order.
    @Test func municipalitiesStandSideBySide() throws {
        let report = try run("compare", Self.ota, Self.kawaguchi).output
        #expect(report.contains("順位をつけるものではありません"))
        #expect(report.contains("| 項目 | 太田市（令和6年度） | 川口市（令和5年度） | 注 |"))
        #expect(
            report.contains(
                "| 入院者の総数 | 386人<br>（令和5年6月30日） | 344人<br>（令和2年6月） | 数え方が分からない |"))
        #expect(report.contains("| 分からない | 62％<br>（平成29年、埼玉県全体の値） |"))
        #expect(!report.contains("その後"))
    }

    /// The memo with an earlier sheet is the memo without it and one chapter more.
    @Test func memoTellsOfTheEarlierSheet() throws {
        let plain = try run("advise", Self.later).output
        let memo = try run("advise", Self.later, "--before", Self.earlier).output
        let start = try #require(memo.range(of: "## 前回からの歩み\n"))
        let end = try #require(memo.range(of: "## 今年度にすすめたいこと\n"))
        let chapter = memo[start.lowerBound..<end.lowerBound]
        #expect(chapter.contains("目標に届きました") && chapter.contains("前回すすめたことのその後"))
        #expect(memo.replacing(chapter, with: "") == plain)
        let json = try run("advise", Self.later, "--before", Self.earlier, "--format", "json").output
        let answer = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let comparison = try #require(answer?["comparison"] as? [String: Any])
        #expect(comparison["sameMunicipality"] as? Bool == true)
    }

    @Test func answerTellsWhatMayBeSubtracted() throws {
        let json = try run("compare", Self.earlier, Self.later, "--format", "json", "--for-sharing").output
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let facts = try #require(answer["facts"] as? [[String: Any]])
        func fact(_ field: String) throws -> [String: Any] {
            try #require(facts.first { $0["field"] as? String == field }, "\(field)")
        }
        #expect(try fact("council.meetings per year")["difference"] as? Int == 1)
        #expect(try fact("inpatients.total")["notSubtracted"] as? [String] == ["countingUnknown"])
        #expect(try fact("hospitals.beds")["change"] as? String == "noLongerKnown")
        #expect(try fact("consultation.core centres")["change"] as? String == "nowKnown")
        let few = try fact("peer support.trained")
        #expect(few["difference"] is NSNull)
        #expect((few["after"] as? [String: Any])?["value"] is NSNull)
    }

    @Test func writesHTMLByEnding() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/change.html"
        #expect(try run("compare", Self.earlier, Self.later, "-o", path).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<h1>架空市"))
    }

    /// Each refusal, with the code that `help` explains.
    @Test(arguments: [
        (["compare", later, earlier], "compare.order"),
        (["advise", ota, "--before", kawaguchi], "compare.other-municipality"),
        (["compare", earlier, "missing.yaml"], "file.missing"),
        (["compare", earlier, later, "-o", "change.csv"], "command.unknown-ending"),
        (["compare", earlier, later, "--lang", "fr"], "command.unknown-language"),
    ]) func refuses(_ arguments: [String], _ code: String) throws {
        let run = try BuiltProgram.run("shirube", arguments)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("[\(code)]"), "\(run.messages)")
        #expect(try self.run("help", code).status == 0)
    }

    @Test func sheetsOfDifferentPacksAreRefused() throws {
        let text = try #require(PackageRoot.text(of: Self.earlier))
        let other = text.replacing("profile: nimo", with: "profile: gunma")
        let refused = try run("compare", "-", Self.later, input: other)
        #expect(refused.status == 2 && refused.messages.contains("[compare.other-packs]"))
        #expect(try run("compare", "-", Self.later, "--rules", "gunma", input: other).status == 0)
    }
}
