// What is written as a workbook or as CSV is read back as it was.

import Diagnostics
import FEELValues
import Testing

@testable import OfficeFiles

@Suite struct WorkbookRoundTripTests {
    @Test(arguments: 0..<60) func workbooksComeBack(_ seed: Int) throws {
        var source = SheetSource(seed: seed)
        let workbook = Workbook(
            title: "t", language: .japanese, sheets: (0...seed % 3).map { source.sheet("表\($0)") })
        let bytes = XLSXWriter.write(workbook)
        #expect(bytes == XLSXWriter.write(workbook))
        let read = try OfficeReader.read(bytes, named: "a.xlsx")
        let shown = read.grids.filter { $0.name != "lists" }
        #expect(shown == workbook.sheets.map(Grid.init(_:)))
        #expect(read.warnings.allSatisfy { $0.code == "office.hidden" })
    }

    /// In CSV everything is text, as it is in every CSV file.
    @Test(arguments: 0..<60) func textsComeBack(_ seed: Int) throws {
        var source = SheetSource(seed: seed)
        let sheet = source.sheet("a")
        let read = try OfficeReader.read(SheetTextWriter.write(sheet).bytes, named: "a.csv")
        #expect(read.warnings.isEmpty)
        #expect(read.grids.first?.cells == Grid(sheet).cells.mapValues { .text($0.text) })
    }

    @Test func longTextsAreCut() throws {
        let sheet = Sheet(name: "a", rows: [[Cell(.text(String(repeating: "あ", count: 40_000)))]])
        let bytes = XLSXWriter.write(Workbook(title: "", language: .english, sheets: [sheet]))
        let text = try OfficeReader.read(bytes, named: "a.xlsx").grids[0].cells.values.first?.text
        #expect(text?.utf16.count == 32_767 && text?.last == "…")
    }

    @Test func listsToChooseFromStandBesideOrBehind() {
        let range = CellRange(CellAddress(row: 1, column: 0), CellAddress(row: 9, column: 0))
        var sheet = Sheet(name: "a", rows: [])
        sheet.choices = [
            CellChoice(range, ["有", "無"]), CellChoice(range, ["a,b", "c"]),
            CellChoice(range, (0..<100).map { "選択肢\($0)" }),
        ]
        let parts = XLSXWriter(Workbook(title: "", language: .japanese, sheets: [sheet])).parts
        let text = parts.first { $0.name.hasSuffix("sheet1.xml") }?.text ?? ""
        #expect(text.contains("<formula1>&quot;有,無&quot;</formula1>"))
        #expect(text.contains("<formula1>'lists'!$A$1:$A$2</formula1>"))
        #expect(text.contains("<formula1>'lists'!$B$1:$B$100</formula1>"))
        #expect(parts.contains { $0.text.contains("name=\"lists\" sheetId=\"2\" state=\"hidden\"") })
    }
}

extension Grid {
    /// What a reader must find in a sheet.
    init(_ sheet: Sheet) {
        self.init(name: sheet.name)
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where cell.value != .empty {
                let address = CellAddress(row: row, column: column)
                self.cells[address] = cell.value
                if [.header, .label, .proposed].contains(cell.style) { marked.insert(address) }
            }
        }
        (merges, hiddenRows) = (sheet.merges, sheet.hiddenRows)
    }
}

/// Sheets of any content, from a seed.
struct SheetSource {
    private var state: UInt64

    private static let texts = [
        "人口", "=1+1", "+81", "-5", "@SUM", "\t=1", "'quoted", "''", "a\"b", "a,b", "二行\nある", "_x0041_",
        "_x005F_", "\u{1}鬱", "𠮷野家", "👨‍👩‍👧", "葛\u{E0100}飾", " 空白 ", "<&>", "TRUE", "011002", "\r\n終わり", "＝１",
    ]

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func sheet(_ name: String) -> Sheet {
        var sheet = Sheet(name: name, rows: [])
        for _ in 0...next(12) { sheet.rows.append((0..<next(9)).map { _ in cell() }) }
        sheet.hiddenRows = Set((0..<next(3)).map { _ in next(sheet.rows.count) })
        if next(2) == 0 {
            let first = CellAddress(row: 20, column: next(20))
            sheet.merges = [CellRange(first, CellAddress(row: 22, column: first.column + next(3)))]
        }
        (sheet.frozenRows, sheet.frozenColumns, sheet.titleRows) = (next(2), next(2), next(2))
        return sheet
    }

    private mutating func cell() -> Cell {
        let style = CellStyle.allCases[next(CellStyle.allCases.count)]
        switch next(6) {
        case 0: return Cell(.empty, style)
        case 1:
            return Cell(
                .number(Double(next(2_000_000) - 1_000_000) / Double([1, 10, 7, 1_000][next(4)])), style)
        case 2: return Cell(.flag(next(2) == 0), style)
        case 3:
            return Cell(CalendarDate(dayNumber: next(60_000) - 20_000).map(CellValue.date) ?? .empty, style)
        default: return Cell(.text(Self.texts[next(Self.texts.count)]), style)
        }
    }
}
