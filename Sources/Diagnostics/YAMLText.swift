// Texts as YAML holds them.

/// Writes texts so that YAML reads them as they are.
package enum YAMLText {
    /// The text as it is, in quotes only where YAML would read it as something else.
    package static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// The text in quotes, whatever stands in it.
    package static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped(_:)).joined() + "\""
    }

    /// Whether YAML reads the text as it is: it begins with a letter or a digit and holds no mark.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber || isNegative(text) else {
            return false
        }
        let isMarked = text.contains { "#:,[]{}&*!|>'\"%@`\\\n\r\t".contains($0) }
        return !isMarked && text.last?.isWhitespace == false && text != "null"
            && !text.unicodeScalars.contains(where: isOdd(_:))
    }

    private static func isNegative(_ text: String) -> Bool {
        text.hasPrefix("-") && text.dropFirst().first?.isNumber == true
    }

    /// Whether YAML refuses the sign or takes it for a line end.
    private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where isOdd(scalar): "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
        default: String(scalar)
        }
    }
}
