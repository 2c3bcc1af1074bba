// The checksum of zip files.

import CZlib

/// Checksums.
enum Checksum {
    /// CRC-32 as zip files have it.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: CZlib.crc32_z(0, bytes, bytes.count))
    }
}
