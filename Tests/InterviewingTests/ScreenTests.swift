// What is drawn fits the screen, whatever its width.

import Diagnostics
import Interviewing
import Testing

@Suite struct ScreenTests {
    private static let sheets = [
        "facts:\n", "facts: {talks: {held: yes}}\n", "facts: {talks: {held: yes, number: 1, place: hall}}\n",
        "facts: {talks: {held: no}}\n",
    ]

    @Test(arguments: [20, 40, 60, 80, 99, 100, 120, 200]) func noLineIsWiderThanTheScreen(_ columns: Int)
        throws
    {
        for sheet in Self.sheets {
            for language in [Language.japanese, .english] {
                let drawn = try Exchange(sheet, language: language).drawn(columns: columns)
                for line in drawn.split(separator: "\n") { #expect(line.displayWidth < columns, "\(line)") }
            }
        }
    }

    /// Wide screens show the state beside the question, narrow ones above it.
    @Test func theStateStandsBesideOrAbove() throws {
        let exchange = try Exchange("facts: {talks: {held: yes, number: 1}}\n")
        let wide = exchange.drawn(columns: 100).split(separator: "\n")
        #expect(wide.contains { $0.hasPrefix("集まり　") && $0.contains("│") && $0.contains("足場 0") })
        let narrow = exchange.drawn(columns: 40).split(separator: "\n")
        let state = try #require(narrow.firstIndex { $0.hasPrefix("足場 0") })
        let question = try #require(narrow.firstIndex { $0.hasPrefix("集まり　") })
        #expect(state < question && !narrow.contains { $0.contains("│") })
        #expect(narrow.contains { $0.contains("1 回数をもう一回ふやす") })
    }

    @Test func coloursAreOnlyAdded() throws {
        let exchange = try Exchange()
        let plain = exchange.drawn()
        let coloured = exchange.drawn(colour: true)
        #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[1m"))
        #expect(coloured.replacing(/\u{1B}\[\d*m/, with: "") == plain)
    }

    /// Marks never begin a line, Latin words stay whole where they fit.
    @Test func linesBreakWhereReadersExpectIt() {
        let text = "これは、とても長い文です。（かっこ）も long words もあります、はい。"
        for columns in 20...60 {
            let lines = Screen(width: columns, colour: false).drawn([ScreenLine(text)]).split(separator: "\n")
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
            #expect(!lines.contains { "、。）".contains($0.first ?? "x") })
            #expect(lines.contains { $0.contains("words") })
        }
    }
}
