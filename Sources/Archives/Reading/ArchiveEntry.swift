// One entry as the table of contents tells of it.

/// An entry of a zip file.
struct ArchiveEntry: Sendable {
    let name: String
    /// Bytes, inflated.
    let size: Int
    /// Bytes in the file.
    let packedSize: Int
    let checksum: UInt32
    /// Where its own header begins.
    let offset: Int
    let isStored: Bool

    private static let headerBytes = 30

    /// Where its data may begin at the earliest and end at the earliest.
    var leastRange: Range<Int> {
        let end = offset.addingReportingOverflow(Self.headerBytes + name.utf8.count).partialValue
            .addingReportingOverflow(packedSize).partialValue
        return offset..<max(offset, end)
    }

    /// The bytes of the entry as they are packed; its own header must agree with the table of contents.
    func packed(in bytes: ArchiveBytes) throws(ArchiveProblem) -> ArraySlice<UInt8> {
        guard try bytes.long(at: offset) == 0x0403_4B50 else { throw .contradiction(entry: name) }
        if try bytes.short(at: offset + 6) & 1 != 0 { throw .encrypted(entry: name) }
        let nameBytes = try bytes.short(at: offset + 26)
        let extraBytes = try bytes.short(at: offset + 28)
        let ownName = try bytes.slice(at: offset + Self.headerBytes, nameBytes)
        guard ownName.elementsEqual(name.utf8) else { throw .contradiction(entry: name) }
        return try bytes.slice(at: offset + Self.headerBytes + nameBytes + extraBytes, packedSize)
    }
}
