// From the line and column of an XML parser to offsets.

/// Finds the offsets of lines and columns, fastest when they are asked for in order.
struct XMLPlaces {
    private let bytes: [UInt8]
    private var line = 1
    private var column = 1
    private var offset = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The offset of a line and column, both from 1; columns count characters.
    mutating func offset(line: Int, column: Int) -> Int {
        if (line, column) < (self.line, self.column) { (self.line, self.column, offset) = (1, 1, 0) }
        while offset < bytes.count, (self.line, self.column) < (line, column) { step() }
        return offset
    }

    /// Goes on by one character.
    private mutating func step() {
        let isEndOfLine = bytes[offset] == UInt8(ascii: "\n")
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        (line, column) = isEndOfLine ? (line + 1, 1) : (line, column + 1)
    }
}
