// Writes XML, indented, with everything escaped.

/// Writes elements one inside another.
package struct XMLWriter {
    package private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var indentation = ""

    package init() {}

    /// An element with what is inside it; without anything it closes itself.
    package mutating func element(
        _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        open(name, attributes, end: ">\n")
        indentation += "  "
        content(&self)
        indentation.removeLast(2)
        text += indentation
        close(name)
    }

    /// An element without content.
    package mutating func element(_ name: String, _ attributes: [(String, String?)] = []) {
        open(name, attributes, end: "/>\n")
    }

    /// An element that holds nothing but a text.
    package mutating func element(
        _ name: String, _ attributes: [(String, String?)] = [], text content: String
    ) {
        open(name, attributes, end: ">")
        text += Self.escaped(content)
        close(name)
    }

    private mutating func open(_ name: String, _ attributes: [(String, String?)], end: String) {
        text += indentation
        text += "<"
        text += name
        for (key, value) in attributes {
            guard let value else { continue }
            text += " "
            text += key
            text += "=\""
            text += Self.escaped(value)
            text += "\""
        }
        text += end
    }

    private mutating func close(_ name: String) {
        text += "</"
        text += name
        text += ">\n"
    }

    /// The text with the characters of markup escaped, without those that XML cannot hold.
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial(_:)) else { return text }
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Whether a byte may need another form; 0xEF begins U+FFFE and U+FFFF.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
