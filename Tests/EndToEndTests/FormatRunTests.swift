// Runs of `shirube fmt`.

import Foundation
import TestSupport
import Testing

@Suite struct FormatRunTests {
    @Test func laysOutAndSaysSo() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a:\n    b:   1\n", to: "pack/a.yaml")
        try folder.write("a: 1\n", to: "pack/b.yaml")
        let check = try BuiltProgram.run(
            "shirube", ["fmt", "--check", "pack", "--lang", "en"], in: folder.path)
        #expect(check.status == 1 && check.output == "pack/a.yaml\n")
        #expect(check.messages.contains("1 of 2"))
        let run = try BuiltProgram.run("shirube", ["fmt", "pack", "--lang", "en"], in: folder.path)
        #expect(run.status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "a:\n  b: 1\n")
        let again = try BuiltProgram.run("shirube", ["fmt", "--check", "pack"], in: folder.path)
        #expect(again.status == 0 && again.output.isEmpty)
    }

    @Test func readsStandardInput() throws {
        let run = try BuiltProgram.run("shirube", ["fmt", "-"], input: "a: [ 1 ]\n")
        #expect(run.output == "a: [1]\n")
    }

    @Test(arguments: ["a: [1\n", "a: 1\na: 2\n", "a: |+\n  x\n\n\nb: 1\n"])
    func leavesBrokenFilesAlone(_ text: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "a.yaml")
        let run = try BuiltProgram.run("shirube", ["fmt", "a.yaml"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.messages.contains("yaml."))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func missingFileIsBadInput() throws {
        #expect(try BuiltProgram.run("shirube", ["fmt", "no-such-file.yaml"]).status == 2)
    }
}
