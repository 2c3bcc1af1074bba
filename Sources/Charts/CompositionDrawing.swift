// Draws one bar of a composition: its heading, its stretches, its legend.

import Diagnostics
import Pictures

/// A bar as shapes.
struct CompositionDrawing {
    let bar: CompositionBar
    let scale: Double
    let top: Double
    let chart: Composition

    /// How wide a stretch of unknown length is drawn.
    static let openWidth = 90.0
    private static let height = 30.0
    private static let headingSize = 13.0
    private static let fills: [Fill] = [
        .tone(1), .hatch(.rising), .tone(3), .hatch(.falling), .tone(0), .tone(2),
    ]

    private var heading: [String] {
        chart.heading(bar).wrapped(toColumns: ChartPage.columns(ChartPage.inner * 12 / Self.headingSize))
    }

    private var barTop: Double { top + 6 + Double(heading.count) * 18 }

    private var legend: (shapes: [Shape], bottom: Double) {
        let parts = bar.parts.enumerated().map { index, part in
            let share = chart.share(part, of: bar).map(chart.words.bracketed(_:)) ?? ""
            return Legend.Entry(
                mark: Legend.swatch(part.count == nil ? Self.unknown : fill(index)),
                text: part.label + chart.words.colon + chart.written(part, of: bar) + share)
        }
        return Legend(entries: parts).shapes(below: barTop + Self.height + 6)
    }

    var bottom: Double { legend.bottom + (bar.standing == .apart ? ChartPage.line + 4 : 0) }

    var shapes: [Shape] {
        let lines = heading.enumerated().map { index, line in
            Shape.text(
                line, at: Point(ChartPage.margin, top + 14 + Double(index) * 18), size: Self.headingSize,
                bold: true)
        }
        return lines + stretches + legend.shapes + warning
    }

    private static let unknown = Fill.hatch(.dots)

    private func fill(_ index: Int) -> Fill { Self.fills[index % Self.fills.count] }

    private var stretches: [Shape] {
        var (x, shapes) = (ChartPage.margin, [Shape]())
        for (index, part) in bar.parts.enumerated() {
            guard let count = part.count, count.number > 0 else { continue }
            let frame = Frame(x, barTop, count.number * scale, Self.height)
            shapes += [.box(frame, fill(index))] + inside(frame, count.text)
            x += frame.width
        }
        return shapes + rest(from: x)
    }

    /// The count inside its stretch, on white, where there is room.
    private func inside(_ frame: Frame, _ text: String) -> [Shape] {
        let width = text.pictureWidth(size: ChartPage.letters) + 10
        guard width + 6 < frame.width else { return [] }
        let middle = frame.x + frame.width / 2
        return [
            .box(Frame(middle - width / 2, frame.y + 6, width, 18), .tone(0), corner: 3),
            .text(text, at: Point(middle, frame.y + 19.5), .middle),
        ]
    }

    /// What is not known beside the known parts, and where the total ends that they miss.
    private func rest(from x: Double) -> [Shape] {
        switch bar.standing {
        case .whole: return []
        case .rest:
            let width = (bar.extent - bar.known) * scale
            return [.box(Frame(x, barTop, width, Self.height), Self.unknown)]
        case .open:
            let frame = Frame(x, barTop, Self.openWidth, Self.height)
            return [.box(frame, Self.unknown)] + inside(frame, "？")
        case .apart:
            let end = ChartPage.margin + (bar.total?.number ?? 0) * scale
            return [.line([Point(end, barTop - 5), Point(end, barTop + Self.height + 5)], .strong)]
        }
    }

    private var warning: [Shape] {
        guard bar.standing == .apart else { return [] }
        return [.text(chart.words[.apart], at: Point(ChartPage.margin, legend.bottom + 14))]
    }
}

extension Composition {
    package func drawing() -> (shapes: [Shape], bottom: Double) {
        var (shapes, y) = ([Shape](), ChartPage.margin)
        for bar in bars {
            let drawn = CompositionDrawing(bar: bar, scale: scale, top: y, chart: self)
            shapes += drawn.shapes
            y = drawn.bottom + 12
        }
        return (shapes, y - 12)
    }

    /// Pixels for one of what is counted.
    private var scale: Double {
        let most = bars.map { $0.extent }.max() ?? 1
        let openWidth = bars.contains { $0.standing == .open } ? CompositionDrawing.openWidth : 0
        return (ChartPage.inner - openWidth) / max(most, 1)
    }
}
