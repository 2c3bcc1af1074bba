// What the cells of the map mean.

import Pictures
import Portfolio
import Rulebook

/// Draws the legend in three lines.
struct MapLegend {
    let words: HandoutWords
    let width: Double

    static let height = 66.0
    private static let perLine = 3

    private static let levels: [HeatCell.Level] = [
        .gap(.high), .gap(.medium), .gap(.low), .strength, .note, .quiet, .open, .unknown,
    ]

    /// Each level, then the mark of what else is open.
    private var entries: [(cell: HeatCell, text: String)] {
        Self.levels.map { (HeatCell(level: $0, hasOpenRules: false), words.level($0)) }
            + [(HeatCell(level: .quiet, hasOpenRules: true), words["map.more open"])]
    }

    func shapes(at corner: Point) -> [Shape] {
        let pitch = (width - corner.x) / Double(Self.perLine)
        return entries.enumerated().flatMap { index, entry in
            let place = Point(
                corner.x + Double(index % Self.perLine) * pitch,
                corner.y + Double(index / Self.perLine) * 22)
            return MapCell(entry.cell, at: place, (24, 20)).shapes + [
                .text(entry.text, at: Point(place.x + 30, place.y + 14.5), size: 11)
            ]
        }
    }
}
