// One panel of lines: an indicator's name, then its values from left to right.

import Diagnostics
import Pictures

/// A panel that begins at a height.
struct LinePanel {
    let panel: Lines.Panel
    let periods: Int
    let top: Double

    private static let plot = (left: 240.0, right: 630.0, height: 26.0)
    private static let letterRoom = 20.0

    private var label: [String] { panel.label.wrapped(toColumns: ChartPage.columns(Self.plot.left - 24)) }

    private var height: Double {
        max(Self.plot.height + 2 * Self.letterRoom + 6, Double(label.count) * ChartPage.line + 16)
    }

    var bottom: Double { top + height }

    var shapes: [Shape] {
        let edges = Shape.line(
            [Point(ChartPage.margin, top), Point(ChartPage.width - ChartPage.margin, top)], .faint)
        let names = label.enumerated().map { index, line in
            Shape.text(line, at: Point(ChartPage.margin, top + 20 + Double(index) * ChartPage.line))
        }
        return [edges] + names + lines + points
    }

    /// The middle of a period.
    static func x(_ period: Int, of periods: Int) -> Double {
        let step = (plot.right - plot.left) / Double(max(1, periods))
        return plot.left + (Double(period) + 0.5) * step
    }

    private func place(_ period: Int, _ count: Composition.Count) -> Point {
        let most = (Array(panel.actual.values) + Array(panel.target.values)).map(\.number).max() ?? 0
        let part = most > 0 ? count.number / most : 0
        let floor = top + 4 + Self.letterRoom + Self.plot.height
        return Point(Self.x(period, of: periods), floor - Self.plot.height * part)
    }

    /// What was reached, joined; and from each to what was aimed at for the next period.
    private var lines: [Shape] {
        let reached = panel.actual.keys.sorted().compactMap { key in panel.actual[key].map { place(key, $0) }
        }
        let aims = panel.target.keys.sorted().compactMap { key -> Shape? in
            guard let from = panel.actual[key - 1], let to = panel.target[key] else { return nil }
            return .line([place(key - 1, from), place(key, to)], .dashed)
        }
        return aims + (reached.count > 1 ? [.line(reached, .strong)] : [])
    }

    private var points: [Shape] {
        (0..<periods).flatMap { period -> [Shape] in
            let (actual, target) = (panel.actual[period], panel.target[period])
            let isOver = (actual?.number ?? 0) >= (target?.number ?? 0)
            let aimed = target.map { count -> [Shape] in
                let place = place(period, count)
                return Self.target(at: place) + [text(count, place, above: actual == nil || !isOver)]
            }
            let reached = actual.map { count -> [Shape] in
                let place = place(period, count)
                return Self.actual(at: place) + [text(count, place, above: target == nil || isOver)]
            }
            return (aimed ?? []) + (reached ?? [])
        }
    }

    private func text(_ count: Composition.Count, _ place: Point, above: Bool) -> Shape {
        let columns = ChartPage.columns((Self.plot.right - Self.plot.left) / Double(max(1, periods)) - 10)
        return .text(
            count.text.shortened(toColumns: columns), at: Point(place.x, place.y + (above ? -8 : 18)), .middle
        )
    }

    static func actual(at place: Point) -> [Shape] { [.dot(place, radius: 3.6, .tone(4))] }

    static func target(at place: Point) -> [Shape] { [.dot(place, radius: 5.5, .tone(0))] }
}
