// What the writer of profiles writes is read as the same profile.

import DataFiles
import Diagnostics
import TestSupport
import Testing

@testable import Rulebook

@Suite struct ProfileWriterTests {
    static let real = try? RealPack.rulebook()

    private static func readBack(_ profile: Profile, _ rulebook: Rulebook) throws -> Profile {
        let text = ProfileWriter(rulebook).text(of: profile)
        let tree = try YAMLReader.tree(of: SourceFile(name: "p.yaml", text: text))
        return try Profile.read(tree, rulebook: rulebook)
    }

    @Test(arguments: 0..<40) func generatedProfilesComeBack(_ seed: UInt64) throws {
        let rulebook = try #require(Self.real)
        var generator = RandomProfiles(seed: seed, rulebook)
        let profile = generator.profile()
        let back = try Self.readBack(profile, rulebook)
        let named =
            profile.pack == nil ? profile.dump.replacing("\npack -\n", with: "\npack nimo\n") : profile.dump
        let difference = firstDifference(named, back.dump)
        #expect(difference == "")
    }

    @Test(arguments: RealPack.profiles) func realProfilesComeBack(_ path: String) throws {
        let rulebook = try #require(Self.real)
        let profile = try RealPack.profile(path, rulebook)
        let difference = firstDifference(profile.dump, try Self.readBack(profile, rulebook).dump)
        #expect(difference == "")
    }

    /// The layout of what is written is already the stable one.
    @Test(arguments: RealPack.profiles) func theLayoutIsStable(_ path: String) throws {
        let rulebook = try #require(Self.real)
        let text = ProfileWriter(rulebook).text(of: try RealPack.profile(path, rulebook))
        #expect(try YAMLLayout.text(of: SourceFile(name: "p.yaml", text: text)) == text)
    }

    @Test(arguments: [
        ("011002", true), ("102059", true), ("10205", true), ("01100", true), ("011003", false),
        ("1100", false), ("0110020", false), ("01100a", false), ("０１１００２", false), ("", false),
    ]) func areaCodes(_ text: String, _ isSound: Bool) {
        #expect((AreaCode(text)?.digits == text) == isSound)
    }

    /// What a file says beside its facts, and of single rows, is kept.
    @Test func nothingOfAFileIsDropped() throws {
        let text = """
            profile: nimo
            municipality: {name: {ja: 札幌市, en: Sapporo}, prefecture: 北海道, code: "011002"}
            fiscal year: R6
            source: {title: 表, date: R6-05, address: "https://example.jp/", note: 抄, id: x1}
            facts:
              council:
                bodies:
                  - {title: 会, at: L1, as of: R5年度, note: 注}
                  - {title: 次}

            """
        let rulebook = try #require(Self.real)
        let tree = try YAMLReader.tree(of: SourceFile(name: "p.yaml", text: text))
        let profile = try Profile.read(tree, rulebook: rulebook)
        #expect(profile.municipality.code?.digits == "011002" && profile.source?.id == "x1")
        #expect(profile.source?.address == "https://example.jp/" && profile.source?.note?.first == "抄")
        let bodies = try #require(rulebook.schema.field(path: "council.bodies"))
        let remark = try #require(profile.fact(bodies).rowRemarks[0])
        #expect(remark.place == "L1" && remark.asOf?.iso == "FY2023" && remark.note == "注")
        #expect(profile.fact(bodies).rowRemarks.count == 1)
        let difference = firstDifference(profile.dump, try Self.readBack(profile, rulebook).dump)
        #expect(difference == "")
    }
}
