// Pictures in documents: seen in HTML, told in Markdown.

import Pictures
import Testing

@testable import Publishing

@Suite struct FigureTests {
    private let document = Document(
        title: "t",
        blocks: [
            .figure(
                Picture(
                    title: "要<点>", description: "一つの箱", width: 10, height: 10,
                    shapes: [.box(Frame(0, 0, 5, 5), .tone(1))]))
        ])

    @Test func standInHTMLAsElement() {
        let html = HTMLWriter(language: .japanese).write(document)
        #expect(html.contains("<figure>\n<svg viewBox="))
        #expect(html.contains("<figcaption>要&lt;点&gt;</figcaption>"))
        #expect(html.contains("<desc>一つの箱</desc>"))
    }

    @Test func areToldInMarkdown() {
        #expect(MarkdownWriter().write(document) == "**要&lt;点>**\n\n一つの箱\n")
    }
}
