// Draws the rows of a coverage: number, item, state, and how widespread it is.

import Diagnostics
import Pictures

/// Rows with a scale at their right.
struct CoverageDrawing {
    let chart: Coverage

    private static let row = 24.0
    private static let label = 40.0
    private static let state = 262.0
    private static let bars = (left: 372.0, right: 562.0)
    private static let count = 570.0

    /// The grades of what is known of elsewhere, each with a letter.
    private var grades: [(letter: String, text: String)] {
        var grades: [String] = []
        for grade in chart.items.compactMap(\.elsewhere?.grade) where !grades.contains(grade) {
            grades.append(grade)
        }
        return zip("abcdefgh", grades).map { (String($0), $1) }
    }

    func drawing() -> (shapes: [Shape], bottom: Double) {
        let (head, top) = heads
        let rows = chart.items.enumerated().flatMap { index, item in
            row(item, at: top + Double(index) * Self.row)
        }
        let end = top + Double(chart.items.count) * Self.row
        let (legend, bottom) = Legend(entries: entries).shapes(below: end + 8)
        return (head + scale(from: top, to: end) + rows + legend, bottom)
    }

    private var heads: (shapes: [Shape], bottom: Double) {
        guard let elsewhere = chart.elsewhere else { return ([], ChartPage.margin) }
        let columns = ChartPage.columns(ChartPage.width - ChartPage.margin - Self.bars.left)
        let lines = elsewhere.label.wrapped(toColumns: columns)
        let shapes = lines.enumerated().map { index, line in
            Shape.text(
                line, at: Point(Self.bars.left, ChartPage.margin + 12 + Double(index) * ChartPage.line))
        }
        let bottom = ChartPage.margin + Double(lines.count) * ChartPage.line + 18
        let ends = [("0", 0.0), ("\(elsewhere.all)", 1.0)].map { text, share in
            Shape.text(text, at: Point(x(share), bottom - 4), .middle)
        }
        return (shapes + ends, bottom)
    }

    private func x(_ share: Double) -> Double {
        Self.bars.left + (Self.bars.right - Self.bars.left) * share
    }

    /// Lines at each quarter of the whole.
    private func scale(from top: Double, to bottom: Double) -> [Shape] {
        guard chart.elsewhere != nil else { return [] }
        return [0, 0.25, 0.5, 0.75, 1].map { share in
            .line([Point(x(share), top), Point(x(share), bottom)], share == 0 ? .plain : .faint)
        }
    }

    private func row(_ item: Coverage.Item, at top: Double) -> [Shape] {
        let base = top + 16
        let columns = ChartPage.columns(Self.state - Self.label - 16)
        let texts: [Shape] = [
            .text(item.mark, at: Point(Self.label - 8, base), .end),
            .text(item.label.shortened(toColumns: columns), at: Point(Self.label, base)),
            .text(chart.state(item.state), at: Point(Self.state + 16, base)),
        ]
        return texts + Self.mark(item.state, at: Point(Self.state, top + 12)) + bar(item, top)
    }

    private func bar(_ item: Coverage.Item, _ top: Double) -> [Shape] {
        guard let (count, grade) = item.elsewhere, let all = chart.elsewhere?.all, all > 0 else { return [] }
        let width = x(Double(count) / Double(all)) - Self.bars.left
        let letter = grades.first { $0.text == grade }.map { " " + $0.letter } ?? ""
        return [
            .box(Frame(Self.bars.left, top + 6, width, 12), .tone(2)),
            .text(chart.fraction(count) + letter, at: Point(Self.count, top + 16)),
        ]
    }

    /// The fuller the state, the fuller the mark; what is not known is a question.
    private static func mark(_ state: Int?, at place: Point) -> [Shape] {
        let radius = 6.5
        switch state {
        case 0: return [.dot(place, radius: radius, .tone(4))]
        case 1: return [.dot(place, radius: radius, .hatch(.rising))]
        case 2: return [.dot(place, radius: radius, .none), .dot(place, radius: 2, .tone(4))]
        case .some: return [.dot(place, radius: radius, .none)]
        case nil: return Legend.unknown(at: place)
        }
    }

    private var entries: [Legend.Entry] {
        let states = (chart.states.indices.map { Optional($0) } + [nil]).map { state in
            Legend.Entry(mark: { Self.mark(state, at: $0) }, text: chart.state(state))
        }
        return states
            + grades.map { grade in
                Legend.Entry(
                    mark: { [.text(grade.letter, at: Point($0.x, $0.y + 4), .middle, bold: true)] },
                    text: grade.text)
            }
    }
}

extension Coverage {
    package func drawing() -> (shapes: [Shape], bottom: Double) { CoverageDrawing(chart: self).drawing() }
}
