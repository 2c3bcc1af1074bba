// Takes shapes and their places; gives one SVG picture that says the same in black and white, with a title and
// a description for those who do not see it.

import Markup

/// A picture in its own coordinates: x to the right, y down, one unit a pixel at normal size.
package struct Picture: Sendable {
    package let title: String
    /// What the picture tells, for those who do not see it.
    package let description: String
    package let width: Double
    package let height: Double
    package let shapes: [Shape]
    /// What it tells as a table, for those who read it so; nil where the description is enough.
    package let table: Table?

    /// A table with a header.
    package struct Table: Sendable {
        package let header: [String]
        package let rows: [[String]]

        package init(header: [String], rows: [[String]]) {
            self.header = header
            self.rows = rows
        }
    }

    package init(
        title: String, description: String, width: Double, height: Double, shapes: [Shape],
        table: Table? = nil
    ) {
        self.title = title
        self.description = description
        self.width = width
        self.height = height
        self.shapes = shapes
        self.table = table
    }

    /// The picture as a file of its own.
    package var file: String {
        #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
            + element([("xmlns", "http://www.w3.org/2000/svg")]).html
    }

    /// The picture as an element, to stand in a page.
    package var markup: Markup { element([]) }

    private func element(_ attributes: [(String, String)]) -> Markup {
        let size = [("width", written(width)), ("height", written(height))]
        let box = [("viewBox", "0 0 \(written(width)) \(written(height))")]
        let hatches = hatches
        let manner = [("role", "img"), ("font-family", Self.fonts), ("font-size", "12")]
        return .element(
            "svg", attributes + box + size + manner,
            [.element("title", title), .element("desc", description)] + hatches.definitions
                + shapes.map { $0.markup(hatches) })
    }

    /// Patterns are called after the picture, so that several pictures can stand in one page.
    private var hatches: Hatches {
        Hatches(
            prefix: Markup(title).html.filter { $0.isLetter || $0.isNumber }, used: shapes.flatMap(\.hatches))
    }

    private static let fonts =
        "Noto Sans CJK JP, Noto Sans JP, Yu Gothic, Hiragino Sans, Meiryo, sans-serif"
}

/// A coordinate with at most one digit behind the point.
func written(_ coordinate: Double) -> String {
    let tenths = Int((coordinate * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let digit = abs(tenths) % 10
    return "\(sign)\(abs(tenths) / 10)" + (digit == 0 ? "" : ".\(digit)")
}
