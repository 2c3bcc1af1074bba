// Draws the levels of a map side by side.

import Diagnostics
import Pictures

/// A box for each level; what is not known has a broken edge.
struct TierBoxes {
    let chart: TierMap

    private static let gap = 34.0
    private static let top = ChartPage.margin + 2

    private var width: Double {
        let count = Double(max(1, chart.tiers.count))
        return (ChartPage.inner - (count - 1) * Self.gap) / count
    }

    private func lines(_ tier: TierMap.Tier) -> [(text: String, bold: Bool)] {
        let columns = ChartPage.columns(width - 16)
        return tier.label.wrapped(toColumns: columns).map { ($0, true) }
            + chart.state(tier).wrapped(toColumns: columns).map { ($0, false) }
    }

    private var height: Double {
        Double(chart.tiers.map { lines($0).count }.max() ?? 0) * ChartPage.line + 14
    }

    var bottom: Double { chart.tiers.isEmpty ? Self.top : Self.top + height }

    /// - Parameter end: where the line from one's own level leads.
    func shapes(downTo end: Double) -> [Shape] {
        chart.tiers.enumerated().flatMap { index, tier in
            let frame = Frame(
                ChartPage.margin + Double(index) * (width + Self.gap), Self.top, width, height)
            return box(tier, frame) + texts(tier, frame) + link(index, frame)
                + (tier.isOwn ? [down(from: frame, to: end)] : [])
        }
    }

    private func box(_ tier: TierMap.Tier, _ frame: Frame) -> [Shape] {
        if tier.exists == nil { return [edge(frame, .dashed)] }
        let box = Shape.box(frame, tier.exists == true ? .tone(1) : .tone(0))
        return [box] + (tier.isOwn ? [edge(frame, .strong)] : [])
    }

    private func edge(_ frame: Frame, _ stroke: Shape.Stroke) -> Shape {
        let (right, bottom) = (frame.x + frame.width, frame.y + frame.height)
        return .line(
            [
                Point(frame.x, frame.y), Point(right, frame.y), Point(right, bottom), Point(frame.x, bottom),
                Point(frame.x, frame.y),
            ], stroke)
    }

    private func texts(_ tier: TierMap.Tier, _ frame: Frame) -> [Shape] {
        lines(tier).enumerated().map { index, line in
            let base = frame.y + 19 + Double(index) * ChartPage.line
            return .text(line.text, at: Point(frame.x + frame.width / 2, base), .middle, bold: line.bold)
        }
    }

    /// To the next level; broken where either is not known to be there.
    private func link(_ index: Int, _ frame: Frame) -> [Shape] {
        guard index + 1 < chart.tiers.count else { return [] }
        let areBoth = chart.tiers[index].exists == true && chart.tiers[index + 1].exists == true
        let (x, y) = (frame.x + frame.width, frame.y + frame.height / 2)
        return [.line([Point(x, y), Point(x + Self.gap, y)], areBoth ? .plain : .dashed)]
    }

    private func down(from frame: Frame, to end: Double) -> Shape {
        let x = frame.x + frame.width / 2
        return .line([Point(x, frame.y + frame.height), Point(x, end)], .strong)
    }
}
