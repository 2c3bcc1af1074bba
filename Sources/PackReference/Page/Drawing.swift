// A drawing of a topic: facts on the left, rules in the middle, recommendations on the right.

import Markup
import Pictures

/// A graph in three columns as inline SVG.
struct Drawing {
    /// A box with its label and where a click leads.
    struct Box: Hashable {
        let id: String
        let label: String
        let target: String
    }

    let title: String
    let columns: [[Box]]
    /// From the id of a box to the id of one in the next column.
    let edges: [(from: String, to: String)]

    private static let width = 270.0
    private static let gap = 90.0
    private static let height = 24.0
    private static let pitch = 30.0

    /// The drawing; nothing where there is nothing to join.
    var svg: Markup {
        guard columns.filter({ !$0.isEmpty }).count > 1 else { return .empty }
        let boxes = columns.indices.flatMap { column in
            columns[column].indices.map { box(columns[column][$0], column, $0) }
        }
        let picture = Picture(
            title: title, description: title,
            width: Double(columns.count) * Self.width + Double(columns.count - 1) * Self.gap,
            height: Double(tallest) * Self.pitch + 6, shapes: edges.compactMap(line(_:)) + boxes)
        return .element("div", [("class", "wide")], [picture.markup])
    }

    private var tallest: Int { columns.map(\.count).max() ?? 0 }

    /// The place of a box; each column stands in the middle of the height.
    private func origin(_ column: Int, _ row: Int) -> Point {
        let offset = Double(tallest - columns[column].count) * Self.pitch / 2
        return Point(Double(column) * (Self.width + Self.gap), offset + Double(row) * Self.pitch + 3)
    }

    private func place(_ id: String) -> Point? {
        for column in columns.indices {
            if let row = columns[column].firstIndex(where: { $0.id == id }) { return origin(column, row) }
        }
        return nil
    }

    private func line(_ edge: (from: String, to: String)) -> Shape? {
        guard let start = place(edge.from), let end = place(edge.to) else { return nil }
        return .curve(
            Point(start.x + Self.width, start.y + Self.height / 2), Point(end.x, end.y + Self.height / 2))
    }

    private func box(_ box: Box, _ column: Int, _ row: Int) -> Shape {
        let corner = origin(column, row)
        let frame = Frame(corner.x, corner.y, Self.width, Self.height)
        return .group(
            [
                .box(frame, .tone(column == 1 ? 1 : 0), corner: 4),
                .text(box.label.shortened(toColumns: 38), at: Point(corner.x + 8, corner.y + 16)),
            ], hint: box.label, link: "#" + box.target)
    }
}
