// Runs of `shirube sheet`: forms filled in and blank, in the forms that offices use.

import Foundation
import OfficeFiles
import TestSupport
import Testing

@Suite struct SheetRunTests {
    private static let profile = "Scenarios/nimo/seeds/meguro-r4.yaml"

    private func run(_ arguments: [String]) throws -> BuiltProgram.Run {
        try BuiltProgram.run("shirube", ["sheet"] + arguments)
    }

    private func contents(_ path: String) throws -> OfficeContents {
        try OfficeReader.read(Array(Data(contentsOf: URL(fileURLWithPath: path))), named: path)
    }

    @Test func writesSeveralFilesInOneRun() throws {
        let folder = try TemporaryFolder()
        let paths = ["xlsx", "docx", "html", "md", "json"].map { "\(folder.path)/s.\($0)" }
        let run = try run([Self.profile] + paths.flatMap { ["-o", $0] })
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.isEmpty)
        let book = try contents(paths[0])
        #expect(book.warnings.isEmpty)
        let names = book.grids.filter { !$0.isHidden }.map(\.name)
        #expect(names.contains("1 基礎情報") && names.contains("年間ロードマップ") && names.contains("月間進捗シート"))
        let population = book.grids[0].cells.values.contains { $0 == .number(279_773) }
        #expect(population)
        #expect(try contents(paths[1]).grids.count > 20)
    }

    /// An actual zero is a number; a form that nobody filled is blank.
    @Test func zeroIsNotBlank() throws {
        let output = try run([Self.profile, "--form", "status-sheet"]).output
        #expect(output.contains("| 精神科病床数 |  | 令和5年5月時点 | 0床 |"))
        #expect(output.contains("| 退院率 | 入院後3か月時点 | 令和4年7月時点 | 　　　％ |"))
        #expect(!output.contains("年間ロードマップ\n"))
    }

    @Test(arguments: ["utf-8-bom", "utf-8", "shift_jis"]) func writesTheTableForMachines(_ encoding: String)
        throws
    {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/r.csv"
        let run = try run([Self.profile, "--record", path, "--encoding", encoding])
        #expect(run.status == 0, "\(run.messages)")
        let grid = try #require(contents(path).grids.first)
        #expect(grid.cells[CellAddress(row: 0, column: 0)] == .text("全国地方公共団体コード"))
        #expect(grid.cells.values.contains { $0.text == "目黒区" })
        #expect(grid.cells.values.contains { $0.text == "279773" })
    }

    @Test func withoutProposalsNothingIsProposed() throws {
        #expect(try run([Self.profile]).output.contains("（案）"))
        #expect(try !run([Self.profile, "--without-proposals"]).output.contains("（案）"))
    }

    @Test func aBlankFormNeedsNoProfile() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/blank.xlsx"
        let run = try run(["--blank", "--municipality", "試験市", "-o", path])
        #expect(run.status == 0, "\(run.messages)")
        let texts = try contents(path).grids.flatMap { $0.cells.values.map(\.text) }
        #expect(texts.contains("試験市") && texts.contains("有・無"))
        #expect(!texts.contains { $0.contains("（案）") })
        #expect(!texts.contains { $0.wholeMatch(of: /[0-9]+/) != nil })
    }

    @Test(arguments: [
        ([profile, "--form", "status-shet"], "sheet.unknown-form"), (["--blank", profile], "Usage"),
        ([], "Usage"), ([profile, "--municipality", "試験市"], "Usage"), (["none.yaml"], "file.missing"),
        ([profile, "--record", "r.csv", "--for-sharing"], "Usage"),
        (["--blank", "--record", "r.csv"], "Usage"),
    ])
    func refusesWhatItCannotDo(_ arguments: [String], _ said: String) throws {
        let run = try run(arguments + ["--lang", "en"])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains(said), "\(run.messages)")
    }

    @Test func overwritesOnlyByForce() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("mine", to: "s.md")
        #expect(try run([Self.profile, "-o", path]).status == 2)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        #expect(try run([Self.profile, "-o", path, "--force"]).status == 0)
    }
}
