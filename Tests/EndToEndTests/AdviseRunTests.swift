// Runs of the built program on the real municipalities, compared with the memos that were read and approved.

import Foundation
import TestSupport
import Testing

@Suite struct AdviseRunTests {
    static let seeds = ["gunma-r6", "kawaguchi-r5", "meguro-r4", "ota-r6", "setagaya-r3"]

    @Test(arguments: seeds, ["ja", "en"])
    func memoIsTheOneThatWasRead(_ seed: String, _ language: String) throws {
        let run = try BuiltProgram.run("shirube", ["advise", profile(seed), "--lang", language])
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        Golden.check(run.output, against: "Tests/EndToEndTests/memos/\(seed).\(language).md")
    }

    @Test(arguments: seeds) func answerHasItsKeys(_ seed: String) throws {
        let run = try BuiltProgram.run("shirube", ["advise", profile(seed), "--format", "json"])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let answer = try #require(object as? [String: Any])
        let keys = [
            "municipality", "fiscalYear", "pack", "findings", "recommendations", "schedule", "questions",
        ]
        for key in keys { #expect(answer[key] != nil, "\(key)") }
        let findings = try #require(answer["findings"] as? [[String: Any]])
        let findingKeys: Set = ["rule", "topic", "kind", "status", "severity", "title", "because", "cites"]
        #expect(findings.allSatisfy { findingKeys.isSubset(of: $0.keys) })
        let thisYear = try #require(answer["recommendations"] as? [[String: Any]])
            .filter { $0["thisYear"] as? Bool == true }
        #expect((1...5).contains(thisYear.count))
        #expect(thisYear.compactMap { $0["rank"] as? Int } == Array(1...thisYear.count))
    }

    /// An answer that raises something says from which facts: none of them blank.
    @Test(arguments: seeds) func nothingIsRaisedFromBlanksAlone(_ seed: String) throws {
        let run = try BuiltProgram.run("shirube", ["advise", profile(seed), "--format", "json"])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let answer = try #require(object as? [String: Any])
        let findings = try #require(answer["findings"] as? [[String: Any]])
        for finding in findings
        where finding["status"] as? String == "raised" && finding["kind"] as? String == "gap" {
            let because = try #require(finding["because"] as? [[String: Any]])
            let known = because.contains { $0["state"] as? String == "known" }
            #expect(known, "\(seed): \(finding["rule"] ?? "")")
        }
    }

    @Test func sameInputGivesSameBytes() throws {
        let arguments = ["advise", profile("ota-r6"), "--format", "json"]
        let runs = try (0..<3).map { _ in try BuiltProgram.run("shirube", arguments).output }
        #expect(Set(runs).count == 1)
    }

    @Test func runsFromAnyFolder() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run(
            "shirube", ["advise", PackageRoot.path(of: profile("ota-r6"))], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("# "))
    }

    @Test func readsStandardInputAndWritesByEnding() throws {
        let folder = try TemporaryFolder()
        let text = try #require(PackageRoot.text(of: profile("ota-r6")))
        let run = try BuiltProgram.run(
            "shirube", ["advise", "-", "-o", "memo.html"], in: folder.path, input: text)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let html = try String(contentsOfFile: folder.path + "/memo.html", encoding: .utf8)
        #expect(html.contains("<html lang=\"ja\">"))
        #expect(!html.contains("http://") && !html.contains("<script"))
        let again = try BuiltProgram.run(
            "shirube", ["advise", "-", "-o", "memo.html"], in: folder.path, input: text)
        #expect(again.status == 2)
        let forced = try BuiltProgram.run(
            "shirube", ["advise", "-", "-o", "memo.html", "--force"], in: folder.path, input: text)
        #expect(forced.status == 0)
    }

    /// Several files in one run, each in the form of its ending, and the same again.
    @Test func writesOfficeFiles() throws {
        let folder = try TemporaryFolder()
        let names = ["memo.docx", "memo.xlsx", "memo.md"]
        for run in ["1", "2"] {
            let arguments = names.flatMap { ["-o", "\(folder.path)/\(run)-\($0)"] }
            let outcome = try BuiltProgram.run("shirube", ["advise", profile("ota-r6")] + arguments)
            #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.messages)")
        }
        for name in names {
            let files = ["1", "2"].map {
                FileManager.default.contents(atPath: "\(folder.path)/\($0)-\(name)")
            }
            #expect(files[0] != nil && files[0] == files[1])
            #expect(files[0]?.starts(with: Data("PK".utf8)) == !name.hasSuffix(".md"))
        }
    }

    @Test func binaryFormsNeedAFile() throws {
        let run = try BuiltProgram.run("shirube", ["advise", profile("ota-r6"), "--format", "docx"])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("command.binary") && run.messages.contains("-o"))
        let twice = try BuiltProgram.run(
            "shirube", ["advise", profile("ota-r6"), "-o", "a.docx", "-o", "a.docx"])
        #expect(twice.status == 2 && twice.messages.contains("command.written-twice"))
    }

    /// Where no program makes PDF, the run says what to install.
    @Test func pdfNeedsAProgram() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run(
            "shirube", ["advise", profile("ota-r6"), "-o", "\(folder.path)/memo.pdf", "--lang", "en"],
            environment: ["PATH": folder.path])
        #expect(run.status == 2)
        #expect(run.messages.contains("pdf.no-program") && run.messages.contains("LibreOffice"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/memo.pdf"))
    }

    @Test func assessesAnotherYear() throws {
        let arguments = ["advise", profile("ota-r6"), "--format", "json", "--fiscal-year", "令和7年度"]
        let run = try BuiltProgram.run("shirube", arguments)
        #expect(run.output.contains("\"fiscalYear\" : 2025"))
    }

    /// Small counts of people are hidden in what is shared; larger ones and other figures stay.
    @Test func sharingMasksSmallCounts() throws {
        let shared = ["advise", profile("ota-r6"), "--for-sharing"]
        let memo = try BuiltProgram.run("shirube", shared).output
        #expect(memo.contains("（少数）") && memo.contains("伏せています"))
        #expect(memo.contains("386人") && memo.contains("222,364人"))
        let json = try BuiltProgram.run("shirube", shared + ["--format", "json"]).output
        #expect(json.contains("（少数）") && json.contains("\"masked\" : false"))
        #expect(try !BuiltProgram.run("shirube", ["advise", profile("ota-r6")]).output.contains("（少数）"))
    }

    /// The blank form, with nothing but the year filled in, is a profile that accuses of nothing.
    @Test(arguments: ["ja", "en"]) func blankFormAsksOnly(_ language: String) throws {
        let form = try BuiltProgram.run("shirube", ["new", "profile", "架空市", "--lang", language])
        #expect(form.status == 0)
        let filled = form.output.replacing("fiscal year:\n", with: "fiscal year: R6\n")
        let run = try BuiltProgram.run(
            "shirube", ["advise", "-", "--format", "json", "--lang", language], input: filled)
        #expect(run.status == 0, "\(run.messages)")
        let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let findings = try #require(answer?["findings"] as? [[String: Any]])
        let gaps = findings.filter { $0["kind"] as? String == "gap" && $0["status"] as? String == "raised" }
        #expect(gaps.isEmpty, "\(gaps.compactMap { $0["rule"] })")
    }

    private func profile(_ seed: String) -> String { "Scenarios/nimo/seeds/\(seed).yaml" }
}
