// From the line and column of an XML parser to offsets.

/// The offsets at which the lines of a text begin.
struct XMLPlaces {
    private let starts: [Int]
    private let length: Int

    init(_ text: String) {
        var starts = [0]
        for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
        length = text.utf8.count
    }

    /// The offset of a line and column, both from 1.
    func offset(line: Int, column: Int) -> Int {
        let start = starts[min(max(line, 1), starts.count) - 1]
        return min(start + max(column, 1) - 1, length)
    }
}
