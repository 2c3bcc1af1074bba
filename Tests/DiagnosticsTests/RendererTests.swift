// Excerpts and carets, suggestions, places of snippets.

import Testing

@testable import Diagnostics

@Suite struct RendererTests {
    private func diagnostic(_ text: String, _ lower: Int, _ upper: Int) -> Diagnostic {
        let file = SourceFile(name: "rules.yaml", text: text)
        return Diagnostic(
            .error, code: "test.code", message: Message(en: "something is wrong", ja: "何かが違います"),
            range: SourceRange(file, lower, upper), help: Message(en: "mend it", ja: "直してください"))
    }

    @Test func caretStandsUnderTheWord() {
        let text = "first: 1\nwhen: council < two\n"
        let rendered = DiagnosticRenderer().render(diagnostic(text, 25, 28))
        #expect(
            rendered == """
                error[test.code]: something is wrong
                 --> rules.yaml:2:17
                  |
                2 | when: council < two
                  |                 ^^^
                  = help: mend it

                """)
    }

    @Test func fullWidthCharactersCountTwoColumns() {
        let text = "条件: 協議の場 < 二"
        let lower = "条件: ".utf8.count
        let upper = lower + "協議の場".utf8.count
        let rendered = DiagnosticRenderer(language: .japanese).render(diagnostic(text, lower, upper))
        #expect(rendered.contains("  |       ^^^^^^^^\n"))
        #expect(rendered.contains("エラー[test.code]: 何かが違います"))
        #expect(rendered.contains("rules.yaml:1:5"))
    }

    @Test func longLinesAreCutAroundThePlace() {
        let text = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        let rendered = DiagnosticRenderer().render(diagnostic(text, 500, 501))
        let lines = rendered.split(separator: "\n").map(String.init)
        #expect(lines[3].count < 120)
        let caret = lines[4].firstIndex(of: "^").map { lines[4].distance(from: lines[4].startIndex, to: $0) }
        #expect(caret.map { Array(lines[3])[$0] } == "X")
    }

    @Test func diagnosticsAreSortedByPlace() {
        let text = "one\ntwo\n"
        let rendered = DiagnosticRenderer().render([diagnostic(text, 4, 7), diagnostic(text, 0, 3)])
        let first = rendered.firstRange(of: "1:1")
        let second = rendered.firstRange(of: "2:1")
        #expect(
            first != nil && second != nil
                && (first?.lowerBound ?? rendered.endIndex) < (second?.lowerBound ?? rendered.startIndex))
    }
}

@Suite struct SpellingTests {
    @Test(arguments: [
        ("coucil", "council"), ("counicl", "council"), ("人囗", "人口"),
        ("meetings per yer", "meetings per year"),
    ])
    func findsTheWordThatWasMeant(_ typed: String, _ meant: String) {
        #expect(Spelling.nearest(to: typed, in: ["council", "人口", "meetings per year", "beds"]) == meant)
    }

    @Test(arguments: ["xyz", "", "協議の場の開催", "counsellors and more"])
    func staysSilentWhereNothingIsNear(_ typed: String) {
        #expect(Spelling.nearest(to: typed, in: ["council", "人口", "meetings per year"]) == nil)
    }
}

@Suite struct SnippetTests {
    @Test func placesLeadBackToTheFile() {
        let file = SourceFile(name: "f", text: "a: >\n  one\n  two\n")
        let snippet = Snippet(
            "one two", in: file, anchors: [.init(text: 0, file: 7), .init(text: 4, file: 13)])
        #expect(snippet.range(4..<7).start == SourceFile.Position(line: 3, column: 3))
        #expect(snippet.part(4..<7).wholeRange.lower == 13)
    }
}
