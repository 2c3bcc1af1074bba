// The last record of a zip file, which tells where the table of contents stands.

/// Where the table of contents stands, and how many entries it has.
struct ArchiveEnd {
    let entries: Int
    let start: Int
    let size: Int

    private static let recordBytes = 22
    private static let longestRemark = 65_535

    init(_ bytes: ArchiveBytes) throws(ArchiveProblem) {
        let offset = try Self.offset(in: bytes)
        guard try bytes.long(at: offset + 4) == 0 else { throw .contradiction(entry: "…") }
        let entries = try bytes.short(at: offset + 10)
        let size = try bytes.long(at: offset + 12)
        let start = try bytes.long(at: offset + 16)
        if entries == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
            let wide = try Self.wideOffset(in: bytes, before: offset)
            self.entries = try bytes.number(at: wide + 32, bytes: 8)
            self.size = try bytes.number(at: wide + 40, bytes: 8)
            self.start = try bytes.number(at: wide + 48, bytes: 8)
        } else {
            (self.entries, self.size, self.start) = (entries, size, start)
        }
        guard self.start <= offset, self.size <= offset - self.start else { throw .truncated }
    }

    /// The record stands at the very end, but for a remark of stated length.
    private static func offset(in bytes: ArchiveBytes) throws(ArchiveProblem) -> Int {
        guard bytes.bytes.starts(with: [0x50, 0x4B]) else { throw .notZip }
        var offset = bytes.count - recordBytes
        while offset >= max(0, bytes.count - recordBytes - longestRemark) {
            if try bytes.long(at: offset) == 0x0605_4B50,
                try bytes.short(at: offset + 20) == bytes.count - offset - recordBytes
            {
                return offset
            }
            offset -= 1
        }
        throw .truncated
    }

    /// The record for numbers too large for four bytes; a locator before the last record points at it.
    private static func wideOffset(
        in bytes: ArchiveBytes, before end: Int
    ) throws(ArchiveProblem) -> Int {
        guard try bytes.long(at: end - 20) == 0x0706_4B50 else { throw .contradiction(entry: "…") }
        let offset = try bytes.number(at: end - 12, bytes: 8)
        guard try bytes.long(at: offset) == 0x0606_4B50 else { throw .contradiction(entry: "…") }
        return offset
    }
}
