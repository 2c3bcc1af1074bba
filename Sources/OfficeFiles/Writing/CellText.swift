// Texts of cells, so that no spreadsheet takes them for something else.

/// Texts in cells.
package enum CellText {
    /// A cell holds so many units of UTF-16.
    static let longest = 32_767

    /// Whether a spreadsheet that guesses would run the text as a formula.
    package static func looksLikeFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(first)
    }

    /// The text as XLSX holds it: signs that XML cannot hold as `_xHHHH_`, and what looks so already, escaped.
    static func escaped(_ text: String) -> String {
        var out = ""
        var rest = Substring(cut(text))
        while let scalar = rest.unicodeScalars.first {
            if scalar == "_", isEscape(rest) {
                out += "_x005F_"
            } else if needsEscape(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                out += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            } else {
                out.unicodeScalars.append(scalar)
            }
            rest.unicodeScalars.removeFirst()
        }
        return out
    }

    /// The text that `escaped` was given.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        var out = ""
        var rest = Substring(text)
        while let scalar = rest.unicodeScalars.first {
            if scalar == "_", isEscape(rest), let meant = UInt32(rest.dropFirst(2).prefix(4), radix: 16),
                let sign = Unicode.Scalar(meant)
            {
                out.unicodeScalars.append(sign)
                rest = rest.dropFirst(7)
            } else {
                out.unicodeScalars.append(scalar)
                rest.unicodeScalars.removeFirst()
            }
        }
        return out
    }

    private static func isEscape(_ text: Substring) -> Bool {
        let mark = Array(text.utf8.prefix(7))
        return mark.count == 7 && mark[1] == UInt8(ascii: "x") && mark[6] == UInt8(ascii: "_")
            && mark[2..<6].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value == 0xFFFE
            || scalar.value == 0xFFFF
    }

    private static func cut(_ text: String) -> String {
        if text.utf16.count <= longest { return text }
        var short = text
        while short.utf16.count >= longest { short.removeLast() }
        return short + "…"
    }
}
