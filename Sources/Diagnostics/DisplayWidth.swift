// How many columns of a terminal a text takes.

extension Character {
    /// Columns of a terminal: 2 for full-width characters, 0 for lone combining marks, otherwise 1.
    public var displayWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return Self.isWide(scalar.value) ? 2 : 1
        }
    }

    /// The blocks that East Asian terminals draw two columns wide.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return true
        case 0x2460...0x24FF, 0x25A0...0x25FF, 0x2605...0x2606, 0x203B, 0x3000: return true
        default: return false
        }
    }
}

extension StringProtocol {
    /// Columns of a terminal that the text takes.
    public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
