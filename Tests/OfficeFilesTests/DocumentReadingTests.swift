// Documents as Word writes them.

import Testing

@testable import OfficeFiles

@Suite struct DocumentReadingTests {
    @Test func paragraphsAndTables() throws {
        let read = try read(
            paragraph("一") + table([[cell("a"), cell("b")], [cell("c"), cell("d")]]) + paragraph("二"))
        #expect(read.paragraphs == ["一", "二"])
        #expect(texts(read.grids[0]) == ["A1": "a", "B1": "b", "A2": "c", "B2": "d"])
    }

    @Test func mergedCells() throws {
        let rows = [
            [cell("広い", "<w:gridSpan w:val=\"2\"/>"), cell("高い", "<w:vMerge w:val=\"restart\"/>")],
            [cell("a"), cell("b"), cell("", "<w:vMerge/>")],
            [cell("c"), cell("d"), cell("e")],
        ]
        let grid = try read(table(rows)).grids[0]
        #expect(
            texts(grid) == ["A1": "広い", "C1": "高い", "A2": "a", "B2": "b", "A3": "c", "B3": "d", "C3": "e"])
        #expect(grid.merges.map(\.description) == ["A1:B1", "C1:C2"])
        #expect(grid[CellAddress(row: 1, column: 2)] == .text("高い"))
    }

    @Test func tablesInCellsStandByThemselves() throws {
        let read = try read(table([[cell("外", inside: table([[cell("内")]]))]]))
        #expect(read.grids.map(texts(_:)) == [["A1": "外"], ["A1": "内"]])
    }

    /// What was deleted, what is only a reading, and what is written twice is left out.
    @Test(arguments: [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ("<w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>", "新"),
        (
            "<w:ruby><w:rt><w:r><w:t>おおた</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>太田</w:t></w:r></w:rubyBase></w:ruby>",
            "太田"
        ),
        (
            "<mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent>",
            "a"
        ),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r>", "1"),
    ]) func texts(_ content: String, _ text: String) throws {
        #expect(try read("<w:p>\(content)</w:p>").paragraphs == [text])
    }

    @Test func linesOfACell() throws {
        let cell = "<w:tc>\(paragraph("一"))\(paragraph("二"))</w:tc>"
        #expect(texts(try read("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>").grids[0]) == ["A1": "一\n二"])
    }

    private func read(_ body: String) throws -> OfficeContents {
        try OfficeReader.read(PackageSource.document(body), named: "a.docx")
    }

    private func texts(_ grid: Grid) -> [String: String] {
        Dictionary(grid.cells.map { ($0.key.description, $0.value.text) }) { first, _ in first }
    }

    private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    private func cell(_ text: String, _ properties: String = "", inside: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))\(inside)</w:tc>"
    }

    private func table(_ rows: [[String]]) -> String {
        "<w:tbl>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
    }
}
