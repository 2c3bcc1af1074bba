// Runs of the built program with packs that extend others.

import Foundation
import TestSupport
import Testing

@Suite struct LocalPackRunTests {
    private static let seed = PackageRoot.path(of: "Scenarios/nimo/seeds/ota-r6.yaml")

    @Test(arguments: ["Rules/gunma", "Rules/gunma/", "gunma"]) func gunmaIsFound(_ rules: String) throws {
        let run = try BuiltProgram.run(
            "shirube", ["advise", Self.seed, "--rules", rules, "--format", "json"])
        #expect(run.status == 0, "\(run.messages)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let pack = try #require(answer["pack"] as? [String: Any])
        #expect(pack["id"] as? String == "gunma" && pack["extends"] as? [String] == ["nimo"])
        let findings = try #require(answer["findings"] as? [[String: Any]])
        #expect(Set(findings.compactMap { $0["pack"] as? String }) == ["nimo", "gunma"])
        #expect(!findings.contains { $0["rule"] as? String == "no-progress-survey" })
        let off = try #require(answer["switchedOff"] as? [[String: Any]])
        #expect(off.map { $0["id"] as? String } == ["no-progress-survey"])
    }

    @Test func builtInGunmaRunsAnywhere() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("shirube", ["advise", Self.seed, "--rules", "gunma"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("no-progress-survey（群馬県）"))
    }

    @Test func memoOfTheLocalPackIsTheOneThatWasRead() throws {
        let run = try BuiltProgram.run("shirube", ["advise", Self.seed, "--rules", "Rules/gunma"])
        Golden.check(run.output, against: "Tests/EndToEndTests/memos/ota-r6.gunma.ja.md")
    }

    @Test func replacedTextsAreListed() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            pack: {id: a, extends: nimo, version: 1.0.0, title: {ja: 地, en: a}}
            texts: {heading.annex: {replace: true, ja: 根拠の一覧, en: What it rests on}}

            """, to: "a/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["advise", Self.seed, "--rules", "a"], in: folder.path)
        #expect(run.status == 0, "\(run.messages)")
        let annex = run.output.split(separator: "\n").filter { $0.contains("heading.annex") }
        #expect(annex.count == 1 && annex.first?.contains("根拠の一覧") == true, "\(annex)")
    }

    @Test(arguments: ["gunma-r6", "kawaguchi-r5", "meguro-r4", "ota-r6", "setagaya-r3"])
    func nobodyIsShownTheirOwnExample(_ seed: String) throws {
        let arguments = ["advise", "Scenarios/nimo/seeds/\(seed).yaml", "--format", "json", "--lang", "ja"]
        let run = try BuiltProgram.run("shirube", arguments)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let examples = try #require(answer["examples"] as? [[String: Any]])
        #expect(!examples.isEmpty)
        #expect(!examples.contains { $0["from"] as? String == answer["municipality"] as? String })
        let ids = examples.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == ids.count)
    }

    private struct Refusal: Sendable {
        let extends: [String: String]
        let says: [String]
    }

    private static let refusals = [
        Refusal(extends: ["a": "nimi"], says: ["pack.unknown", "`nimo`", "a/pack.yaml:1"]),
        Refusal(extends: ["a": "bb", "b": "nimo"], says: ["pack.unknown", "`b`"]),
        Refusal(extends: ["a": "a"], says: ["pack.circle", "`a` → `a`"]),
        Refusal(extends: ["a": "b", "b": "c", "c": "a"], says: ["pack.circle", "`a` → `b` → `c` → `a`"]),
        Refusal(extends: ["a": "../nimo"], says: ["pack.unknown"]),
    ]

    @Test(arguments: refusals.indices) func refusesWhatCannotBeExtended(_ index: Int) throws {
        let refusal = Self.refusals[index]
        let folder = try TemporaryFolder()
        for (name, base) in refusal.extends {
            let head =
                "pack: {id: \(name), extends: \(base), version: 1.0.0, title: {ja: \(name), en: \(name)}}\n"
            try folder.write(head, to: "\(name)/pack.yaml")
        }
        let run = try BuiltProgram.run("shirube", ["check", "a"], in: folder.path)
        #expect(run.status == 2)
        for words in refusal.says { #expect(run.messages.contains(words), "\(run.messages)") }
    }

    @Test func aFolderThatIsNoPackIsPassedOver() throws {
        let folder = try TemporaryFolder()
        try folder.write("municipality: {name: 町}\n", to: "nimo/profile.yaml")
        try folder.write(
            "pack: {id: a, extends: nimo, version: 1.0.0, title: {ja: 地, en: a}}\n", to: "a/pack.yaml")
        let run = try BuiltProgram.run("shirube", ["schema", "profile", "--rules", "a"], in: folder.path)
        #expect(run.status == 0, "\(run.messages)")
    }
}
