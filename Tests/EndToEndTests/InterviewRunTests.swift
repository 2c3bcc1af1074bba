// Interviews through the built program at a pseudo-terminal, as a person holds them.

import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct InterviewRunTests {
    private let folder: TemporaryFolder
    private let arguments: [String]
    private static let head = "profile: talks\nmunicipality: {name: 甲市} # 仮の名\nfiscal year: R6\n"

    init() throws {
        folder = try TemporaryFolder()
        arguments = [
            "interview", "sheet.yaml", "--rules", PackageRoot.path(of: "Tests/EndToEndTests/packs/talks"),
        ]
    }

    private var sheet: String {
        (try? String(contentsOfFile: folder.path + "/sheet.yaml", encoding: .utf8)) ?? ""
    }

    private func start(
        _ more: String..., columns: Int = 80, environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            arguments + more, in: folder.path, columns: columns, environment: environment)
    }

    @Test func beginsASheetAndFillsIt() throws {
        let terminal = try start()
        let settings = terminal.settings
        terminal.wait(for: "> ")
        terminal.type("甲市")
        terminal.wait(for: "> ")
        terminal.type("")
        terminal.wait(for: "> ")
        terminal.type("来年")
        terminal.wait(for: "読み取れませんでした")
        terminal.type("令和６年度")
        #expect(terminal.wait(for: "q やめる")?.contains("集まりはありますか。") == true)
        terminal.type("有")
        var answers = ["回ありましたか": "２", "どなたが来ますか": "1 2", "会場はどこ": "１"]
        while let question = terminal.wait(for: "q やめる"),
            let answer = answers.first(where: { question.contains($0.key) })
        {
            answers[answer.key] = nil
            terminal.type(answer.value)
            if answer.value == "２" {
                #expect(terminal.wait(for: "q やめる")?.contains("いつの値") == true)
                terminal.type("")
            }
            if answers.isEmpty { break }
        }
        #expect(terminal.wait(for: "お尋ねすることは以上です") != nil)
        #expect(terminal.wait(for: "shirube advise sheet.yaml") != nil)
        #expect(terminal.finish() == 0)
        #expect(terminal.settings == settings)
        #expect(sheet.hasPrefix("profile: talks\nmunicipality:\n  name: 甲市\nfiscal year: 令和6年度\n"))
        for line in ["開催: 有", "年間回数: 2", "顔ぶれ: [当事者, 家族]", "会場: 公民館"] {
            #expect(sheet.contains("    \(line)\n"), "\(sheet)")
        }
    }

    /// Every answer is saved at once: a signal loses nothing, and the next run goes on.
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalLosesNothing(_ number: Int32) throws {
        try folder.write(Self.head + "facts:\n  talks:\n    held: yes # 聞き取り\n", to: "sheet.yaml")
        let terminal = try start()
        let settings = terminal.settings
        let first = try #require(terminal.wait(for: "q やめる"))
        terminal.type("-")
        #expect(terminal.wait(for: "q やめる") != nil)
        terminal.signal(number)
        #expect(terminal.wait(for: "続きは：shirube interview sheet.yaml") != nil)
        #expect(terminal.finish() == 128 + number)
        #expect(terminal.settings == settings)
        #expect(sheet.hasPrefix(Self.head + "facts:\n  talks:\n    held: yes # 聞き取り\n"))
        #expect(sheet.contains("asked: [talks."))
        let again = try start()
        let next = try #require(again.wait(for: "q やめる"))
        #expect(Self.question(next) != Self.question(first))
        again.endInput()
        #expect(again.finish() == 0)
    }

    private static func question(_ drawn: String) -> String? {
        drawn.split(separator: "\n").first { $0.contains("集まり　") }.map(String.init)
    }

    @Test func theEndOfInputIsAStop() throws {
        let terminal = try start()
        terminal.wait(for: "> ")
        terminal.endInput()
        #expect(terminal.wait(for: "まだ何も書いていません") != nil)
        #expect(terminal.finish() == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/sheet.yaml"))
    }

    @Test func fitsIntoFortyColumns() throws {
        try folder.write(Self.head + "facts: {talks: {held: yes, number: 1}}\n", to: "sheet.yaml")
        let terminal = try start("--no-color", columns: 40)
        terminal.wait(for: "> ")
        terminal.type("?")
        terminal.wait(for: "> ")
        terminal.type("q")
        #expect(terminal.finish() == 0)
        for line in terminal.drawn.split(separator: "\n") where !line.hasPrefix(">") {
            #expect(line.reduce(0) { $0 + ($1.isASCII || $1 == "─" ? 1 : 2) } <= 40, "\(line)")
        }
    }

    /// Environment, arguments, and whether there is colour.
    static let colours: [([String: String], [String], Bool)] = [
        ([:], [], true), (["NO_COLOR": "1"], [], false), (["TERM": "dumb"], [], false),
        ([:], ["--no-color"], false),
    ]

    @Test(arguments: colours) func coloursOnlyWhereTheyAreWanted(
        _ environment: [String: String], _ more: [String], _ hasColour: Bool
    ) throws {
        try folder.write(Self.head + "facts:\n", to: "sheet.yaml")
        let terminal = try PseudoTerminal(arguments + more, in: folder.path, environment: environment)
        terminal.wait(for: "q やめる")
        terminal.endInput()
        #expect(terminal.finish() == 0)
        #expect(terminal.drawn.contains("\u{1B}[") == hasColour)
    }

    /// Without a terminal nothing is asked; the message names what to use instead.
    @Test func asksOnlyAtATerminal() throws {
        let run = try BuiltProgram.run("shirube", arguments, in: folder.path, input: "有\n")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("[interview.no-terminal]") && run.messages.contains("shirube ask"))
        let refused = try start("--no-input")
        #expect(refused.finish() == 2)
    }

    @Test func refusesWhatItCannotSaveInto() throws {
        let nameless = try PseudoTerminal(["interview"], in: folder.path)
        #expect(nameless.wait(for: "[interview.no-file]") != nil && nameless.finish() == 2)
        try folder.write("profile: talks\nfiscal year: [\n", to: "sheet.yaml")
        let broken = try start()
        #expect(broken.wait(for: "[yaml.syntax]") != nil && broken.finish() == 2)
        #expect(sheet == "profile: talks\nfiscal year: [\n")
    }

    @Test func fillsACopyAndLeavesTheFirst() throws {
        let first = Self.head + "facts:\n"
        try folder.write(first, to: "sheet.yaml")
        let terminal = try start("-o", "copy.yaml")
        terminal.wait(for: "q やめる")
        terminal.type("無")
        #expect(terminal.finish() == 0)
        #expect(sheet == first)
        let copy = try String(contentsOfFile: folder.path + "/copy.yaml", encoding: .utf8)
        #expect(copy == first + "  集まり:\n    開催: 無\n")
        let again = try start("-o", "copy.yaml")
        #expect(again.wait(for: "[output.exists]") != nil && again.finish() == 2)
    }
}
