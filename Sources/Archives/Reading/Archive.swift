// Reads the entries of a zip file.

/// A zip file whose table of contents was read and checked; entries are inflated when they are asked for.
package struct Archive: Sendable {
    private let bytes: ArchiveBytes
    private let entries: [String: ArchiveEntry]
    private let limits: ArchiveLimits
    private var left: Int

    /// The names of the entries, sorted; folders are left out.
    package let names: [String]

    /// Reads the table of contents.
    package init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveProblem) {
        let contents = ArchiveBytes(bytes)
        let listed = try ArchiveContents(contents, limits: limits).entries
        var entries: [String: ArchiveEntry] = [:]
        for entry in listed where entries.updateValue(entry, forKey: entry.name) != nil {
            throw .duplicateName(entry.name)
        }
        self.bytes = contents
        self.entries = entries
        self.limits = limits
        left = limits.bytes
        names = entries.keys.filter { !$0.hasSuffix("/") }.sorted()
    }

    /// The bytes of an entry, which count towards those that the archive may give in all; nil where there is
    /// none of the name.
    package mutating func contents(of name: String) throws(ArchiveProblem) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        let packed = try entry.packed(in: bytes)
        if entry.size > left { throw .tooLarge(limit: limits.bytes) }
        let contents = entry.isStored ? Array(packed) : try inflated(packed, entry)
        guard contents.count == entry.size else { throw .contradiction(entry: name) }
        guard Checksum.crc32(contents) == entry.checksum else { throw .damaged(entry: name) }
        left -= contents.count
        return contents
    }

    private func inflated(_ packed: ArraySlice<UInt8>, _ entry: ArchiveEntry) throws(ArchiveProblem)
        -> [UInt8]
    {
        let byRatio = max(limits.ratioFloor, packed.count * limits.ratio)
        switch Inflater.inflate(packed, expecting: entry.size, atMost: min(byRatio, left)) {
        case .done(let contents): return contents
        case .damaged: throw .damaged(entry: entry.name)
        case .tooMuch where byRatio < left: throw .ratio(entry: entry.name, limit: limits.ratio)
        case .tooMuch: throw .tooLarge(limit: limits.bytes)
        }
    }
}
