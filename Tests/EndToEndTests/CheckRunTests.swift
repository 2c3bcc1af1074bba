// The proofs, coverage and mutants as the program gives them.

import Foundation
import TestSupport
import Testing

@Suite struct CheckRunTests {
    private static let pack = """
        pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
        topics: {council: {label: {ja: 協議の場}}}
        groups:
          - {id: council, label: {ja: 協議の場}, fields: [{id: meetings, label: {ja: 回数}, type: number}]}
        rules:
          - {id: few, topic: council, kind: note, title: {ja: 少}, when: council.meetings < 2}
          - {id: never, topic: council, kind: note, title: {ja: 無}, when: 協議の場.回数 < 2 and 協議の場.回数 > 4}
        """
    private static let scenarios = """
        pack: small
        scenarios:
          - name: once
            inline: {municipality: {name: 試験市}, fiscal year: R6, facts: {council: {meetings: 1}}}
            expect: {found: [few], not found: [never]}
        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.pack, to: "pack/pack.yaml")
        _ = try folder.write(Self.scenarios, to: "scenarios/once.yaml")
        return folder
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func warningsAreSaidAndOnlyStrictFails() throws {
        let folder = try folder()
        let run = try BuiltProgram.run("shirube", ["check", "pack", "--lang", "en"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.messages.contains("warning[check.never-speaks]: `never` can never speak"))
        #expect(run.messages.contains("pack.yaml:7:"))
        let strict = try BuiltProgram.run("shirube", ["check", "pack", "--strict"], in: folder.path)
        #expect(strict.status == 1)
        #expect(strict.messages.contains("`never` は決して成立しません"))
    }

    /// Most commands pass the forms over, and would miss what else stood there.
    @Test func theFolderOfFormsHoldsFormsOnly() throws {
        let folder = try folder()
        _ = try folder.write("rules: []\n", to: "pack/forms/stray.yaml")
        let run = try BuiltProgram.run("shirube", ["check", "pack", "--lang", "en"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.messages.contains("error[pack.not-a-form]"))
        #expect(run.messages.contains("forms/stray.yaml:1:1"))
        let unread = try BuiltProgram.run(
            "shirube", ["test", "scenarios", "--rules", "pack"], in: folder.path)
        #expect(unread.status == 0)
    }

    @Test func ofALocalPackOnlyItsOwnIsTold() throws {
        let folder = try folder()
        let head =
            "pack: {id: local, extends: pack, version: 1.0.0, languages: [ja, en], title: {ja: 地, en: l}}\n"
        let rule = "{id: own, topic: council, kind: note, title: {ja: 自, en: own}, when: false}"
        _ = try folder.write(head + "rules: [\(rule)]\n", to: "local/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["check", "local", "--lang", "en"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.messages.contains("`own` can never speak"))
        #expect(!run.messages.contains("`never`"))
        #expect(run.messages.components(separatedBy: "check.untranslated").count == 2)
        let written = try json(
            BuiltProgram.run("shirube", ["check", "local", "--format", "json"], in: folder.path).output)
        let found = try #require(written["errors"] as? [[String: Any]])
        #expect(found.filter { $0["code"] as? String == "check.untranslated" }.count == 5)
    }

    /// The properties that SARIF 2.1.0 requires: 3.13 log, 3.14 run, 3.18 tool, 3.19 component, 3.27 result,
    /// 3.28 location.
    @Test func sarifHasWhatTheStandardRequires() throws {
        let folder = try folder()
        let run = try BuiltProgram.run("shirube", ["check", "pack", "--format", "sarif"], in: folder.path)
        let log = try json(run.output)
        #expect(log["version"] as? String == "2.1.0")
        let first = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "shirube")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(first["results"] as? [[String: Any]])
        #expect(results.isEmpty == false)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
            #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
            let location = try #require((result["locations"] as? [[String: Any]])?.first)
            let place = try #require(location["physicalLocation"] as? [String: Any])
            #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "pack/pack.yaml")
            let region = try #require(place["region"] as? [String: Int])
            #expect(try #require(region["startLine"]) >= 1)
            #expect(try #require(region["startColumn"]) >= 1)
        }
    }

    @Test func coverageAndMutantsKeepTheExitCodeOfTheTests() throws {
        let folder = try folder()
        let arguments = ["test", "scenarios", "--rules", "pack", "--coverage", "--mutate", "--lang", "en"]
        let run = try BuiltProgram.run("shirube", arguments, in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("rules: true 1/2, false 1/2, unknown 0/2"))
        #expect(run.output.contains("council.meetings < 2  →  council.meetings <= 2"))
        let written = try json(
            BuiltProgram.run("shirube", arguments + ["--format", "json"], in: folder.path).output)
        let coverage = try #require(written["coverage"] as? [String: Any])
        #expect((coverage["items"] as? [Any])?.count == 4)
        #expect(try #require((written["mutants"] as? [String: Any])?["total"] as? Int) > 5)
    }

    @Test func scenariosForOtherPacksAreNoPass() throws {
        let folder = try folder()
        _ = try folder.write(
            Self.scenarios.replacing("pack: small", with: "pack: nimo"), to: "scenarios/once.yaml")
        let run = try BuiltProgram.run("shirube", ["test", "scenarios", "--rules", "pack"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["--fiscal-year", "yesterday"], ["--format", "sariff"]])
    func badOptionsAreRefused(_ options: [String]) throws {
        let folder = try folder()
        let run = try BuiltProgram.run("shirube", ["check", "pack"] + options, in: folder.path)
        #expect(run.status != 0)
        #expect(run.output.isEmpty)
    }
}
