// Zip files with lies in them.

@testable import Archives

/// A zip file whose every number can be forged.
struct ForgedArchive {
    /// An entry; what is nil is told truly.
    struct Entry {
        var name = Array("a".utf8)
        var ownName: [UInt8]?
        var contents = Array("content".utf8)
        var packed: [UInt8]?
        var method = 0
        var flags = 0
        var checksum: UInt32?
        var size: Int?
        var packedSize: Int?
        var offset: Int?
        var extra: [UInt8] = []
    }

    var entries = [Entry()]
    var count: Int?
    var disk = 0
    var remark: [UInt8] = []

    static func number(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    var bytes: [UInt8] {
        var (bytes, table): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let packed = entry.packed ?? entry.contents
            let checksum = entry.checksum ?? Checksum.crc32(entry.contents)
            let middle =
                Self.number(20, 2) + Self.number(entry.flags, 2) + Self.number(entry.method, 2)
                + Self.number(0, 4) + Self.number(Int(checksum), 4)
                + Self.number(entry.packedSize ?? packed.count, 4)
                + Self.number(entry.size ?? entry.contents.count, 4)
            let own = entry.ownName ?? entry.name
            table += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + middle
            table += Self.number(entry.name.count, 2) + Self.number(entry.extra.count, 2) + Self.number(0, 10)
            table += Self.number(entry.offset ?? bytes.count, 4) + entry.name + entry.extra
            bytes += Self.number(0x0403_4B50, 4) + middle + Self.number(own.count, 2) + Self.number(0, 2)
            bytes += own + packed
        }
        return bytes + table + end(of: table.count, at: bytes.count)
    }

    private func end(of size: Int, at start: Int) -> [UInt8] {
        Self.number(0x0605_4B50, 4) + Self.number(disk, 4) + Self.number(count ?? entries.count, 2)
            + Self.number(count ?? entries.count, 2) + Self.number(size, 4) + Self.number(start, 4)
            + Self.number(remark.count, 2) + remark
    }
}
