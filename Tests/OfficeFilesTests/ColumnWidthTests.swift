// Widths of columns: always the whole page, never less than what must stay together.

import Testing

@testable import OfficeFiles

@Suite struct ColumnWidthTests {
    @Test(arguments: 0..<200) func theyFillThePage(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let columns = next(9) + 1
        let rows = (0..<next(6)).map { _ in
            (0..<columns).map { _ in [String(repeating: next(2) == 0 ? "漢" : "a ", count: next(90))] }
        }
        let table = ColumnWidths(header: (0..<columns).map { "見出し\($0)" }, rows: rows)
        let widths = table.shared(9_638, letter: 95, margins: 200)
        #expect(widths.reduce(0, +) == 9_638)
        #expect(widths.count == columns && widths.allSatisfy { $0 > 0 })
    }

    @Test func shortCellsStayOnOneLine() {
        let long = String(repeating: "長い文章", count: 40)
        let table = ColumnWidths(header: ["月", "内容"], rows: [[["令和6年10月"], [long]], [["4月"], [long]]])
        let widths = table.shared(9_638, letter: 95, margins: 200)
        #expect(widths[0] >= 11 * 95 + 200)
        #expect(widths[1] > widths[0] * 4)
    }

    @Test func aTableWithoutColumnsHasNoWidths() {
        let table = ColumnWidths(header: [], rows: [])
        #expect(table.shared(100, letter: 1, margins: 1).isEmpty)
    }
}
