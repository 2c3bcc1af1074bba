// The map: a row for each municipality, a column for each topic, tone and sign saying the same.

import Diagnostics
import Pictures
import Portfolio
import Rulebook

/// Draws the map of an overview.
struct HeatMap {
    let overview: Overview
    let words: HandoutWords
    private let rows: [Row]

    /// A line of the map.
    private enum Row {
        case area(String)
        case municipality(Standing)
    }

    private static let cell = (width: 24.0, height: 20.0)
    private static let nameColumns = 26
    private static let labelColumns = 26
    private static let size = 11.0
    /// Beyond so many municipalities the map is looked at as a whole, and cells have no hints.
    private static let mostWithHints = 200

    init(_ overview: Overview, _ words: HandoutWords) {
        self.overview = overview
        self.words = words
        rows = Self.rows(overview, words)
    }

    var picture: Picture {
        let body = rows.indices.map { row($0) }
        let legend = MapLegend(words: words, width: width).shapes(at: Point(Self.margin, bottom + 14))
        return Picture(
            title: words["map.title"], description: words["map.description"], width: width,
            height: bottom + 14 + MapLegend.height + Self.margin, shapes: labels + body + legend)
    }

    private static let margin = 8.0
    private var left: Double {
        Self.margin + String(repeating: "m", count: Self.nameColumns).pictureWidth(size: Self.size)
    }
    private var slant: Double {
        String(repeating: "m", count: Self.labelColumns).pictureWidth(size: Self.size)
    }
    private var top: Double { Self.margin + slant * 0.82 + 8 }
    private var bottom: Double { top + Double(rows.count) * Self.cell.height }
    private var width: Double {
        left + Double(words.rulebook.topics.rows.count) * Self.cell.width + slant * 0.58
    }

    /// An area has a line of its own where there are areas; those that stand apart come first.
    private static func rows(_ overview: Overview, _ words: HandoutWords) -> [Row] {
        var rows: [Row] = []
        var last: String?
        for standing in overview.standings {
            let title = title(of: standing, overview, words)
            if !overview.region.areas.isEmpty, title != last { rows.append(.area(title)) }
            last = title
            rows.append(.municipality(standing))
        }
        return rows
    }

    private static func title(of standing: Standing, _ overview: Overview, _ words: HandoutWords) -> String {
        if standing.isApart { return words["map.apart"] }
        return overview.region.area(standing.area).map { words.name($0.name) } ?? words["map.no area"]
    }

    private var labels: [Shape] {
        words.rulebook.topics.rows.indices.map { index in
            let label = words.topic(index)
            let place = Point(left + (Double(index) + 0.5) * Self.cell.width + 3, top - 5)
            return .group(
                [.slanted(label.shortened(toColumns: Self.labelColumns), at: place, size: Self.size)],
                hint: label)
        }
    }

    private func row(_ index: Int) -> Shape {
        let y = top + Double(index) * Self.cell.height
        switch rows[index] {
        case .area(let name):
            return .text(name, at: Point(Self.margin, y + 14.5), size: Self.size, bold: true)
        case .municipality(let standing): return row(of: standing, at: y)
        }
    }

    private func row(of standing: Standing, at y: Double) -> Shape {
        let name = words.name(standing.name)
        let title = Shape.text(
            name.shortened(toColumns: Self.nameColumns - 3), at: Point(Self.margin + 10, y + 14.5),
            size: Self.size)
        let cells = standing.cells.enumerated().map { index, cell in
            let corner = Point(left + Double(index) * Self.cell.width, y)
            return Shape.group(
                MapCell(cell, at: corner, Self.cell).shapes,
                hint: hasHints ? hint(name, index, cell) : nil)
        }
        return .group([title] + cells)
    }

    private var hasHints: Bool { overview.standings.count <= Self.mostWithHints }

    private func hint(_ name: String, _ topic: Int, _ cell: HeatCell) -> String {
        let more =
            cell.hasOpenRules && cell.level.height != nil ? words.bracketed([words["map.more open"]]) : ""
        return words.pair(words.list([name, words.topic(topic)]), words.level(cell.level) + more)
    }
}
