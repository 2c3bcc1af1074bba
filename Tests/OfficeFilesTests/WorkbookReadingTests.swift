// Workbooks as other programs write them.

import FEELValues
import Testing

@testable import OfficeFiles

@Suite struct WorkbookReadingTests {
    @Test(arguments: [
        ("<c r=\"A1\"><v>34.700000000000003</v></c>", CellValue.number(34.7)),
        ("<c r=\"A1\" t=\"n\"><v>1E3</v></c>", .number(1_000)), ("<c><v>7</v></c>", .number(7)),
        ("<c r=\"A1\" t=\"s\"><v>0</v></c>", .text("太田市")), ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .text("一二")),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .flag(true)), ("<c r=\"A1\" t=\"str\"><v>x</v></c>", .text("x")),
        (
            "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>",
            .text("a b")
        ),
        ("<c r=\"A1\" s=\"1\"><v>45473</v></c>", date(2024, 6, 30)),
        ("<c r=\"A1\" s=\"2\"><v>45473</v></c>", date(2024, 6, 30)),
        ("<c r=\"A1\" s=\"3\"><v>45473</v></c>", .number(45_473)),
        ("<c r=\"A1\" s=\"4\"><v>0.5</v></c>", .number(0.5)),
        ("<c r=\"A1\" s=\"1\"><v>59</v></c>", date(1900, 2, 28)),
        ("<c r=\"A1\" s=\"1\"><v>45473.5</v></c>", .text("2024-06-30 12:00")),
        ("<c r=\"A1\"/>", .empty), ("<c r=\"A1\" t=\"s\"/>", .empty),
    ]) func cells(_ cell: String, _ value: CellValue) throws {
        let read = try OfficeReader.read(workbook("<row r=\"1\">\(cell)</row>"), named: "a.xlsx")
        #expect(read.grids[0].cells[CellAddress(row: 0, column: 0)] ?? .empty == value)
        #expect(read.warnings.isEmpty)
    }

    @Test func daysFrom1904() throws {
        let bytes = PackageSource.workbook(
            rows: "<row><c s=\"1\"><v>1</v></c></row>", styles: Self.styles,
            book: "<workbookPr date1904=\"1\"/>")
        #expect(
            try OfficeReader.read(bytes, named: "a.xlsx").grids[0].cells.values.first == Self.date(1904, 1, 2)
        )
    }

    @Test func formulasAreReadByTheirResultsWithAWarning() throws {
        let rows =
            "<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\"><f>NOW()</f></c>"
            + "<c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>"
        let read = try OfficeReader.read(workbook(rows), named: "a.xlsx")
        #expect(read.grids[0].cells == [CellAddress(row: 1, column: 1): .number(2)])
        #expect(
            read.warnings.map(\.code) == [
                "office.formulas", "office.unknown-formulas", "office.error-values",
            ])
        #expect(read.warnings[1].message.ja.contains("`C2`") && read.warnings[2].message.en.contains("`D2`"))
    }

    @Test func mergedCellsAndHiddenRows() throws {
        let bytes = PackageSource.workbook(
            rows: "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>見出し</t></is></c></row>",
            before:
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"1\" hidden=\"1\"/></cols>",
            after: "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>")
        let read = try OfficeReader.read(bytes, named: "a.xlsx")
        let grid = read.grids[0]
        #expect(grid[CellAddress(row: 1, column: 2)] == .text("見出し"))
        #expect(grid[CellAddress(row: 2, column: 2)] == .empty)
        #expect(grid.hiddenRows == [0] && grid.hiddenColumns == [1, 2])
        #expect(read.warnings.map(\.code) == ["office.hidden"])
    }

    @Test func whatLiesOverTheCellsAndWhatSetsThemApart() throws {
        let styles =
            "<fonts><font/><font><color rgb=\"FFFF0000\"/></font></fonts>"
            + "<fills><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"/></fill></fills>"
            + "<cellXfs><xf/><xf fillId=\"1\"/><xf fontId=\"1\"/></cellXfs>"
        let cells = ["A1", "B1", "C1"].enumerated().map { "<c r=\"\($1)\" s=\"\($0)\"><v>1</v></c>" }
        let bytes = PackageSource.workbook(
            rows: "<row r=\"1\">\(cells.joined())</row>", after: "<drawing r:id=\"d\"/>", styles: styles)
        let grid = try OfficeReader.read(bytes, named: "a.xlsx").grids[0]
        #expect(grid.objects == 1)
        #expect(grid.marked.map(\.description).sorted() == ["B1", "C1"])
    }

    @Test func macrosAreNotRunButTold() throws {
        let bytes = PackageSource.workbook(
            rows: "<row><c><v>1</v></c></row>", further: [("xl/vbaProject.bin", "Sub x()")])
        let read = try OfficeReader.read(bytes, named: "a.xlsm")
        #expect(read.warnings.map(\.code) == ["office.macros"])
        #expect(read.grids[0].cells.count == 1)
    }

    @Test func theContentsCountNotTheEnding() throws {
        let read = try OfficeReader.read(workbook(""), named: "a.csv")
        #expect(read.warnings.map(\.code) == ["office.wrong-ending"])
        #expect(
            try OfficeReader.read(Array("a,b".utf8), named: "a.xlsx").warnings.map(\.code) == [
                "office.wrong-ending"
            ])
    }

    @Test(arguments: [
        ("yyyy/m/d", true), ("ggge\"年\"m\"月\"d\"日\"", true), ("[$-411]ge.m.d", true), ("mmm", true),
        ("h:mm", false),
        ("mm:ss", false), ("0.00", false), ("General", false), ("#,##0\"人\"", false), ("[Red]0", false),
        ("0\\d", false), ("yyyy/m/d h:mm", true), ("\"day\"0", false),
    ]) func formatsOfDates(_ code: String, _ isDate: Bool) { #expect(CellFormats.isDate(code) == isDate) }

    private func workbook(_ rows: String) -> [UInt8] {
        PackageSource.workbook(
            rows: rows, styles: Self.styles,
            strings: "<si><t>太田市</t><rPh sb=\"0\" eb=\"2\"><t>オオタシ</t></rPh></si>"
                + "<si><r><t>一</t></r><r><t>二</t></r></si>")
    }

    private static let styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
        + "<xf numFmtId=\"170\"/><xf numFmtId=\"4\"/><xf numFmtId=\"20\"/></cellXfs>"

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CellValue {
        CalendarDate(year: year, month: month, day: day).map(CellValue.date) ?? .empty
    }
}
