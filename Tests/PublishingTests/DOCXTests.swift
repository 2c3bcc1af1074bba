// Word files: their parts as they were read, and what must hold of every one.

import Archives
import Diagnostics
import Pictures
import TestSupport
import Testing
import XMLFiles

@testable import Publishing

@Suite struct DOCXTests {
    static let sample = Document(
        title: "見本 & <試し>",
        numbersHeadings: true,
        blocks: [
            .heading(level: 1, "見本 & <試し>"), .paragraph("一行目\n二行目\t後"), .contents,
            .heading(level: 2, "一覧"), .bullets(["一つ", "二つ"]), .numbers(["甲", "乙"]),
            .heading(level: 3, "もう一つの一覧"), .numbers(["丙"]),
            .table(.init(header: ["項目", "値"], rows: [[["人口"], ["222,364人", "令和6年5月"]], [["空"], []]])),
            .table(.init(header: ["後"], rows: [[["前の表とつながらない"]]])),
            .pageBreak, .heading(level: 2, "図"), .figure(picture), .note("小さな字"),
        ])

    static let picture = Picture(
        title: "入院の期間", description: "1年以上が多い", width: 240, height: 120,
        shapes: [
            .box(Frame(10, 10, 60, 40), .tone(3), corner: 4), .box(Frame(90, 10, 60, 40), .hatch(.rising)),
            .dot(Point(190, 30), radius: 12, .hatch(.dots)),
            .line([Point(10, 70), Point(120, 90), Point(230, 70)], .dashed),
            .curve(Point(10, 100), Point(230, 80)),
            .group([
                .text("1年以上", at: Point(40, 34), Shape.Anchor.middle, bold: true),
                .text("人", at: Point(230, 110), Shape.Anchor.end),
            ]),
        ])

    @Test(arguments: ["ja", "en"]) func thePartsAreThoseThatWereRead(_ language: String) {
        let parts = DOCXWriter(language: Language(language)).parts(of: Self.sample)
        let text = parts.map { "=== \($0.name)\n\($0.text)" }.joined()
        Golden.check(text, against: "Tests/PublishingTests/documents/sample.\(language).docx.txt")
    }

    @Test func theFileHoldsTheParts() throws {
        let writer = DOCXWriter(language: .japanese)
        let bytes = writer.write(Self.sample)
        #expect(bytes == writer.write(Self.sample))
        var archive = try Archive(bytes)
        for part in writer.parts(of: Self.sample) {
            #expect(try archive.contents(of: part.name) == Array(part.text.utf8))
        }
    }

    /// Whatever a text holds, the file is XML and gives the text back.
    @Test(arguments: ["<w:p>", "a & b", "\"'", "鬱\u{0}\u{8}陶", "　全角　", "👨‍👩‍👧", "葛\u{E0100}", "\u{FFFE}x"])
    func anyTextStaysText(_ text: String) throws {
        let document = Document(
            title: text, blocks: [.heading(level: 2, text), .table(.init(header: [text], rows: [[[text]]]))])
        let kept = text.unicodeScalars.filter { $0.value >= 0x20 && $0 != "\u{FFFE}" }
        for part in DOCXWriter(language: .japanese).parts(of: document) {
            let texts = try Self.texts(part.text)
            guard part.name == "word/document.xml" else { continue }
            #expect(texts == Array(repeating: String(String.UnicodeScalarView(kept)), count: 3))
        }
    }

    @Test func headingsAreNumberedInEveryForm() {
        let markdown = MarkdownWriter().write(Self.sample)
        #expect(markdown.contains("## 1. 一覧") && markdown.contains("### 1.1 もう一つの一覧"))
        let html = HTMLWriter(language: .japanese).write(Self.sample)
        #expect(html.contains("<h3 id=\"h2\">1.1 もう一つの一覧</h3>"))
        #expect(html.contains("<a href=\"#h3\">2. 図</a>"))
    }

    private static func texts(_ xml: String) throws -> [String] {
        var texts: [String] = []
        var isText = false
        try XMLStream.read(xml) { event in
            switch event {
            case .start(let tag):
                isText = tag.name == "t"
                if isText { texts.append("") }
            case .text(let text): if isText { texts[texts.count - 1] += text }
            case .end: isText = false
            }
            return true
        }
        return texts
    }
}
