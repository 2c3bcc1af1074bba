// The runner itself: suites that must fail do fail, and say why.

import DataFiles
import Diagnostics
import Rulebook
import TestSupport
import Testing

@testable import ScenarioTesting

@Suite struct ScenarioRunnerTests {
    private static let pack = """
        pack: {id: small, version: 1.0.0, languages: [ja], title: {ja: 小}}
        topics: {council: {label: {ja: 協議の場}}}
        catalogues: {sectors: [{id: office, label: {ja: 行政}}], helpers: []}
        groups:
          - id: council
            label: {ja: 協議の場}
            fields:
              - {id: meetings, label: {ja: 開催回数}, type: number}
              - {id: set, label: {ja: 設置}, type: boolean}
        rules:
          - {id: few, topic: council, kind: gap, title: {ja: 少}, when: council.meetings < 2, recommend: [more], since: R6}
          - {id: never, topic: council, kind: gap, title: {ja: 無}, when: council.meetings < 0, recommend: [rest]}
          - {id: unset, topic: council, kind: gap, title: {ja: 未}, when: not(council.set)}
        recommendations:
          - {id: more, topic: council, title: {ja: 増}, actions: [call]}
          - {id: rest, topic: council, title: {ja: 休}}
        actions: [{id: call, topic: council, owner: office, title: {ja: 電話}, months: [5]}]
        rhythm: [{id: council, kind: meeting, topic: council, owner: office, months: "[6, 10]", title: {ja: 会}}]
        """

    private func results() throws -> [ScenarioResult] {
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: Self.pack))])
            .rulebook
        let path = "Tests/ScenarioTestingTests/suite.yaml"
        let text = try #require(PackageRoot.text(of: path))
        let scenarios = try ScenarioReader(rulebook).scenarios(
            YAMLReader.tree(of: SourceFile(name: path, text: text)))
        return ScenarioRunner(rulebook, scenarios) { (reference) throws(ReadingFailure) in
            let message = Message(en: "there is no `\(reference.name)`", ja: "`\(reference.name)` がありません")
            throw ReadingFailure([
                Diagnostic(.error, code: "file.missing", message: message, range: reference.range)
            ])
        }.results()
    }

    @Test func whatMustFailFails() throws {
        let results = try results()
        #expect(results.count == 21)
        for result in results {
            #expect(result.passed == result.scenario.hasPrefix("holds"), "\(result.scenario)")
        }
    }

    @Test func failuresAreToldInBothLanguages() throws {
        let results = try results()
        for language in [Language.english, .japanese] {
            let report = ScenarioReport(results, in: language)
            Golden.check(report.text, against: "Tests/ScenarioTestingTests/report.\(language.code).txt")
        }
    }

    @Test func junitCountsAndEscapes() throws {
        let junit = ScenarioReport(try results(), in: .english).junit
        #expect(junit.contains("tests=\"21\" failures=\"17\""))
        #expect(
            junit.contains("<testcase classname=\"Tests/ScenarioTestingTests/suite.yaml\" name=\"holds\"/>"))
    }

    @Test(arguments: [
        "scenarios: []", "scenaries: []", "scenarios: [{name: a}]",
        "scenarios: [{name: a, inline: {}, expect: {fund: [few]}}]",
        "scenarios: [{name: a, inline: {}, expect: {found: [fwe]}}]",
        "scenarios: [{name: a, like: b, expect: {found: [few]}}]",
        "scenarios: [{name: a, inline: {}, expect: {asked: [council.metings]}}]",
        "scenarios: [{name: a, inline: {}, expect: {}}]",
        "scenarios: [{name: a, inline: {}, language: fr, expect: {says: [a]}}]",
    ])
    func mistakesInFilesAreErrors(_ text: String) throws {
        let rulebook = try Rulebook.read([YAMLReader.tree(of: SourceFile(name: "pack", text: Self.pack))])
            .rulebook
        let tree = try YAMLReader.tree(of: SourceFile(name: "s.yaml", text: text))
        #expect(throws: ReadingFailure.self) { try ScenarioReader(rulebook).scenarios(tree) }
    }
}
