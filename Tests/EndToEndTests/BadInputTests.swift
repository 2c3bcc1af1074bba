// Bad input to the built program: a clear message, the right exit code, nothing half written.

import Foundation
import TestSupport
import Testing

struct BadInput: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var files: [String: String] = [:]
    var status: Int32 = 2
    let says: [String]

    var testDescription: String { name }
}

@Suite struct BadInputTests {
    private static let head = "municipality: {name: 試験市}\nfiscal year: R6\n"

    static let cases = [
        BadInput(
            name: "missing file", arguments: ["advise", "none.yaml"], says: ["file.missing", "none.yaml"]),
        BadInput(name: "a folder", arguments: ["advise", "."], says: ["file."]),
        BadInput(
            name: "no YAML", arguments: ["advise", "p.yaml"], files: ["p.yaml": "a: [1, 2\n"], says: ["yaml."]
        ),
        BadInput(name: "empty", arguments: ["advise", "p.yaml"], files: ["p.yaml": ""], says: ["エラー"]),
        BadInput(
            name: "binary", arguments: ["advise", "p.yaml"], files: ["p.yaml": "PK\u{3}\u{4}\u{0}\u{0}"],
            says: ["file.binary"]),
        BadInput(
            name: "unknown field", arguments: ["advise", "p.yaml"],
            files: ["p.yaml": head + "facts: {協議の場: {年間開催回: 3}}\n"],
            says: ["rulebook.unknown-name", "年間開催回数", "p.yaml:3:"]),
        BadInput(
            name: "English messages", arguments: ["advise", "p.yaml", "--lang", "en"],
            files: ["p.yaml": head + "facts: {council: {meetings per yeer: 3}}\n"],
            says: ["error[rulebook.unknown-name]", "did you mean `meetings per year`?"]),
        BadInput(
            name: "era date that cannot be", arguments: ["advise", "p.yaml"],
            files: ["p.yaml": head + "facts: {municipality: {population: {value: 1, as of: 令和元年3月}}}\n"],
            says: ["date.outside-era"]),
        BadInput(
            name: "alias bomb", arguments: ["advise", "p.yaml"],
            files: ["p.yaml": bomb], says: ["yaml."]),
        BadInput(
            name: "fiscal year", arguments: ["advise", "p.yaml", "--fiscal-year", "来年"],
            files: ["p.yaml": head], says: ["date."]),
        BadInput(
            name: "language", arguments: ["advise", "p.yaml", "--lang", "fr"], files: ["p.yaml": head],
            says: ["command.unknown-language"]),
        BadInput(
            name: "ending", arguments: ["advise", "p.yaml", "-o", "memo.xyz"], files: ["p.yaml": head],
            says: ["command.unknown-ending"]),
        BadInput(
            name: "folder of output missing", arguments: ["advise", "p.yaml", "-o", "no/memo.md"],
            files: ["p.yaml": head], says: ["no"]),
        BadInput(name: "unknown subcommand", arguments: ["advice"], says: ["command.unknown", "advise"]),
        BadInput(name: "unknown option", arguments: ["advise", "--langg", "ja"], says: ["--lang"]),
        BadInput(
            name: "unknown code", arguments: ["help", "rulebook.unknown-nam"], says: ["rulebook.unknown-name"]
        ),
        BadInput(name: "missing pack", arguments: ["check", "no-pack"], says: ["file."]),
        BadInput(
            name: "errors as JSON", arguments: ["advise", "none.yaml", "--format", "json"],
            says: ["\"code\" : \"file.missing\"", "\"line\" : null"]),
        BadInput(
            name: "no scenarios", arguments: ["test", "."], files: ["p.yaml": head], says: ["scenario.none"]),
        BadInput(
            name: "scenario of unknown rule", arguments: ["test", "s.yaml"],
            files: ["s.yaml": "scenarios:\n  - {name: a, inline: {}, expect: {found: [no-such-rule]}}\n"],
            says: ["rulebook.unknown-name", "no-such-rule"]),
    ]

    private static let bomb =
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + (0..<9).map { index in
            let from = index == 0 ? "a" : "a\(index)"
            return "a\(index + 1): &a\(index + 1) ["
                + Array(repeating: "*\(from)", count: 10).joined(separator: ", ") + "]\n"
        }.joined()

    @Test(arguments: cases) func isToldClearly(_ input: BadInput) throws {
        let folder = try TemporaryFolder()
        for (name, text) in input.files { try folder.write(text, to: name) }
        let run = try BuiltProgram.run("shirube", input.arguments, in: folder.path)
        #expect(run.status == input.status)
        #expect(run.output.isEmpty)
        for words in input.says { #expect(run.messages.contains(words), "\(run.messages)") }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(left) == Set(input.files.keys))
    }

    /// A file far over the limit is refused before it is read.
    @Test func hugeFileIsRefused() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a: 1\n", to: "huge.yaml")
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 100_000_000)
        try handle.close()
        let run = try BuiltProgram.run("shirube", ["advise", "huge.yaml"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.messages.contains("file.too-large"))
    }

    @Test func shiftJISIsNamed() throws {
        let folder = try TemporaryFolder()
        let text = "municipality: {name: 太田市}\n"
        try folder.write(try #require(text.data(using: .shiftJIS)), to: "p.yaml")
        let run = try BuiltProgram.run("shirube", ["advise", "p.yaml"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.messages.contains("Shift_JIS"))
    }

    @Test func codesAreExplained() throws {
        let run = try BuiltProgram.run("shirube", ["help", "rulebook.circle"])
        #expect(run.status == 0)
        #expect(run.output.contains("自分自身") && run.output.contains("reads itself"))
    }

    @Test func helpAndVersionEndWell() throws {
        for arguments in [["--help"], ["advise", "--help"], ["--version"], ["help"]] {
            let run = try BuiltProgram.run("shirube", arguments)
            #expect(run.status == 0, "\(arguments)")
            #expect(!run.output.isEmpty)
        }
    }
}
