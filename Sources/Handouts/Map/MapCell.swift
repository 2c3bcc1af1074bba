// One cell of the map: a tone or a hatch, and a sign that tells the same without colour.

import Pictures
import Portfolio
import Rulebook

/// Draws a cell.
struct MapCell {
    let shapes: [Shape]

    init(_ cell: HeatCell, at corner: Point, _ size: (width: Double, height: Double)) {
        let frame = Frame(corner.x + 1, corner.y + 1, size.width - 2, size.height - 2)
        let centre = Point(corner.x + size.width / 2, corner.y + size.height / 2)
        let isPartlyOpen = cell.hasOpenRules && cell.level.height != nil
        let mark = Point(corner.x + size.width - 5, corner.y + size.height - 5)
        shapes =
            [.box(frame, Self.fill(cell.level))] + Self.sign(cell.level, centre)
            + (isPartlyOpen ? [.dot(mark, radius: 1.6, .tone(4))] : [])
    }

    private static func fill(_ level: HeatCell.Level) -> Fill {
        switch level {
        case .gap(.high): .tone(4)
        case .gap(.medium): .tone(3)
        case .gap(.low): .tone(1)
        case .strength, .note, .quiet: .tone(0)
        case .open: .hatch(.rising)
        case .unknown: .hatch(.dots)
        }
    }

    private static func sign(_ level: HeatCell.Level, _ centre: Point) -> [Shape] {
        switch level {
        case .gap(.high): [.dot(centre, radius: 3.2, .tone(0))]
        case .gap(.medium): [.line([Point(centre.x - 4, centre.y), Point(centre.x + 4, centre.y)], .strong)]
        case .strength: [.dot(centre, radius: 5, .none)]
        case .note: [.dot(centre, radius: 1, .tone(4))]
        case .gap(.low), .quiet, .open, .unknown: []
        }
    }
}
