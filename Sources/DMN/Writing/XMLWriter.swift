// Writes XML, indented, with everything escaped.

/// Writes elements one inside another.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// An element with what is inside it; without anything it closes itself.
    mutating func element(
        _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        open(name, attributes, end: ">")
        depth += 1
        content(&self)
        depth -= 1
        text += "\(indentation)</\(name)>\n"
    }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: [(String, String?)]) {
        open(name, attributes, end: "/>")
    }

    /// An element that holds nothing but a text.
    mutating func element(_ name: String, text content: String) {
        text += "\(indentation)<\(name)>\(Self.escaped(content))</\(name)>\n"
    }

    private mutating func open(_ name: String, _ attributes: [(String, String?)], end: String) {
        text += "\(indentation)<\(name)"
        for (key, value) in attributes {
            if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
        }
        text += end + "\n"
    }

    private var indentation: String { String(repeating: "  ", count: depth) }

    /// The text with the characters of markup escaped.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
