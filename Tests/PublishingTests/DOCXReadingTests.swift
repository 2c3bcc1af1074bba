// What the Word file holds is what the document holds, read by a reader that knows nothing of it.

import OfficeFiles
import Testing

@testable import Publishing

@Suite struct DOCXReadingTests {
    @Test func tablesAndTextsComeBack() throws {
        let bytes = DOCXWriter(language: .japanese).write(DOCXTests.sample)
        let read = try OfficeReader.read(bytes, named: "a.docx")
        #expect(read.warnings.isEmpty)
        #expect(read.grids.count == 2)
        #expect(read.grids[0][CellAddress(row: 1, column: 1)] == .text("222,364人\n令和6年5月"))
        let texts = ["一行目\n二行目\t後", "一覧", "甲", "丙", "1年以上", "入院の期間", "小さな字"]
        #expect(texts.allSatisfy(read.paragraphs.contains))
    }
}
