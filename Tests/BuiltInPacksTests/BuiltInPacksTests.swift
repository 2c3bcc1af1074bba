// The packs in the program are those on disk, byte for byte.

import BuiltInPacks
import TestSupport
import Testing

@Suite struct BuiltInPacksTests {
    static let onDisk = [".yaml", ".yml", ".csv"].flatMap { PackageRoot.files(in: "Rules", ending: $0) }

    @Test func theProgramHoldsEveryFileOfEveryPack() {
        let built = BuiltInPacks.names.flatMap { BuiltInPacks.files(of: $0) ?? [] }.map { "Rules/\($0.path)" }
        #expect(built.sorted() == Self.onDisk.sorted())
    }

    @Test(arguments: onDisk) func aFileIsTheSameInTheProgram(path: String) throws {
        let pack = try #require(path.split(separator: "/").dropFirst().first)
        let built = BuiltInPacks.files(of: String(pack))?.first { "Rules/\($0.path)" == path }
        #expect(built?.text == PackageRoot.text(of: path))
    }

    @Test func anUnknownPackHasNoFiles() {
        #expect(BuiltInPacks.files(of: "nothing") == nil)
        #expect(BuiltInPacks.files(of: "") == nil)
    }
}
