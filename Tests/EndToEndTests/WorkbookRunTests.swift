// The workbook of a memo, read back: one table a sheet, typed cells, nothing that should be hidden.

import Foundation
import OfficeFiles
import TestSupport
import Testing

@Suite struct WorkbookRunTests {
    @Test(arguments: ["ja", "en"]) func sheetsAreTables(_ language: String) throws {
        let contents = try workbook(["--lang", language])
        #expect(contents.warnings.isEmpty)
        #expect(contents.grids.count == 4)
        for grid in contents.grids {
            let (rows, columns) = grid.size
            let header = (0..<columns).map { grid[CellAddress(row: 0, column: $0)].text }
            #expect(rows > 5 && Set(header).count == columns && !header.contains(""), "\(grid.name)")
            // Words come from the pack: no key stands where its text is missing.
            #expect(
                grid.cells.values.allSatisfy { !$0.text.hasPrefix("column.") && !$0.text.hasPrefix("state.") }
            )
            #expect(grid.merges.isEmpty)
        }
        let text = contents.grids.map(Self.written(_:)).joined(separator: "\n")
        Golden.check(text, against: "Tests/EndToEndTests/memos/ota-r6.\(language).xlsx.txt")
    }

    @Test func sharingMasksHereToo() throws {
        let values = try workbook(["--for-sharing"]).grids.flatMap { $0.cells.values.map(\.text) }
        #expect(values.contains("（少数）") && values.contains("（共有用では省略）"))
        // A free text of the sheet.
        #expect(!values.contains { $0.contains("重層的支援体制整備事業の個別支援会議に関係部門が出席") })
        let open = try workbook([]).grids.flatMap { $0.cells.values.map(\.text) }
        #expect(!open.contains("（少数）"))
    }

    private func workbook(_ options: [String]) throws -> OfficeContents {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/memo.xlsx"
        let run = try BuiltProgram.run(
            "shirube", ["advise", "Scenarios/nimo/seeds/ota-r6.yaml", "-o", path] + options)
        #expect(run.status == 0)
        let bytes = try #require(FileManager.default.contents(atPath: path))
        return try OfficeReader.read(Array(bytes), named: "memo.xlsx")
    }

    /// A sheet as lines; what is no text shows its type.
    private static func written(_ grid: Grid) -> String {
        let (rows, columns) = grid.size
        let lines = (0..<rows).map { row in
            (0..<columns).map { column -> String in
                switch grid[CellAddress(row: row, column: column)] {
                case .number(let number): "#\(CellValue.number(number).text)"
                case .date(let date): "@\(date)"
                case .flag(let flag): flag ? "!yes" : "!no"
                case let value: value.text.replacing("\n", with: " / ")
                }
            }.joined(separator: " | ")
        }
        return "=== \(grid.name)\n" + lines.map { $0 + "\n" }.joined()
    }
}
