// An escape of a double-quoted YAML text: how long it is, and how long what it stands for.

/// One escape such as `\n` or `\u3042`.
struct YAMLEscape {
    /// Bytes as written, the backslash included.
    let length: Int
    /// Bytes of what it stands for.
    let utf8Count: Int

    /// Measures the escape at the start of these bytes, which begin with a backslash.
    init(_ bytes: ArraySlice<UInt8>) {
        switch bytes.dropFirst().first {
        case UInt8(ascii: "x"): self.init(bytes, digits: 2)
        case UInt8(ascii: "u"): self.init(bytes, digits: 4)
        case UInt8(ascii: "U"): self.init(bytes, digits: 8)
        case UInt8(ascii: "N"), UInt8(ascii: "_"): self.init(length: 2, utf8Count: 2)
        case UInt8(ascii: "L"), UInt8(ascii: "P"): self.init(length: 2, utf8Count: 3)
        default: self.init(length: 2, utf8Count: 1)
        }
    }

    private init(length: Int, utf8Count: Int) {
        self.length = length
        self.utf8Count = utf8Count
    }

    private init(_ bytes: ArraySlice<UInt8>, digits: Int) {
        let value = Self.hexadecimal(bytes.dropFirst(2).prefix(digits))
        let utf8Count =
            switch value {
            case ..<0x80: 1
            case ..<0x800: 2
            case ..<0x10000: 3
            default: 4
            }
        self.init(length: 2 + digits, utf8Count: utf8Count)
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> Int {
        Int(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    }
}
