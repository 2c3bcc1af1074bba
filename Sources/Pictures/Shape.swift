// What pictures are made of.

import Markup

/// A place in a picture.
package struct Point: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A rectangle by its upper left corner.
package struct Frame: Sendable, Hashable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let height: Double

    package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// A shape of a picture.
package indirect enum Shape: Sendable {
    case box(Frame, Fill, corner: Double = 0)
    case dot(Point, radius: Double, Fill)
    /// A line through these points.
    case line([Point], Stroke = .plain)
    /// A soft line from one point to another, level at both ends.
    case curve(Point, Point)
    /// A text whose baseline begins, is centred or ends at the point; one unit of size is a pixel.
    case text(String, at: Point, size: Double = 12, Anchor = .start, bold: Bool = false)
    /// A text that rises to the right from the point, as over a narrow column.
    case slanted(String, at: Point, size: Double = 12)
    /// Shapes that belong together, with a hint to be shown over them and where a click leads.
    case group([Shape], hint: String? = nil, link: String? = nil)

    /// Degrees by which a slanted text rises, and how far right and up a step along it leads.
    package static let slantAngle = 55.0
    package static let slant = (right: 0.574, up: 0.819)

    package enum Anchor: String, Sendable { case start, middle, end }

    package enum Stroke: Sendable {
        case plain, strong, dashed, faint
    }
}

extension Shape {
    func markup(_ hatches: Hatches) -> Markup {
        switch self {
        case .box(let frame, let fill, let corner):
            let edges = [("x", frame.x), ("y", frame.y), ("width", frame.width), ("height", frame.height)]
            return .element("rect", numbers(edges + [("rx", corner)]) + hatches.attributes(of: fill))
        case .dot(let centre, let radius, let fill):
            let circle = numbers([("cx", centre.x), ("cy", centre.y), ("r", radius)])
            return .element("circle", circle + hatches.attributes(of: fill))
        case .line(let points, let stroke):
            let path = points.map { "\(written($0.x)),\(written($0.y))" }.joined(separator: " ")
            return .element("polyline", [("points", path), ("fill", "none")] + stroke.attributes)
        case .curve(let start, let end): return curve(start, end)
        case .text(let text, let place, let size, let anchor, let bold):
            let weight = bold ? [("font-weight", "bold")] : []
            let style = [("font-size", written(size)), ("text-anchor", anchor.rawValue)] + weight
            return .element("text", numbers([("x", place.x), ("y", place.y)]) + style, [Markup(text)])
        case .slanted(let text, let place, let size):
            let turn =
                "translate(\(written(place.x)) \(written(place.y))) rotate(\(written(-Self.slantAngle)))"
            return .element("text", [("transform", turn), ("font-size", written(size))], [Markup(text)])
        case .group(let shapes, let hint, let link):
            let title = hint.map { [Markup.element("title", $0)] } ?? []
            let parts = title + shapes.map { $0.markup(hatches) }
            return link.map { .element("a", [("href", $0)], parts) } ?? .element("g", [], parts)
        }
    }

    var hatches: [Hatch] {
        switch self {
        case .box(_, .hatch(let hatch), _), .dot(_, _, .hatch(let hatch)): [hatch]
        case .group(let shapes, _, _): shapes.flatMap(\.hatches)
        default: []
        }
    }

    private func numbers(_ pairs: [(String, Double)]) -> [(String, String)] {
        pairs.map { ($0, written($1)) }
    }

    private func curve(_ start: Point, _ end: Point) -> Markup {
        let middle = written((start.x + end.x) / 2)
        let path =
            "M\(written(start.x)) \(written(start.y)) C\(middle) \(written(start.y)) "
            + "\(middle) \(written(end.y)) \(written(end.x)) \(written(end.y))"
        return .element("path", [("d", path), ("fill", "none")] + Stroke.faint.attributes)
    }
}

extension Shape.Stroke {
    /// The colour as `#rrggbb`.
    package var colour: String {
        switch self {
        case .plain, .dashed: "#333333"
        case .strong: "#111111"
        case .faint: "#8a8a8a"
        }
    }

    /// In units of the picture.
    package var width: Double {
        switch self {
        case .plain, .faint: 1
        case .strong: 2.2
        case .dashed: 1.2
        }
    }

    package var isDashed: Bool { self == .dashed }

    var attributes: [(String, String)] {
        [("stroke", colour), ("stroke-width", written(width))]
            + (isDashed ? [("stroke-dasharray", "5 3")] : [])
    }
}
