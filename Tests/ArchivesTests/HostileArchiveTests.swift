// Zip files made to do harm, each refused with its code.

import TestSupport
import Testing

@testable import Archives

@Suite struct HostileArchiveTests {
    static let cases =
        [
            RefusedFile("nothing", "archive.not-zip", []),
            RefusedFile("a text", "archive.not-zip", Array("人口,1\n".utf8)),
            RefusedFile("a beginning only", "archive.truncated", [0x50, 0x4B, 0x03, 0x04]),
            RefusedFile(
                "two of a name", "archive.duplicate-name", forged { $0.entries = [.init(), .init()] }),
            RefusedFile("more entries than it has", "archive.truncated", forged { $0.count = 2 }),
            RefusedFile("fewer entries than it has", "archive.contradiction", forged { $0.count = 0 }),
            RefusedFile("too many entries", "archive.too-many", forged { $0.count = 5_001 }),
            RefusedFile("zip64 without its record", "archive.contradiction", forged { $0.count = 0xFFFF }),
            RefusedFile("several disks", "archive.contradiction", forged { $0.disk = 1 }),
            RefusedFile("encrypted", "archive.encrypted", entry { $0.flags = 1 }),
            RefusedFile("unknown method", "archive.method", entry { $0.method = 99 }),
            RefusedFile("wrong checksum", "archive.damaged", entry { $0.checksum = 7 }),
            RefusedFile("stored with two sizes", "archive.contradiction", entry { $0.size = 3 }),
            RefusedFile("larger than it says", "archive.contradiction", deflated(of: 900) { $0.size = 3 }),
            RefusedFile(
                "smaller than it says", "archive.contradiction", deflated(of: 900) { $0.size = 4_000 }),
            RefusedFile(
                "size of 4 GB", "archive.too-large", entry { ($0.size, $0.packedSize) = (1 << 31, 1 << 31) }),
            RefusedFile(
                "zip64 size without it", "archive.contradiction", deflated(of: 9) { $0.size = 0xFFFF_FFFF }),
            RefusedFile(
                "zip64 size beyond numbers", "archive.truncated", deflated(of: 9) { wide(&$0, 0xFF) }),
            RefusedFile("zip64 size beyond limits", "archive.too-large", deflated(of: 9) { wide(&$0, 0x7F) }),
            RefusedFile(
                "data behind the end", "archive.truncated", deflated(of: 9) { $0.packedSize = 1 << 20 }),
            RefusedFile("header behind the end", "archive.truncated", entry { $0.offset = 1 << 20 }),
            RefusedFile(
                "not deflated", "archive.damaged", entry { ($0.method, $0.packed) = (8, [0xFF, 0xFF, 7]) }),
            RefusedFile("two names", "archive.contradiction", entry { $0.ownName = Array("b".utf8) }),
            RefusedFile("overlap", "archive.overlap", forged { $0.entries = [.init(), overlapping] }),
        ]
        + names.map { name in
            RefusedFile("name \(name)", "archive.bad-name", entry { $0.name = Array(name.utf8) })
        }

    static let names = [
        "", "/etc/passwd", "../a", "a/../../b", "a/./b", "a//b", "C:/a", "a\\b", "a\u{0}b", "a\nb",
        String(repeating: "a", count: 600), String(repeating: "a/", count: 40) + "b",
    ]

    @Test(arguments: cases) func isRefused(_ file: RefusedFile) {
        #expect(throws: ArchiveProblem.self) { try Self.readAll(file.bytes) }
        do throws(ArchiveProblem) {
            try Self.readAll(file.bytes)
        } catch {
            #expect(error.code == file.code)
            #expect(ArchiveExplanations.all[error.code] != nil)
            #expect(error.message.ja != error.message.en)
        }
    }

    @Test func namesMustBeUTF8() {
        let bytes = Self.entry { $0.name = [0x83, 0x41] }
        #expect(throws: ArchiveProblem.badName("\u{FFFD}A")) { try Self.readAll(bytes) }
    }

    /// A bomb is left as soon as it has grown too large; the lie about its size does not help it.
    @Test(arguments: [nil, 10, 0x0FFF_FFFF] as [Int?]) func bombsStopWhileTheyGrow(_ size: Int?) {
        let bomb = Self.deflated(of: 30_000_000) { $0.size = size ?? $0.size }
        var limits = ArchiveLimits()
        limits.bytes = 1 << 30
        #expect(bomb.count < 40_000)
        #expect(throws: ArchiveProblem.ratio(entry: "a", limit: limits.ratio)) {
            try Self.readAll(bomb, limits)
        }
    }

    /// Many entries, each of which would pass, together do not.
    @Test func entriesAreCountedTogether() throws {
        let entries = (0..<8).map { (name: "\($0)", bytes: [UInt8](repeating: 7, count: 200_000)) }
        var limits = ArchiveLimits()
        limits.bytes = 1_000_000
        #expect(throws: ArchiveProblem.tooLarge(limit: 1_000_000)) {
            try Self.readAll(ArchiveWriter.write(entries), limits)
        }
    }

    /// A file that ends anywhere is refused, never a crash.
    @Test func truncatedAnywhere() {
        let whole = ArchiveWriter.write([
            (name: "a", bytes: Array("あいうえお".utf8)), (name: "b/c", bytes: [UInt8](repeating: 3, count: 500)),
        ])
        for count in whole.indices {
            #expect(throws: ArchiveProblem.self) { try Self.readAll(Array(whole.prefix(count))) }
        }
    }

    /// Any byte may be wrong: an error or the same contents, never a crash.
    @Test func anyByteMayBeWrong() throws {
        let entry = (name: "a", bytes: Array("しるべ しるべ しるべ しるべ".utf8))
        let whole = ArchiveWriter.write([entry])
        for index in whole.indices {
            var bytes = whole
            bytes[index] ^= 0x5A
            let contents = try? Self.readAll(bytes)
            #expect(contents.map { $0.values.allSatisfy { $0 == entry.bytes } } ?? true)
        }
    }

    @discardableResult
    static func readAll(
        _ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()
    ) throws(ArchiveProblem) -> [String: [UInt8]] {
        var archive = try Archive(bytes, limits: limits)
        var contents: [String: [UInt8]] = [:]
        for name in archive.names { contents[name] = try archive.contents(of: name) }
        return contents
    }

    private static func forged(_ change: (inout ForgedArchive) -> Void) -> [UInt8] {
        var archive = ForgedArchive()
        change(&archive)
        return archive.bytes
    }

    private static func entry(_ change: (inout ForgedArchive.Entry) -> Void) -> [UInt8] {
        forged { change(&$0.entries[0]) }
    }

    private static func deflated(of count: Int, _ change: (inout ForgedArchive.Entry) -> Void) -> [UInt8] {
        entry {
            $0.contents = [UInt8](repeating: 7, count: count)
            ($0.method, $0.packed, $0.size) = (8, Deflater.deflate($0.contents), count)
            change(&$0)
        }
    }

    private static func wide(_ entry: inout ForgedArchive.Entry, _ highest: UInt8) {
        entry.size = 0xFFFF_FFFF
        entry.extra = [1, 0, 8, 0] + [UInt8](repeating: 0xFF, count: 7) + [highest]
    }

    private static let overlapping: ForgedArchive.Entry = {
        var entry = ForgedArchive.Entry()
        (entry.name, entry.offset) = (Array("b".utf8), 10)
        return entry
    }()
}
