// Readings above kanji in every form of a document.

import Archives
import Diagnostics
import Furigana
import Testing

@testable import Publishing

@Suite struct RubyTests {
    private static let document = Document(
        title: "協議の場",
        blocks: [
            .heading(level: 1, "協議の場"), .heading(level: 2, "場"), .contents, .paragraph("<場>へ"),
            .bullets(["取り組み"]), .numbers(["場"]), .note("かな"), .edge("場"),
            .table(Document.Table(header: ["場"], rows: [[["見知らぬ場"]]])),
        ])

    private static let readings = {
        var readings = Readings()
        for (word, reading) in [("協議", "きょうぎ"), ("場", "ば"), ("取り組み", "とりくみ")] {
            readings.add(word, read: reading)
        }
        return readings
    }()

    @Test func standBehindKanjiInMarkdown() {
        let written = MarkdownWriter(readings: Self.readings).write(Self.document)
        #expect(written.hasPrefix("# 協議(きょうぎ)の場(ば)\n\n## 場(ば)\n\n&lt;場(ば)>へ\n\n- 取(と)り組(く)み\n"))
        #expect(written.contains("| 場(ば) |\n|---|\n| 見知らぬ場(ば) |"))
    }

    @Test func standAboveKanjiInHTML() {
        let written = HTMLWriter(language: .japanese, readings: Self.readings).write(Self.document)
        #expect(written.contains("<p>&lt;<ruby>場<rp>(</rp><rt>ば</rt><rp>)</rp></ruby>&gt;へ</p>"))
        #expect(written.contains("<title>協議の場</title>") && written.contains("<main class=\"read\">"))
        let plain = HTMLWriter(language: .japanese).write(Self.document)
        #expect(!plain.contains("<ruby") && plain.contains("<main>"))
    }

    /// Lines grow with what stands above their letters; nothing that reads the text loses any of it.
    @Test func standAboveKanjiInWord() throws {
        func parts(_ readings: Readings?) -> [String: String] {
            Dictionary(
                DOCXWriter(language: .japanese, readings: readings).parts(of: Self.document).map {
                    ($0.name, $0.text)
                },
                uniquingKeysWith: { first, _ in first })
        }
        let (read, plain) = (parts(Self.readings), parts(nil))
        let body = try #require(read["word/document.xml"])
        #expect(body.matches(of: /<w:ruby>/).count == 10)
        #expect(
            body.matches(of: /<w:rubyBase>/).count == 10
                && body.contains("<w:t xml:space=\"preserve\">きょうぎ</w:t>"))
        #expect(try #require(plain["word/document.xml"]).contains("w:ruby") == false)
        func lines(_ styles: String?) -> [Int] {
            (styles ?? "").matches(of: /w:line="(\d+)"/).compactMap { Int($0.1) }
        }
        let (high, low) = (lines(read["word/styles.xml"]), lines(plain["word/styles.xml"]))
        #expect(high.count == low.count && zip(high, low).allSatisfy { $0 >= $1 })
    }
}
