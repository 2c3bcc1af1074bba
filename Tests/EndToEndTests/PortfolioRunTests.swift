// Runs of `shirube portfolio` on the prefecture of the scenarios, real and invented.

import Foundation
import TestSupport
import Testing

@Suite struct PortfolioRunTests {
    private static let folder = "Scenarios/gunma/prefecture"

    @Test(arguments: ["ja", "en"]) func handOutIsTheOneThatWasRead(_ language: String) throws {
        let run = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--lang", language])
        #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
        Golden.check(run.output, against: "Tests/EndToEndTests/handouts/prefecture.\(language).md")
    }

    /// The invented City F has counts of 7 and 4 people, and a share that would tell them.
    @Test(arguments: [
        ["html"], ["json"], ["markdown"], ["html", "--for-sharing"], ["json", "--for-sharing"],
    ])
    func smallCountsNeverLeak(_ form: [String]) throws {
        let run = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--format"] + form)
        #expect(run.status == 0)
        #expect(!run.output.contains("75％") && !run.output.contains("7人") && !run.output.contains("4人"))
        #expect(!run.output.contains("33人"))
    }

    /// The hand-out goes to Word as the memo does; a folder takes every form that needs no other program.
    @Test func handOutGoesToWord() throws {
        let folder = try TemporaryFolder()
        let source = PackageRoot.path(of: Self.folder)
        let run = try BuiltProgram.run(
            "shirube", ["portfolio", source, "-o", "a.docx", "--furigana"], in: folder.path)
        #expect(run.status == 0, "\(run.messages)")
        let word = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.docx"))
        #expect(word.starts(with: Data("PK".utf8)))
        #expect(try BuiltProgram.run("shirube", ["portfolio", source, "--format", "docx"]).status == 2)
        try folder.write("", to: "papers/empty")
        #expect(
            try BuiltProgram.run("shirube", ["portfolio", source, "-o", "papers"], in: folder.path).status
                == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/papers")
        #expect(Set(names).isSuperset(of: ["handout.md", "handout.html", "handout.docx", "map.svg"]))
    }

    @Test func mapMarksEveryUnknownCell() throws {
        let json = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--format", "json"]).output
        let answer = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let municipalities = try #require(answer?["municipalities"] as? [[String: Any]])
        let levels = municipalities.flatMap { municipality -> [String] in
            (municipality["topics"] as? [String: [String: Any]] ?? [:]).values.compactMap {
                $0["level"] as? String
            }
        }
        let svg = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--format", "svg"]).output
        let hatched = svg.matches(of: #/url\(#[^)]*-(dots|rising)\)/#).count
        // one more of each in the legend
        #expect(hatched == levels.count { $0 == "unknown" || $0 == "open" } + 2)
        #expect(svg.contains("<desc>") && !svg.contains("<script"))
    }

    @Test func stepsBackAreNotShared() throws {
        let own = try BuiltProgram.run("shirube", ["portfolio", Self.folder]).output
        let shared = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--for-sharing"]).output
        #expect(own.contains("もう一度一緒に見たいこと") && !shared.contains("もう一度一緒に見たいこと"))
    }

    @Test func agendaIsThatOfTheQuarter() throws {
        let third = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--quarter", "3"]).output
        #expect(third.contains("上期の取組状況調査を読み") && third.contains("令和6年11月20日"))
        #expect(try BuiltProgram.run("shirube", ["portfolio", Self.folder, "--quarter", "5"]).status == 2)
    }

    /// One bad file is told, the others go on.
    @Test func aBadProfileDoesNotStopTheOthers() throws {
        let folder = try TemporaryFolder()
        try folder.write("name: 架空県\n", to: "prefecture.yaml")
        try folder.write("municipality: {name: 甲市}\nfiscal year: R6\n", to: "a.yaml")
        try folder.write("municipality: {name: 乙市}\nfiscal yeer: R6\n", to: "b.yaml")
        let run = try BuiltProgram.run("shirube", ["portfolio", folder.path])
        #expect(run.status == 1)
        #expect(run.output.contains("甲市") && run.messages.contains("b.yaml:2"))
    }

    static let badFolders: [(files: [String: String], code: String)] = [
        ([:], "file.missing"), (["prefecture.yaml": "name: a\n"], "region.no-profiles"),
        (["prefecture.yaml": "name: a\nareas: 3\n"], "rulebook.shape"),
        (["prefecture.yaml": "name: a\npack: nowhere\n"], "file.missing"),
    ]

    @Test(arguments: badFolders) func badInputIsTold(_ files: [String: String], _ code: String) throws {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        let run = try BuiltProgram.run("shirube", ["portfolio", folder.path])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains(code), "\(run.messages)")
    }

    @Test func twoProfilesOfOneMunicipalityAreTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("name: 架空県\n", to: "prefecture.yaml")
        for file in ["a.yaml", "b.yaml"] {
            try folder.write("municipality: {name: 甲市}\nfiscal year: R6\n", to: file)
        }
        let run = try BuiltProgram.run("shirube", ["portfolio", folder.path])
        #expect(run.status == 1 && run.messages.contains("region.twice"))
    }

    @Test func everyFormIntoAFolder() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "-o", folder.path])
        #expect(run.status == 0 && run.output.isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["handout.docx", "handout.html", "handout.md", "map.svg", "portfolio.json"])
        let again = try BuiltProgram.run("shirube", ["portfolio", Self.folder, "-o", folder.path])
        #expect(again.status == 2)
    }
}
