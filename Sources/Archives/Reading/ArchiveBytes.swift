// The bytes of a zip file, read as numbers without ever leaving them.

/// Bytes with numbers in them, the lowest byte first.
struct ArchiveBytes: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// A number of up to eight bytes at an offset.
    func number(at offset: Int, bytes width: Int) throws(ArchiveProblem) -> Int {
        var number: UInt64 = 0
        for byte in try slice(at: offset, width).reversed() { number = number << 8 | UInt64(byte) }
        guard let number = Int(exactly: number) else { throw .truncated }
        return number
    }

    func short(at offset: Int) throws(ArchiveProblem) -> Int { try number(at: offset, bytes: 2) }

    func long(at offset: Int) throws(ArchiveProblem) -> Int { try number(at: offset, bytes: 4) }

    /// So many bytes from an offset.
    func slice(at offset: Int, _ count: Int) throws(ArchiveProblem) -> ArraySlice<UInt8> {
        guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
            throw .truncated
        }
        return bytes[offset..<offset + count]
    }
}
