// A legend: marks with what they mean, as many in a line as fit.

import Pictures

/// Marks with texts, flowing from left to right.
struct Legend {
    struct Entry {
        /// Draws the mark in the middle of a place.
        let mark: (Point) -> [Shape]
        let text: String
    }

    let entries: [Entry]

    private static let markWidth = 26.0
    private static let gap = 18.0
    static let line = 20.0

    /// The shapes below a height, and how far down they reach.
    func shapes(below top: Double, from left: Double = ChartPage.margin) -> (shapes: [Shape], bottom: Double)
    {
        var (x, y, shapes) = (left, top, [Shape]())
        let right = ChartPage.width - ChartPage.margin
        for entry in entries {
            let lines = entry.text.wrapped(toColumns: ChartPage.columns(right - left - Self.markWidth))
            let width = Self.markWidth + (lines.map { $0.pictureWidth(size: ChartPage.letters) }.max() ?? 0)
            if x > left, x + width > right { (x, y) = (left, y + Self.line) }
            shapes += entry.mark(Point(x + 9, y + Self.line / 2))
            for (index, line) in lines.enumerated() {
                let place = Point(x + Self.markWidth, y + 14 + Double(index) * ChartPage.line)
                shapes.append(.text(line, at: place))
            }
            y += Double(lines.count - 1) * ChartPage.line
            x = lines.count > 1 ? right : x + width + Self.gap
        }
        return (shapes, entries.isEmpty ? top : y + Self.line)
    }

    /// A ring with a question in it.
    static func unknown(at place: Point) -> [Shape] {
        [.dot(place, radius: 6.5, .none), .text("?", at: Point(place.x, place.y + 4), .middle)]
    }

    /// A little box filled in the way of what it stands for.
    static func swatch(_ fill: Fill) -> (Point) -> [Shape] {
        { [.box(Frame($0.x - 9, $0.y - 6, 18, 12), fill)] }
    }
}
