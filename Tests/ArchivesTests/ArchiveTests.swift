// What is written is read back, and always the same.

import Testing

@testable import Archives

@Suite struct ArchiveTests {
    @Test(arguments: 0..<40) func entriesComeBack(_ seed: Int) throws {
        let entries = Self.entries(seed: UInt64(seed))
        let bytes = ArchiveWriter.write(entries)
        #expect(bytes == ArchiveWriter.write(entries))
        let read = try HostileArchiveTests.readAll(bytes)
        #expect(read == Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first })
    }

    @Test func aRemarkAndFoldersArePassedOver() throws {
        var forged = ForgedArchive()
        var folder = ForgedArchive.Entry()
        (folder.name, folder.contents) = (Array("folder/".utf8), [])
        forged.entries = [folder, ForgedArchive.Entry()]
        forged.remark = Array("remark".utf8)
        #expect(try HostileArchiveTests.readAll(forged.bytes) == ["a": Array("content".utf8)])
    }

    /// Some programs write wide numbers although there is no need.
    @Test func wideNumbersAreRead() throws {
        var forged = ForgedArchive()
        forged.entries[0].size = 0xFFFF_FFFF
        forged.entries[0].method = 8
        forged.entries[0].packed = Deflater.deflate(forged.entries[0].contents)
        forged.entries[0].extra = [9, 0, 1, 0, 0, 1, 0, 8, 0, 7] + [UInt8](repeating: 0, count: 7)
        #expect(try HostileArchiveTests.readAll(forged.bytes) == ["a": Array("content".utf8)])
    }

    @Test func whatIsNotThereIsNil() throws {
        var archive = try Archive(ArchiveWriter.write([]))
        #expect(archive.names.isEmpty)
        #expect(try archive.contents(of: "a") == nil)
    }

    /// Entries of any size and content, from a seed.
    private static func entries(seed: UInt64) -> [(name: String, bytes: [UInt8])] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<next(6)).map { index in
            let isPlain = next(2) == 0
            let bytes = (0..<next(9_000)).map { _ in UInt8(isPlain ? 7 : next(256)) }
            return (name: "部\(index)/\(next(100)).xml", bytes: bytes)
        }
    }
}
