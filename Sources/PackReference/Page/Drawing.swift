// A drawing of a topic: facts on the left, rules in the middle, recommendations on the right.

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
        let tallest = Double(columns.map(\.count).max() ?? 0) * Self.pitch + 6
        let wide = Double(columns.count) * Self.width + Double(columns.count - 1) * Self.gap
        let lines = edges.compactMap(line(_:))
        let boxes = columns.indices.flatMap { column in
            columns[column].indices.map { box(columns[column][$0], column, $0) }
        }
        return .element(
            "div", [("class", "wide")],
            [
                .element(
                    "svg",
                    [
                        ("viewBox", "0 0 \(Int(wide)) \(Int(tallest))"), ("width", "\(Int(wide))"),
                        ("height", "\(Int(tallest))"), ("role", "img"), ("aria-label", title),
                    ], [.element("title", title)] + lines + boxes)
            ])
    }

    /// The place of a box; each column stands in the middle of the height.
    private func origin(_ column: Int, _ row: Int) -> (x: Double, y: Double) {
        let tallest = columns.map(\.count).max() ?? 0
        let offset = Double(tallest - columns[column].count) * Self.pitch / 2
        return (Double(column) * (Self.width + Self.gap), offset + Double(row) * Self.pitch + 3)
    }

    private func place(_ id: String) -> (x: Double, y: Double)? {
        for column in columns.indices {
            if let row = columns[column].firstIndex(where: { $0.id == id }) { return origin(column, row) }
        }
        return nil
    }

    private func line(_ edge: (from: String, to: String)) -> Markup? {
        guard let start = place(edge.from), let end = place(edge.to) else { return nil }
        let (x1, y1) = (start.x + Self.width, start.y + Self.height / 2)
        let (x2, y2) = (end.x, end.y + Self.height / 2)
        let middle = (x1 + x2) / 2
        let path =
            "M\(Int(x1)) \(Int(y1)) C\(Int(middle)) \(Int(y1)) \(Int(middle)) \(Int(y2)) \(Int(x2)) \(Int(y2))"
        return .element("path", [("d", path), ("class", "edge")])
    }

    private func box(_ box: Box, _ column: Int, _ row: Int) -> Markup {
        let (x, y) = origin(column, row)
        let frame = Markup.element(
            "rect",
            [
                ("x", "\(Int(x))"), ("y", "\(Int(y))"), ("width", "\(Int(Self.width))"),
                ("height", "\(Int(Self.height))"), ("rx", "4"), ("class", "column\(column)"),
            ])
        let words = Markup.element(
            "text", [("x", "\(Int(x) + 8)"), ("y", "\(Int(y) + 16)")], [Markup(shortened(box.label))])
        return .element("a", [("href", "#" + box.target)], [.element("title", box.label), frame, words])
    }

    /// As much of a label as fits; a full-width character takes two columns.
    private func shortened(_ label: String) -> String {
        var columns = 0
        var text = ""
        for character in label {
            columns += character.unicodeScalars.allSatisfy(\.isASCII) ? 1 : 2
            if columns > 38 { return text + "…" }
            text.append(character)
        }
        return text
    }
}
