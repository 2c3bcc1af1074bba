// `shirube import` on real files: what `shirube sheet` writes comes back.

import Foundation
import TestSupport
import Testing

@testable import Rulebook

@Suite struct ImportRunTests {
    private static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", arguments, in: folder.path)
    }

    @Test(arguments: RealPack.profiles, ["", "utf-8-bom", "utf-8", "shift_jis"]) func sheetsComeBack(
        _ path: String, _ encoding: String
    )
        throws
    {
        let folder = try TemporaryFolder()
        let profile = PackageRoot.path(of: path)
        let record = encoding.isEmpty ? [] : ["--record", "a.csv", "--encoding", encoding]
        #expect(try Self.run(["sheet", profile, "-o", "a.xlsx"] + record, in: folder).status == 0)
        let run = try Self.run(["import", encoding.isEmpty ? "a.xlsx" : "a.csv"], in: folder)
        // The record comes back as it is; of forms that lay rows out by month only the rows can be told doubtful.
        #expect(run.status == 0 || encoding.isEmpty && run.status == 1)
        #expect(!run.messages.contains("import.other-than-record"))
        let rulebook = try RealPack.rulebook()
        let written = try folder.write(run.output, to: "b.yaml")
        let back = try RealPack.read(written, rulebook)
        let difference = firstDifference(try RealPack.profile(path, rulebook).dump, back.dump)
        #expect(difference == "")
    }

    /// A document of Word carries the record unseen, so that nothing of it is lost.
    @Test(arguments: RealPack.profiles) func documentsComeBack(_ path: String) throws {
        let folder = try TemporaryFolder()
        #expect(try Self.run(["sheet", PackageRoot.path(of: path), "-o", "a.docx"], in: folder).status == 0)
        let run = try Self.run(["import", "a.docx", "--format", "json"], in: folder)
        #expect(!run.messages.contains("import.other-than-record"))
        let rulebook = try RealPack.rulebook()
        let back = try RealPack.read(try folder.write(run.output, to: "b.yaml"), rulebook)
        #expect(firstDifference(try RealPack.profile(path, rulebook).dump, back.dump) == "")
    }

    /// What nobody has filled in yet has no value, whatever stands below or beside it.
    @Test(arguments: ["b.xlsx", "b.docx"], ["ja", "en"]) func blankFormsGiveNoFacts(
        _ file: String, _ language: String
    ) throws {
        let folder = try TemporaryFolder()
        let blank = ["sheet", "--blank", "--municipality", "太田市", "--fiscal-year", "R7", "-o", file]
        #expect(try Self.run(blank + ["--lang", language], in: folder).status == 0)
        let run = try Self.run(["import", file, "--format", "json"], in: folder)
        #expect(run.status == 0, "\(run.messages)")
        let rulebook = try RealPack.rulebook()
        let profile = try RealPack.read(try folder.write(run.output, to: "b.yaml"), rulebook)
        #expect(profile.name.first == "太田市" && profile.fiscalYear.year == 2025 && profile.prefecture == nil)
        for (field, fact) in profile.facts {
            #expect(fact.state != .known, "\(rulebook.vocabulary.fields[field].name)")
        }
    }

    @Test func whatIsNotReadIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("自治体名,甲市\n人口,1000\n自立支援協議会の精神部会,有・無\n", to: "in/a.csv")
        try folder.write("x", to: "in/~$a.xlsx")
        try folder.write("x", to: "in/b.pdf")
        try folder.write("x", to: "in/sub/c.csv")
        let run = try Self.run(["import", "in", "--year", "R6", "--lang", "en"], in: folder)
        #expect(run.status == 1, "\(run.messages)")
        #expect(run.messages.contains("in/b.pdf") && run.messages.contains("in/sub"))
        #expect(run.messages.contains("import.unread") && !run.messages.contains("~$"))
    }

    @Test func othersThanTheProfileAreTold() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "municipality: {name: 甲市}\nfiscal year: R6\nfacts:\n  hospitals:\n    beds: 10\n", to: "p.yaml")
        try folder.write("自治体名,人口\n甲市,1000\n乙市,2000\n", to: "a.csv")
        let run = try Self.run(["import", "a.csv", "--into", "p.yaml"], in: folder)
        #expect(run.status == 1 && run.output.contains("1000") && !run.output.contains("2000"))
        #expect(run.messages.contains("import.other") && run.messages.contains("乙市"))
    }

    @Test func severalNeedAFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("自治体名,甲市,乙市\n人口,1000,2000\n精神科病院の数,1,0\n", to: "in/a.csv")
        let refused = try Self.run(["import", "in", "--year", "R6", "--lang", "en"], in: folder)
        #expect(refused.status == 2 && refused.messages.contains("import.no-folder"))
        let run = try Self.run(["import", "in", "--year", "R6", "-o", "out", "--lang", "en"], in: folder)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("municipalities: 2"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
        #expect(names == ["乙市-2024.yaml", "甲市-2024.yaml"])
        let again = try Self.run(["import", "in", "--year", "R6", "-o", "out", "--lang", "en"], in: folder)
        #expect(again.status == 2 && again.messages.contains("output.exists"))
    }

    @Test func doubtsAreToldWithTheirCell() throws {
        let folder = try TemporaryFolder()
        try folder.write("人口,約1000人\n精神科病院の数,1\n", to: "a.csv")
        let run = try Self.run(
            ["import", "a.csv", "--municipality", "甲市", "--year", "R6", "--lang", "en"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("number: {value: 1, at: B2}"))
        #expect(run.messages.contains("a.csv B1") && run.messages.contains("import.words"))
    }

    @Test func aProfileIsCompleted() throws {
        let folder = try TemporaryFolder()
        let text =
            "# mine\nmunicipality: {name: 甲市}\nfiscal year: R6\nfacts:\n  hospitals:\n    beds: 10  # seen\n"
        try folder.write(text, to: "p.yaml")
        try folder.write("精神科病院の数,1\n精神科病床数,20\n", to: "a.csv")
        let run = try Self.run(["import", "a.csv", "--into", "p.yaml", "--lang", "en"], in: folder)
        #expect(run.status == 1 && run.messages.contains("import.contradiction"))
        #expect(run.output.contains("# mine") && run.output.contains("beds: 10  # seen"))
        #expect(run.output.contains("number: {value: 1, at: B1}"))
    }

    @Test(arguments: [("x", "import.nothing"), ("", "import.nothing")]) func nothingToRead(
        _ text: String, _ code: String
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.csv")
        let run = try Self.run(["import", "a.csv", "--lang", "en"], in: folder)
        #expect(run.status == 2 && run.output.isEmpty && run.messages.contains(code))
    }
}
