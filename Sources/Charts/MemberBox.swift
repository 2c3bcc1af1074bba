// Draws the members of a body in columns: named, not named, or not known.

import Diagnostics
import Pictures

/// A frame with the body's name and its members.
struct MemberBox {
    let chart: TierMap
    let top: Double

    private var width: Double { (ChartPage.inner - 20) / Double(max(1, chart.groups.count)) }
    private var columns: Int { ChartPage.columns(width - 28) }
    private var titles: [String] { chart.body.wrapped(toColumns: ChartPage.columns(ChartPage.inner - 24)) }
    private var head: Double { top + Double(titles.count) * ChartPage.line + 14 }

    /// The heading of a column, and its members, each with the lines of its name.
    private func lines(_ group: TierMap.Group) -> (head: [String], members: [[String]]) {
        (
            group.label.wrapped(toColumns: ChartPage.columns(width - 8)),
            group.members.map { $0.label.wrapped(toColumns: columns) }
        )
    }

    private var labelHeight: Double {
        Double(chart.groups.map { lines($0).head.count }.max() ?? 0) * ChartPage.line + 6
    }

    private func height(_ members: [[String]]) -> Double {
        members.map { Double($0.count) * ChartPage.line + 5 }.reduce(0, +)
    }

    private var end: Double {
        head + labelHeight + (chart.groups.map { height(lines($0).members) }.max() ?? 0) + 6
    }

    private var legend: (shapes: [Shape], bottom: Double) {
        let entries = TierMap.Membership.allCases.map { membership in
            Legend.Entry(mark: { Self.mark(membership, at: $0) }, text: chart.word(membership))
        }
        return Legend(entries: entries).shapes(below: end + 6)
    }

    var bottom: Double { legend.bottom }

    var shapes: [Shape] {
        let frame = Shape.box(
            Frame(ChartPage.margin, top, ChartPage.inner, end - top), .tone(0), corner: 4)
        let name = titles.enumerated().map { index, line in
            Shape.text(
                line, at: Point(ChartPage.margin + 12, top + 20 + Double(index) * ChartPage.line), bold: true)
        }
        return [frame] + name + chart.groups.indices.flatMap(column(_:)) + legend.shapes
    }

    private func column(_ index: Int) -> [Shape] {
        let (group, left) = (chart.groups[index], ChartPage.margin + 12 + Double(index) * width)
        let lines = lines(group)
        let label = lines.head.enumerated().map { line, text in
            Shape.text(text, at: Point(left, head + 10 + Double(line) * ChartPage.line), bold: true)
        }
        var (y, shapes) = (head + labelHeight, label)
        for (member, texts) in zip(group.members, lines.members) {
            shapes += Self.mark(member.membership, at: Point(left + 6, y + 8))
            for (line, text) in texts.enumerated() {
                shapes.append(.text(text, at: Point(left + 18, y + 12 + Double(line) * ChartPage.line)))
            }
            y += Double(texts.count) * ChartPage.line + 5
        }
        return shapes
    }

    private static func mark(_ membership: TierMap.Membership, at place: Point) -> [Shape] {
        switch membership {
        case .onTheList: [.dot(place, radius: 5.5, .tone(4))]
        case .notOnTheList: [.dot(place, radius: 5.5, .none)]
        case .notKnown: Legend.unknown(at: place)
        }
    }
}
