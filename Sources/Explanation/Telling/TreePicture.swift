// Draws an explanation as a tree, from left to right.

import Advice
import Diagnostics
import Pictures

/// Lays a telling out as a picture.
package struct TreePicture {
    private let telling: Telling
    private let title: String

    /// - Parameter place: the municipality and the year.
    package init(_ telling: Telling, of place: String) {
        self.telling = telling
        title = "\(place) \(telling.text)"
    }

    package var picture: Picture {
        let tree = TreeBox(telling.condensed)
        let margin = 10.0
        return Picture(
            title: title, description: telling.remarks.joined(separator: "\n"),
            width: tree.width + 2 * margin, height: tree.height + 2 * margin,
            shapes: tree.shapes(at: Point(margin, margin)))
    }
}

/// A statement as a box, with what is below it to its right.
private struct TreeBox {
    /// The statement, and what stands beside it.
    let lines: [(text: String, isStatement: Bool)]
    let telling: Telling
    let below: [TreeBox]

    static let boxWidth = 280.0
    static let gap = 36.0
    static let pitch = 10.0
    static let lineHeight = 17.0
    static let columns = 40

    init(_ telling: Telling) {
        self.telling = telling
        let facts = telling.children.filter(\.isPlain).flatMap { fact in
            ["· " + fact.text] + fact.remarks.map { "- " + $0 }
        }
        let beside = telling.remarks.map { "- " + $0 } + facts
        lines =
            telling.marked.wrapped(toColumns: Self.columns).map { ($0, true) }
            + beside.flatMap { $0.wrapped(toColumns: Self.columns) }.map { ($0, false) }
        below = telling.children.filter { !$0.isPlain }.map(TreeBox.init(_:))
    }

    var ownHeight: Double { Double(lines.count) * Self.lineHeight + 12 }

    var belowHeight: Double {
        below.map(\.height).reduce(0, +) + Double(max(0, below.count - 1)) * Self.pitch
    }

    var height: Double { max(ownHeight, belowHeight) }

    var width: Double {
        Self.boxWidth + (below.map(\.width).max().map { $0 + Self.gap } ?? 0)
    }

    func shapes(at corner: Point) -> [Shape] {
        let frame = Frame(corner.x, corner.y, Self.boxWidth, ownHeight)
        let texts = lines.enumerated().map { index, line in
            let place = Point(corner.x + 8, corner.y + 18 + Double(index) * Self.lineHeight)
            return Shape.text(line.text, at: place, bold: line.isStatement)
        }
        var shapes = [Shape.box(frame, fill, corner: 5)] + texts
        var next = corner.y
        for box in below {
            let place = Point(corner.x + Self.boxWidth + Self.gap, next)
            shapes += [line(from: corner, to: place, box)] + box.shapes(at: place)
            next += box.height + Self.pitch
        }
        return shapes
    }

    /// A line with two bends; a faint one to what does not matter.
    private func line(from corner: Point, to place: Point, _ box: TreeBox) -> Shape {
        let (start, end) = (Point(corner.x + Self.boxWidth, corner.y + 14), Point(place.x, place.y + 14))
        let middle = (start.x + end.x) / 2
        let bend = [start, Point(middle, start.y), Point(middle, end.y), end]
        return .line(bend, box.telling.reason.isDecisive ? .plain : .faint)
    }

    /// What holds is shaded, what does not is white, what is open a little shaded; the mark says it too.
    private var fill: Fill {
        switch telling.reason.truth {
        case .yes: .tone(2)
        case .open: .tone(1)
        case .no, nil: .tone(0)
        }
    }
}
