// Which characters make names, blanks and symbols, as the standard lists them.

extension Lexer {
    static let longSymbols: Set<String> = ["**", "..", "<=", ">=", "!=", "->"]

    static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "r": "\r", "t": "\t", "\"": "\"", "'": "'", "\\": "\\",
    ]

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// DMN 1.5, grammar rules 61 and 62.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200B, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// DMN 1.5, grammar rule 28.
    static func startsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3F, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x167F, 0x1681...0x180D, 0x180F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
            0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// DMN 1.5, grammar rule 29.
    static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        if startsName(scalar) { return scalar != "?" }
        switch scalar.value {
        case 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040, 0xFE00...0xFE0F: return true
        default: return false
        }
    }
}
