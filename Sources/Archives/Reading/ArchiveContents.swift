// Reads the table of contents of a zip file, and believes nothing of it.

/// The table of contents at the end of a zip file.
struct ArchiveContents {
    private(set) var entries: [ArchiveEntry] = []
    private let bytes: ArchiveBytes
    private let limits: ArchiveLimits

    init(_ bytes: ArchiveBytes, limits: ArchiveLimits) throws(ArchiveProblem) {
        self.bytes = bytes
        self.limits = limits
        let end = try ArchiveEnd(bytes)
        if end.entries > limits.entries { throw .tooManyEntries(limit: limits.entries) }
        var offset = end.start
        for _ in 0..<end.entries { entries.append(try entry(at: &offset)) }
        guard offset == end.start + end.size else { throw .contradiction(entry: "…") }
        try refuseOverlaps(before: end.start)
    }

    private func entry(at offset: inout Int) throws(ArchiveProblem) -> ArchiveEntry {
        guard try bytes.long(at: offset) == 0x0201_4B50 else { throw .truncated }
        let flags = try bytes.short(at: offset + 8)
        let method = try bytes.short(at: offset + 10)
        let nameBytes = try bytes.short(at: offset + 28)
        let extraBytes = try bytes.short(at: offset + 30)
        let name = try ArchiveName.checked(try bytes.slice(at: offset + 46, nameBytes), limits)
        if flags & 1 != 0 { throw .encrypted(entry: name) }
        guard method == 0 || method == 8 else { throw .method(entry: name) }
        var numbers = [
            try bytes.long(at: offset + 24), try bytes.long(at: offset + 20), try bytes.long(at: offset + 42),
        ]
        try widen(&numbers, by: try bytes.slice(at: offset + 46 + nameBytes, extraBytes), of: name)
        if numbers[0] > limits.bytes { throw .tooLarge(limit: limits.bytes) }
        if method == 0, numbers[0] != numbers[1] { throw .contradiction(entry: name) }
        let checksum = UInt32(truncatingIfNeeded: try bytes.long(at: offset + 16))
        offset += 46 + nameBytes + extraBytes + (try bytes.short(at: offset + 32))
        return ArchiveEntry(
            name: name, size: numbers[0], packedSize: numbers[1], checksum: checksum, offset: numbers[2],
            isStored: method == 0)
    }

    /// Numbers too large for four bytes stand in an extra field, in this order.
    private func widen(
        _ numbers: inout [Int], by extra: ArraySlice<UInt8>, of name: String
    ) throws(ArchiveProblem) {
        let wide = numbers.indices.filter { numbers[$0] == 0xFFFF_FFFF }
        if wide.isEmpty { return }
        let extra = ArchiveBytes(Array(extra))
        var offset = 0
        while offset + 4 <= extra.count {
            let length = try extra.short(at: offset + 2)
            guard try extra.short(at: offset) == 1 else {
                offset += 4 + length
                continue
            }
            guard length >= wide.count * 8 else { break }
            for (place, index) in wide.enumerated() {
                numbers[index] = try extra.number(at: offset + 4 + place * 8, bytes: 8)
            }
            return
        }
        throw .contradiction(entry: name)
    }

    /// No entry shares bytes with another or with the table of contents.
    private func refuseOverlaps(before end: Int) throws(ArchiveProblem) {
        var free = 0
        for entry in entries.sorted(by: { $0.offset < $1.offset }) {
            let range = entry.leastRange
            if range.upperBound > bytes.count { throw .truncated }
            if range.lowerBound < free || range.upperBound > end { throw .overlap(entry: entry.name) }
            free = range.upperBound
        }
    }
}
