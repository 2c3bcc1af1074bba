// Pictures: whole, escaped, and several of them in one page.

import Testing

@testable import Pictures

@Suite struct PictureTests {
    private func picture(_ title: String, _ shapes: [Shape]) -> String {
        Picture(title: title, description: "what it tells", width: 100, height: 50.25, shapes: shapes).file
    }

    @Test func textFromOutsideIsEscaped() {
        let svg = picture("a<b", [.text("<script>&\"", at: Point(1, 2))])
        #expect(svg.contains("<title>a&lt;b</title>"))
        #expect(svg.contains("&lt;script&gt;&amp;&quot;</text>"))
        #expect(svg.contains("viewBox=\"0 0 100 50.3\""))
    }

    @Test func onlyPatternsInUseAreDefined() {
        let frame = Frame(0, 0, 10, 10)
        #expect(!picture("plain", [.box(frame, .tone(2))]).contains("<pattern"))
        let hatched = picture("one", [.group([.box(frame, .hatch(.rising))], hint: "h")])
        #expect(hatched.contains("id=\"one-rising\""))
        #expect(hatched.contains("url(#one-rising)"))
        #expect(!hatched.contains("falling"))
    }

    @Test(arguments: [
        ("協議の場の開催頻度", 8, ["協議の場", "の開催頻", "度"]), ("two words here", 9, ["two words", "here"]),
        ("longestword a", 5, ["longe", "stwor", "d a"]), ("", 5, [""]),
    ])
    func textIsWrapped(_ text: String, _ columns: Int, _ lines: [String]) {
        #expect(text.wrapped(toColumns: columns).map { $0.trimmingSpaces } == lines)
    }

    @Test func textIsShortened() {
        #expect("協議の場".shortened(toColumns: 8) == "協議の場")
        #expect("協議の場".shortened(toColumns: 7) == "協議の…")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(self[(firstIndex { $0 != " " } ?? startIndex)...].reversed().drop { $0 == " " }.reversed())
    }
}
