// No text becomes a formula, whatever it begins with.

import Diagnostics
import Testing

@testable import OfficeFiles

@Suite struct NothingRunsTests {
    static let texts = [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")",
        "＝1+1",
    ]

    @Test(arguments: texts) func inAWorkbook(_ text: String) throws {
        let sheet = Sheet.table(text, header: [text], rows: [[.text(text)]])
        let writer = XLSXWriter(Workbook(title: text, language: .japanese, sheets: [sheet]))
        let part = try #require(writer.parts.first { $0.name.hasSuffix("sheet1.xml") }?.text)
        #expect(!part.contains("<f>") && !part.contains("<f "))
        #expect(part.ranges(of: "t=\"s\"").count == 2)
        // Typed anew it stays a text too.
        let style = XLSXStyles.index(Cell(.text(text), .body))
        #expect(style != XLSXStyles.index(Cell(.text("a"), .body)))
        #expect(part.contains(" s=\"\(style)\" t=\"s\""))
    }

    @Test(arguments: texts) func inCSV(_ text: String) throws {
        let sheet = Sheet(name: "a", rows: [[Cell(.text("a")), Cell(.text(text))]])
        let line = String(decoding: SheetTextWriter.write(sheet).bytes.dropFirst(3), as: UTF8.self)
        #expect(line.hasPrefix("a,'") || line.hasPrefix("a,\"'"))
    }

    /// A number is no text: negative ones stay numbers.
    @Test func numbersStayNumbers() {
        let sheet = Sheet(name: "a", rows: [[Cell(.number(-5)), Cell(.number(0.5))]])
        #expect(
            String(decoding: SheetTextWriter.write(sheet).bytes.dropFirst(3), as: UTF8.self) == "-5,0.5\r\n")
    }

    @Test(arguments: [
        (["a", "A", "a"], ["a", "A 2", "a 3"]), ([""], ["Sheet"]), (["[1]:*?/\\x"], ["1      x"]),
        (["'a'"], ["a"]), (["History"], ["Sheet"]),
        ([String(repeating: "長", count: 40)], [String(repeating: "長", count: 31)]),
    ]) func namesOfSheets(_ names: [String], _ safe: [String]) { #expect(SheetName.safe(names) == safe) }
}
