// Compositions: what is not known is no part of a whole, and no share is shown of what is not whole.

import Diagnostics
import Testing

@testable import Charts

@Suite struct CompositionTests {
    private func bar(_ total: Int?, _ parts: [Int?], showsShares: Bool = true) -> CompositionBar {
        func count(_ number: Int?) -> Composition.Count? {
            number.map { Composition.Count(Double($0), "\($0)人") }
        }
        return CompositionBar(
            label: "入院", total: count(total),
            parts: parts.enumerated().map { Composition.Part("内訳\($0)", count($1)) },
            showsShares: showsShares)
    }

    private func told(_ bar: CompositionBar) -> String {
        Composition(title: "t", bars: [bar], in: .japanese).told
    }

    @Test func sharesAreOfWhatIsWhole() {
        #expect(told(bar(386, [66, 36, 284])) == "入院（総数：386人）：内訳0：66人、17.1％／内訳1：36人、9.3％／内訳2：284人、73.6％。")
    }

    @Test(arguments: [
        (nil, [nil, nil, 568], CompositionBar.Standing.open), (nil, [1, 2, 3], .open),
        (568, [nil, nil, 568], .apart), (600, [nil, 2, 568], .rest), (600, [10, 2, 568], .apart),
        (5, [nil, 4, 4], .apart), (0, [0, 0], .whole),
    ])
    func unknownIsNoPart(_ total: Int?, _ parts: [Int?], _ standing: CompositionBar.Standing) {
        let bar = bar(total, parts)
        #expect(bar.standing == standing)
        if standing != .whole { #expect(!told(bar).contains("％")) }
        if parts.contains(nil) { #expect(told(bar).contains("不明") && !told(bar).contains("内訳0：0人")) }
    }

    @Test func whatContradictsItselfIsSaid() {
        #expect(told(bar(600, [10, 2, 568])).contains("未確認"))
    }

    @Test func smallTotalsHaveNoShares() {
        #expect(!told(bar(10, [4, 6], showsShares: false)).contains("％"))
    }

    @Test func theTableTellsTheSame() throws {
        let table = try #require(Composition(title: "t", bars: [bar(9, [nil, 5])], in: .english).table)
        #expect(
            table.rows == [
                ["入院", "内訳0", "not known", "–"], ["入院", "内訳1", "5人", "–"], ["入院", "total", "9人", "–"],
            ])
    }
}
