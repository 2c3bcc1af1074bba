// Writes zip files without a clock: the same entries in the same order give the same bytes.

import CZlib

/// Puts entries together to a zip file, fewer than 65,535 of them and less than 4 GB.
package struct ArchiveWriter {
    private var bytes: [UInt8] = []
    private var contents: [UInt8] = []
    private var count = 0

    /// All entries carry the first day that a zip file knows, 1980-01-01.
    private static let date = 0x0021
    /// Names are UTF-8.
    private static let flags = 0x0800

    private init() {}

    /// The zip file with these entries, in their order.
    package static func write(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var writer = ArchiveWriter()
        for entry in entries { writer.add(entry.name, entry.bytes) }
        return writer.finished()
    }

    private mutating func add(_ name: String, _ entry: [UInt8]) {
        let deflated = Deflater.deflate(entry)
        let packed = deflated.count < entry.count ? deflated : entry
        let method = deflated.count < entry.count ? 8 : 0
        var header = number(20, 2) + number(Self.flags, 2) + number(method, 2) + number(0, 2)
        header += number(Self.date, 2) + number(Int(Checksum.crc32(entry)), 4) + number(packed.count, 4)
        header += number(entry.count, 4) + number(name.utf8.count, 2) + number(0, 2)
        contents += number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 10)
        contents += number(bytes.count, 4) + Array(name.utf8)
        bytes += number(0x0403_4B50, 4) + header + Array(name.utf8) + packed
        count += 1
    }

    private func finished() -> [UInt8] {
        var end = number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
        end += number(contents.count, 4) + number(bytes.count, 4) + number(0, 2)
        return bytes + contents + end
    }

    /// A number as so many bytes, the lowest first.
    private func number(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
    }
}
