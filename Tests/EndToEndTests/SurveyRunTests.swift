// Runs of `shirube survey`: forms go out, answers come back.

import Foundation
import TestSupport
import Testing

@Suite struct SurveyRunTests {
    private static let profile = "Scenarios/gunma/prefecture/a-city.yaml"

    @Test(arguments: ["ja", "en"]) func formIsTheOneThatWasRead(_ language: String) throws {
        let run = try BuiltProgram.run(
            "shirube", ["survey", Self.profile, "--rules", "gunma", "--lang", language])
        #expect(run.status == 0 && run.messages.isEmpty)
        Golden.check(run.output, against: "Tests/EndToEndTests/handouts/survey.\(language).yaml")
    }

    /// The form sent back blank accuses of nothing and changes nothing.
    @Test func aBlankReturnChangesNothing() throws {
        let folder = try TemporaryFolder()
        let form = try BuiltProgram.run("shirube", ["survey", Self.profile]).output
        let path = try folder.write(form, to: "form.yaml")
        let run = try BuiltProgram.run(
            "shirube", ["survey", "--merge", path, "--into", Self.profile, "--format", "json"])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.matches(of: #/\[\s*\]/#).count == 2)
    }

    @Test func everyMunicipalityOfAFolderGetsAForm() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run(
            "shirube", ["survey", "Scenarios/gunma/prefecture", "-o", folder.path + "/forms"])
        #expect(run.status == 0, "\(run.messages)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/forms")
        #expect(names.count == 9 && names.contains("survey-架空のH村.yaml"))
        #expect(!names.contains("survey-群馬県.yaml"))
        #expect(try BuiltProgram.run("shirube", ["survey", "Scenarios/gunma/prefecture"]).status == 2)
    }

    @Test func answersAreShownFirstAndWrittenOnRequest() throws {
        let folder = try TemporaryFolder()
        let text = try #require(PackageRoot.text(of: Self.profile))
        let profile = try folder.write(text, to: "a.yaml")
        let form = try folder.write(
            """
            municipality: {name: 架空のA市}
            fiscal year: R6
            source: {title: 回答, date: R6-10}
            facts: {council: {meetings per year: 3, planned meetings per year: 4}, outreach: {cases per year: 2}}
            """, to: "form.yaml")
        let arguments = ["survey", "--merge", form, "--into", profile]
        let shown = try BuiltProgram.run("shirube", arguments)
        #expect(shown.status == 0 && shown.output.contains("2回（令和5年度） → 3回（令和6年10月）"))
        #expect(try String(contentsOfFile: profile, encoding: .utf8) == text)
        #expect(try BuiltProgram.run("shirube", arguments + ["--force"]).status == 0)
        let written = try String(contentsOfFile: profile, encoding: .utf8)
        #expect(
            written.hasPrefix("# INVENTED")
                && written.contains("planned meetings per year: {value: 4, as of: 2024-10}"))
        #expect(try BuiltProgram.run("shirube", ["advise", profile]).status == 0)
        let again = try BuiltProgram.run("shirube", arguments + ["--format", "json"])
        #expect(again.status == 0 && again.output.matches(of: #/\[\s*\]/#).count == 2)
    }

    @Test func conflictsAreLeftAndTold() throws {
        let folder = try TemporaryFolder()
        let text = try #require(PackageRoot.text(of: Self.profile))
        let profile = try folder.write(text, to: "a.yaml")
        let head = "municipality: {name: 架空のA市}\nfiscal year: R6\nfacts: "
        let one = try folder.write(head + "{outreach: {cases per year: 2}}\n", to: "one.yaml")
        let two = try folder.write(
            head + "{outreach: {cases per year: 3}, council: {established: 無}}\n", to: "two.yaml")
        let run = try BuiltProgram.run(
            "shirube", ["survey", "--merge", one, two, "--into", profile, "--force"])
        #expect(run.status == 1)
        #expect(run.output.contains("one.yaml") && run.output.contains("回答どうしが違います"))
        #expect(run.output.contains("手元のデータより新しいとは言えません"))
        #expect(try String(contentsOfFile: profile, encoding: .utf8) == text)
    }

    @Test func aFormOfNobodyIsTold() throws {
        let folder = try TemporaryFolder()
        let form = try folder.write("municipality: {name: 乙市}\nfiscal year: R6\n", to: "form.yaml")
        let run = try BuiltProgram.run("shirube", ["survey", "--merge", form, "--into", Self.profile])
        #expect(run.status == 1 && run.messages.contains("survey.unknown-municipality"))
    }

    @Test(arguments: [
        ["survey"], ["survey", "nowhere.yaml"], ["survey", "--merge", "a.yaml"],
        ["survey", "a.yaml", "--into", "b.yaml"],
    ])
    func badUsageIsTold(_ arguments: [String]) throws {
        let run = try BuiltProgram.run("shirube", arguments)
        #expect(run.status == 2 && run.output.isEmpty)
    }
}
