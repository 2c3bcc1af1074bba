// Runs of what rule authors use: `new`, `schema`, `doc`.

import Foundation
import TestSupport
import Testing

@Suite struct AuthorRunTests {
    @Test(arguments: ["ja", "en"]) func whatIsNewIsGoodAsItIs(_ language: String) throws {
        let folder = try TemporaryFolder()
        func run(_ arguments: String...) throws -> BuiltProgram.Run {
            try BuiltProgram.run("shirube", arguments + ["--lang", language], in: folder.path)
        }
        #expect(try run("new", "pack", "Rules/aichi").status == 0)
        #expect(try run("new", "rule", "first-rule", "--rules", "Rules/aichi").status == 0)
        #expect(try run("new", "scenario", "first", "--rules", "Rules/aichi", "-o", "first.yaml").status == 0)
        // The whole check takes its time on a pack of this size; once is enough.
        if language == "ja" {
            let check = try run("check", "Rules/aichi")
            #expect(check.status == 0, "\(check.messages)")
        }
        let test = try run("test", "first.yaml", "--rules", "Rules/aichi")
        #expect(test.status == 0, "\(test.output)\(test.messages)")
        #expect(try run("fmt", "--check", "Rules", "first.yaml").status == 0)
        #expect(try run("new", "pack", "Rules/aichi").status == 2)
        #expect(try run("new", "rule", "first-rule", "--rules", "Rules/aichi").status == 2)
    }

    @Test func withoutAFolderARuleIsShown() throws {
        let run = try BuiltProgram.run("shirube", ["new", "rule", "some-rule"])
        #expect(run.status == 0 && run.output.contains("- id: some-rule"))
    }

    @Test(arguments: [
        ["new", "rule", "two words"], ["new", "rule", "-x"], ["new", "rule", "a: b"], ["new", "rule", "1"],
        ["new", "thing", "x"], ["new", "pack", "x", "--rules", "no-such-pack"], ["schema", "memo"],
        ["schema", "profile", "--rules", "no-such-pack"], ["doc", "no-such-pack"],
        ["doc", "--lang", "fr"], ["doc", "--scenarios", "no-such-folder"],
    ])
    func whatCannotBeDoneIsRefused(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("shirube", arguments, in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty && !run.messages.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test(arguments: ["nimo", "gunma"]) func everyRuleIsOnThePage(_ pack: String) throws {
        let page = try BuiltProgram.run("shirube", ["doc", pack])
        #expect(page.status == 0)
        let schema = try BuiltProgram.run("shirube", ["schema", "scenario", "--rules", pack]).output
        let object = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
        let parts = try #require(object?["$defs"] as? [String: [String: Any]])
        let rules = try #require(parts["rule"]?["enum"] as? [String])
        #expect(rules.count > 100)
        for rule in rules { #expect(page.output.contains("<article id=\"rule-\(rule)\""), "\(rule)") }
        let targets = Set(page.output.matches(of: #/\sid="([^"]+)"/#).map { $0.1 })
        for link in Set(page.output.matches(of: #/href="\#([^"]+)"/#).map { $0.1 }) {
            #expect(targets.contains(link), "\(link)")
        }
    }

    @Test(arguments: ["profile", "pack", "scenario"]) func schemasAreJSON(_ subject: String) throws {
        let run = try BuiltProgram.run("shirube", ["schema", subject, "--rules", "gunma"])
        #expect(run.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }
}
