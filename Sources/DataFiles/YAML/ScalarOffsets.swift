// The way from the count of Unicode scalars, in which the YAML parser counts, to bytes.

/// Where each Unicode scalar of a text begins, in UTF-8 offsets.
struct ScalarOffsets {
    private static let stride = 16
    private let bytes: [UInt8]
    /// The offset of every 16th scalar.
    private var marks: [Int] = []

    /// Walks the text once.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var count = 0
        for (offset, byte) in bytes.enumerated() where !Self.isContinuation(byte) {
            if count % Self.stride == 0 { marks.append(offset) }
            count += 1
        }
    }

    /// The UTF-8 offset of a scalar counted from 0; past the end, the end.
    func utf8Offset(ofScalar index: Int) -> Int {
        guard marks.indices.contains(index / Self.stride) else { return bytes.count }
        var offset = marks[index / Self.stride]
        var left = index % Self.stride
        while left > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, Self.isContinuation(bytes[offset]) { offset += 1 }
            left -= 1
        }
        return offset
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
