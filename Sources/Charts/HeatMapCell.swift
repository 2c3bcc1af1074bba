// One cell of a heat map: a tone or a hatch, and a sign that tells the same without colour; and their legend.

import Pictures

extension HeatMap.Cell {
    func shapes(at corner: Point) -> [Shape] {
        let (width, height) = HeatMap.cell
        let frame = Frame(corner.x + 1, corner.y + 1, width - 2, height - 2)
        let centre = Point(corner.x + width / 2, corner.y + height / 2)
        let mark = Point(corner.x + width - 5, corner.y + height - 5)
        return [.box(frame, look.fill)] + look.sign(at: centre)
            + (isPartlyOpen ? [.dot(mark, radius: 1.6, .tone(4))] : [])
    }
}

extension HeatMap.Look {
    fileprivate var fill: Fill {
        switch self {
        case .high: .tone(4)
        case .medium: .tone(3)
        case .low: .tone(1)
        case .good, .noted, .quiet: .tone(0)
        case .open: .hatch(.rising)
        case .unknown: .hatch(.dots)
        }
    }

    fileprivate func sign(at centre: Point) -> [Shape] {
        switch self {
        case .high: [.dot(centre, radius: 3.2, .tone(0))]
        case .medium: [.line([Point(centre.x - 4, centre.y), Point(centre.x + 4, centre.y)], .strong)]
        case .good: [.dot(centre, radius: 5, .none)]
        case .noted: [.dot(centre, radius: 1, .tone(4))]
        case .low, .quiet, .open, .unknown: []
        }
    }
}

/// What the cells mean, three in a line.
struct HeatMapLegend {
    let entries: [(cell: HeatMap.Cell, text: String)]
    let width: Double

    private static let perLine = 3
    private static let line = 22.0

    var height: Double { Double((entries.count + Self.perLine - 1) / Self.perLine) * Self.line }

    func shapes(at corner: Point) -> [Shape] {
        let pitch = (width - corner.x) / Double(Self.perLine)
        return entries.enumerated().flatMap { index, entry in
            let place = Point(
                corner.x + Double(index % Self.perLine) * pitch,
                corner.y + Double(index / Self.perLine) * Self.line)
            return entry.cell.shapes(at: place) + [
                .text(entry.text, at: Point(place.x + 30, place.y + 14.5), size: 11)
            ]
        }
    }
}
