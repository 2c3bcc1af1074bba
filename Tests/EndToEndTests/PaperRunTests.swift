// Runs of `shirube advise --template` and `--furigana`.

import Foundation
import TestSupport
import Testing

@Suite struct PaperRunTests {
    private static let folder = "Tests/EndToEndTests/papers"
    private static let ota = PackageRoot.path(of: "Scenarios/nimo/seeds/ota-r6.yaml")
    private static let seeds = "Scenarios/nimo/seeds"

    @Test(arguments: ["mayor", "section", "record", "letter"], ["ja", "en"])
    func paperIsTheOneThatWasRead(_ template: String, _ language: String) throws {
        let run = try advise(Self.ota, "--template", template, "--lang", language)
        #expect(run.status == 0 && run.messages.isEmpty)
        Golden.check(run.output, against: "\(Self.folder)/ota-r6.\(template).\(language).md")
    }

    /// Where rules of the field could break: a prefecture, other years, a municipality of which nothing is known.
    @Test(arguments: ["gunma-r6", "meguro-r4"]) func othersAreSpokenToAsTheyAre(_ seed: String) throws {
        let run = try advise(PackageRoot.path(of: "\(Self.seeds)/\(seed).yaml"), "--template", "mayor")
        Golden.check(run.output, against: "\(Self.folder)/\(seed).mayor.ja.md")
    }

    @Test(arguments: ["mayor", "section", "letter"]) func littleIsSaidOfWhatIsNotKnown(_ template: String)
        throws
    {
        let folder = try TemporaryFolder()
        let path = try folder.write("municipality: {name: 甲市}\nfiscal year: R6\n", to: "thin.yaml")
        let run = try advise(path, "--template", template)
        #expect(run.status == 0)
        Golden.check(run.output, against: "\(Self.folder)/thin.\(template).ja.md")
    }

    @Test func aPrefectureWritesTheLetterAnew() throws {
        let run = try advise(Self.ota, "--template", "letter", "--rules", "gunma")
        Golden.check(run.output, against: "\(Self.folder)/ota-r6.letter.gunma.ja.md")
    }

    @Test func severalFormsInOneRun() throws {
        let folder = try TemporaryFolder()
        let run = try advise(
            Self.ota, "--template", "mayor", "--furigana", "-o", "a.docx", "-o", "a.html", "-o", "a.md",
            in: folder)
        #expect(run.status == 0)
        let html = try String(contentsOfFile: folder.path + "/a.html", encoding: .utf8)
        #expect(html.contains("<main class=\"large read\">"))
        #expect(html.contains("<ruby>協議<rp>(</rp><rt>きょうぎ</rt><rp>)</rp></ruby>の"))
        let markdown = try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8)
        #expect(markdown.contains("協議(きょうぎ)の場(ば)"))
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.docx")).starts(with: Data("PK".utf8)))
    }

    @Test func letterWithReadings() throws {
        let run = try advise(Self.ota, "--template", "letter", "--furigana")
        Golden.check(run.output, against: "\(Self.folder)/ota-r6.letter.furigana.md")
    }

    static let refused: [(words: [String], code: String, says: String)] = [
        (["--template", "mayer"], "template.unknown", "did you mean `mayor`?"),
        (["--template", "bill"], "template.unknown", "`memo`, `mayor`, `section`, `record`, `letter`"),
        (["--template", "mayor", "--format", "json"], "template.no-paper", "leave --template out"),
        (["--template", "mayor", "-o", "a.xlsx"], "template.no-paper", "leave --template out"),
        (["--furigana"], "furigana.language", "--lang ja"),
    ]

    @Test(arguments: refused) func isRefused(_ words: [String], _ code: String, _ says: String) throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run(
            "shirube", ["advise", Self.ota, "--lang", "en"] + words, in: folder.path)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains(code) && run.messages.contains(says), "\(run.messages)")
        #expect(try BuiltProgram.run("shirube", ["help", code]).status == 0)
    }

    /// Nobody pays for a list of readings that is not asked for; a bad one is told at its place.
    @Test func readingsAreReadOnlyWhenAskedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "pack: {id: own, extends: nimo, version: 1.0.0, title: {ja: 自分, en: own}}\n", to: "own/pack.yaml")
        try folder.write("word,reading\n協議,きょう議\n", to: "own/readings.csv")
        #expect(try advise(Self.ota, "--rules", "own", in: folder).status == 0)
        let run = try advise(Self.ota, "--rules", "own", "--furigana", in: folder)
        #expect(run.status == 2 && run.messages.contains("own/readings.csv:2"), "\(run.messages)")
    }

    @Test func wordsWithoutReadingAreListed() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "pack: {id: own, extends: nimo, version: 1.0.0, title: {ja: 鬱蒼, en: own}}\n", to: "own/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["check", "own", "--furigana"], in: folder.path)
        #expect(run.messages.contains("`鬱蒼` の読みがありません（1か所）"), "\(run.messages)")
    }

    private func advise(_ words: String..., in folder: TemporaryFolder? = nil) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", ["advise"] + words, in: folder?.path ?? PackageRoot.path)
    }
}
