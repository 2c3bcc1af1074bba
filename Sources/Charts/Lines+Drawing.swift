// How lines over time are drawn: the heads of the periods, a panel for each, the legend.

import Pictures

extension Lines {
    package func drawing() -> (shapes: [Shape], bottom: Double) {
        var (shapes, y) = (heads, ChartPage.margin + 22)
        for panel in panels {
            let drawn = LinePanel(panel: panel, periods: periods.count, top: y)
            shapes += drawn.shapes
            y = drawn.bottom
        }
        let legend = Legend(entries: entries).shapes(below: y + 6)
        return (shapes + legend.shapes, legend.bottom)
    }

    private var heads: [Shape] {
        periods.enumerated().map { index, name in
            .text(
                name, at: Point(LinePanel.x(index, of: periods.count), ChartPage.margin + 12), .middle,
                bold: true)
        }
    }

    private var entries: [Legend.Entry] {
        [
            Legend.Entry(
                mark: { place in
                    [.line([Point(place.x - 9, place.y), Point(place.x + 9, place.y)], .strong)]
                        + LinePanel.actual(at: place)
                }, text: words[.actual]),
            Legend.Entry(
                mark: { place in
                    [.line([Point(place.x - 9, place.y), Point(place.x + 9, place.y)], .dashed)]
                        + LinePanel.target(at: place)
                }, text: words[.target]),
        ]
    }
}
