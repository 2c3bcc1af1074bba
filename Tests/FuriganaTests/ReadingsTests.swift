// Texts in runs: which kanji get which reading.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@testable import Furigana

@Suite struct ReadingsTests {
    private static let list = """
        word,reading
        協議の場,きょうぎのば
        協議,きょうぎ
        場,ば
        取り組み,とりくみ
        1人,1り
        人,ひと
        人々,ひとびと
        お尋ね,おたずね
        センター数,センターすう
        間に合い,まにあい
        """

    /// A text, and how it comes out with the reading in brackets behind each run that has one.
    static let cases: [(text: String, told: String)] = [
        ("", ""), ("かな", "かな"), ("場", "場(ば)"),
        // The longest word, and of those that begin alike none twice.
        ("協議の場で協議", "協議(きょうぎ)の場(ば)で協議(きょうぎ)"),
        ("協議の会", "協議(きょうぎ)の会"),
        // Okurigana stay without a reading, between kanji too.
        ("取り組みを", "取(と)り組(く)みを"), ("お尋ねしたい", "お尋(たず)ねしたい"), ("間に合いました", "間(ま)に合(あ)いました"),
        // Digits and katakana belong to a word and stay as they are.
        ("1人と人と人々", "1人(り)と人(ひと)と人々(ひとびと)"), ("センター数", "センター数(すう)"),
        // What is in no list stays plain.
        ("見知らぬ人", "見知らぬ人(ひと)"),
    ]

    @Test(arguments: cases) func kanjiHaveTheirReadings(_ text: String, _ told: String) throws {
        let runs = try readings(Self.list).runs(of: text)
        #expect(runs.map(\.text).joined() == text)
        #expect(runs.map { $0.text + ($0.reading.map { "(\($0))" } ?? "") }.joined() == told)
    }

    @Test func whatHasNoReadingIsListed() throws {
        #expect(try readings(Self.list).unread(in: "見知らぬ人と協議の会、三々五々") == ["見知", "会", "三々五々"])
    }

    @Test func aLaterListGoesBefore() throws {
        var readings = try readings(Self.list)
        try readings.add(CSVReader.tree(of: SourceFile(name: "more.csv", text: "word,reading\n場,じょう\n")))
        #expect(readings.runs(of: "場") == [RubyRun("場", reading: "じょう")])
    }

    /// Whatever is cut out of a text of words and others, its runs give it back, and only kanji are read.
    @Test(arguments: 0..<20) func runsAreTheText(_ seed: UInt64) throws {
        let readings = try readings(Self.list)
        var numbers = SeededNumbers(seed: seed)
        let letters = Array("協議の場取り組み1人々お尋ねセンター数x|*間に合い\n")
        let text = String((0..<40).compactMap { _ in letters.randomElement(using: &numbers) })
        let runs = readings.runs(of: text)
        #expect(runs.map(\.text).joined() == text)
        #expect(runs.filter { $0.reading != nil }.allSatisfy { $0.text.allSatisfy(\.isKanji) })
    }

    static let refused: [(list: String, code: String, line: Int)] = [
        ("語,読み\n場,ば\n", "readings.header", 1), ("word,reading\n場,ば\n場,じょう\n", "readings.twice", 3),
        ("word,reading\nかな,かな\n", "readings.no-kanji", 2), ("word,reading\n場,場\n", "readings.not-kana", 2),
        ("word,reading\n取り組み,とくみ\n", "readings.misfit", 2),
        ("word,reading\n協議,き\n", "readings.misfit", 2), ("word,reading\n1人,ひとり\n", "readings.misfit", 2),
    ]

    @Test(arguments: refused) func mistakesAreToldAtTheirPlace(_ list: String, _ code: String, _ line: Int)
        throws
    {
        do {
            _ = try readings(list)
            Issue.record("was accepted")
        } catch let failure as ReadingsFailure {
            #expect(failure.diagnostics.map(\.code) == [code])
            #expect(failure.diagnostics.first?.range?.start.line == line)
            #expect(ReadingProblem.explanations[code] != nil)
        }
    }

    /// The pack's own list is sound.
    @Test func theListOfThePackIsSound() throws {
        let text = try #require(PackageRoot.text(of: "Rules/nimo/readings.csv"))
        let readings = try readings(text)
        #expect(readings.unread(in: "精神障害にも対応した地域包括ケアシステムの協議の場") == [])
    }

    private func readings(_ list: String) throws -> Readings {
        var readings = Readings()
        try readings.add(CSVReader.tree(of: SourceFile(name: "readings.csv", text: list)))
        return readings
    }
}
