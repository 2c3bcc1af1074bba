// Whatever the data, no text of a chart is too small, leaves the picture or covers another.

import Charts
import Diagnostics
import Pictures
import Testing

@Suite struct LayoutTests {
    @Test(arguments: 0..<60, [Language.japanese, .english])
    func textsStandApart(_ seed: Int, _ language: Language) {
        var generator = ChartGenerator(seed: UInt64(seed), in: language)
        for chart in generator.all() {
            let complaints = Layout(picture: chart.picture).complaints
            #expect(complaints.isEmpty, "\(type(of: chart)) \(complaints.prefix(3))")
        }
    }

    @Test func complainsOfWhatIsWrong() {
        let shapes: [Shape] = [
            .text("one", at: Point(5, 20)), .text("two", at: Point(8, 22)),
            .text("outside", at: Point(90, 40)), .text("small", at: Point(5, 45), size: 8),
        ]
        let picture = Picture(title: "t", description: "d", width: 100, height: 50, shapes: shapes)
        let complaints = Layout(picture: picture).complaints.map { $0.prefix { $0 != " " } }
        #expect(Set(complaints) == ["covered:", "outside:", "small:"])
    }
}
