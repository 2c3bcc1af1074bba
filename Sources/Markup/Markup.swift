// Takes names of elements, attributes and texts; gives HTML and SVG in pieces in which every text from outside
// is escaped.

/// A piece of HTML or SVG that is safe to print.
package struct Markup: Sendable {
    package let html: String

    private init(html: String) { self.html = html }

    /// A text.
    package init(_ text: String) {
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else {
            html = text
            return
        }
        html = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    package static let empty = Markup(html: "")

    /// An element with its attributes and contents.
    package static func element(
        _ name: String, _ attributes: [(String, String)] = [], _ contents: [Markup] = []
    ) -> Markup {
        let written = attributes.map { " \($0)=\"\(Markup($1).html)\"" }.joined()
        return Markup(html: "<\(name)\(written)>" + contents.map(\.html).joined() + "</\(name)>\n")
    }

    package static func element(_ name: String, _ text: String) -> Markup {
        element(name, [], [Markup(text)])
    }

    package static func link(_ target: String, _ text: String) -> Markup {
        Markup(html: "<a href=\"#\(Markup(target).html)\">\(Markup(text).html)</a>")
    }

    /// Style or script of the program's own.
    package static func own(_ html: String) -> Markup { Markup(html: html) }

    package static func list(_ items: [Markup]) -> Markup {
        items.isEmpty ? .empty : element("ul", [], items.map { element("li", [], [$0]) })
    }

    package static func joined(_ parts: [Markup], by separator: String = "") -> Markup {
        Markup(html: parts.map(\.html).joined(separator: Markup(separator).html))
    }

    package var isEmpty: Bool { html.isEmpty }

    /// A table with a header row.
    package static func table(_ header: [String], _ rows: [[Markup]]) -> Markup {
        if rows.isEmpty { return .empty }
        let head = header.map { element("th", [("scope", "col")], [Markup($0)]) }
        let body = rows.map { row in
            element("tr", [("class", "entry")], row.map { element("td", [], [$0]) })
        }
        let table = element(
            "table", [],
            [element("thead", [], [element("tr", [], head)]), element("tbody", [], body)])
        return element("div", [("class", "wide")], [table])
    }
}
