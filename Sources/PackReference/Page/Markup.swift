// HTML as small pieces: every text that comes from outside is escaped here.

/// A piece of HTML that is safe to print.
struct Markup: Sendable {
    let html: String

    private init(html: String) { self.html = html }

    /// A text.
    init(_ text: String) {
        html = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    static let empty = Markup(html: "")

    /// An element with its attributes and contents.
    static func element(
        _ name: String, _ attributes: [(String, String)] = [], _ contents: [Markup] = []
    ) -> Markup {
        let written = attributes.map { " \($0)=\"\(Markup($1).html)\"" }.joined()
        return Markup(html: "<\(name)\(written)>" + contents.map(\.html).joined() + "</\(name)>\n")
    }

    static func element(_ name: String, _ text: String) -> Markup { element(name, [], [Markup(text)]) }

    static func link(_ target: String, _ text: String) -> Markup {
        Markup(html: "<a href=\"#\(Markup(target).html)\">\(Markup(text).html)</a>")
    }

    /// Style or script of the program's own.
    static func own(_ html: String) -> Markup { Markup(html: html) }

    static func list(_ items: [Markup]) -> Markup {
        items.isEmpty ? .empty : element("ul", [], items.map { element("li", [], [$0]) })
    }

    static func joined(_ parts: [Markup], by separator: String = "") -> Markup {
        Markup(html: parts.map(\.html).joined(separator: Markup(separator).html))
    }

    var isEmpty: Bool { html.isEmpty }

    /// A table with a header row.
    static func table(_ header: [String], _ rows: [[Markup]]) -> Markup {
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
