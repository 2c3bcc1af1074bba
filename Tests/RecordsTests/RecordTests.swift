// A profile goes through a record in every kind of file and comes back unchanged.

import Diagnostics
import FEELValues
import OfficeFiles
import Rulebook
import TestSupport
import Testing

@testable import Records

@Suite struct RecordTests {
    static let real = try? RealPack.rulebook()

    /// The kinds of files that a record is written as.
    enum Medium: CaseIterable, Sendable { case workbook, commas, plainCommas, windows, tabs, windowsTabs }

    private static func bytes(
        _ profiles: [Profile], _ medium: Medium, _ rulebook: Rulebook, _ language: Language
    ) -> (bytes: [UInt8], name: String) {
        func text(_ encoding: SheetTextForm.Encoding, _ separator: SheetTextForm.Separator) -> [UInt8] {
            let sheet = ProfileTable.sheet(of: profiles, rulebook, in: language) {
                encoding != .shiftJIS || ShiftJIS.holds($0)
            }
            let form = SheetTextForm(encoding: encoding, separator: separator)
            let written = SheetTextWriter.write(sheet, as: form)
            #expect(written.warnings.isEmpty)
            return written.bytes
        }
        switch medium {
        case .workbook:
            let sheet = ProfileTable.sheet(of: profiles, rulebook, in: language)
            return (
                XLSXWriter.write(Workbook(title: "", language: language, sheets: [sheet])), "a.xlsx"
            )
        case .commas: return (text(.markedUTF8, .comma), "a.csv")
        case .plainCommas: return (text(.utf8, .comma), "a.csv")
        case .windows: return (text(.shiftJIS, .comma), "a.csv")
        case .tabs: return (text(.utf8, .tab), "a.tsv")
        case .windowsTabs: return (text(.shiftJIS, .tab), "a.tsv")
        }
    }

    private static func readBack(
        _ profiles: [Profile], _ medium: Medium, _ rulebook: Rulebook, _ language: Language = .japanese
    ) throws -> [Profile] {
        let (bytes, name) = bytes(profiles, medium, rulebook, language)
        let contents = try OfficeReader.read(bytes, named: name)
        let grid = try #require(contents.grids.first)
        let readings = try #require(ProfileTable.profiles(from: grid, named: name, rulebook))
        #expect(readings.flatMap(\.diagnostics).map(\.message.en) == [])
        return readings.compactMap(\.profile)
    }

    @Test(arguments: 0..<12, Medium.allCases)
    func generatedProfilesComeBack(_ seed: UInt64, _ medium: Medium) throws {
        let rulebook = try #require(Self.real)
        var generator = RandomProfiles(seed: seed, rulebook)
        let profile = generator.profile()
        let language = seed % 2 == 0 ? Language.japanese : .english
        let back = try Self.readBack([profile], medium, rulebook, language)
        #expect(back.count == 1)
        let difference = firstDifference(profile.dump, back.first?.dump ?? "")
        #expect(difference == "")
    }

    @Test(arguments: Medium.allCases, [Language.japanese, .english])
    func realProfilesComeBackTogether(_ medium: Medium, _ language: Language) throws {
        let rulebook = try #require(Self.real)
        let profiles = try RealPack.profiles.map { try RealPack.profile($0, rulebook) }
        #expect(profiles.count == 5)
        let back = try Self.readBack(profiles, medium, rulebook, language)
        #expect(back.count == profiles.count)
        for (one, other) in zip(profiles, back) {
            let difference = firstDifference(one.dump, other.dump)
            #expect(difference == "")
        }
    }

    /// The rules for machine-readable tables: one header row, nothing merged, codes as text, rows of one length.
    @Test func theTableIsMachineReadable() throws {
        let rulebook = try #require(Self.real)
        let profile = try RealPack.profile("Scenarios/nimo/seeds/ota-r6.yaml", rulebook)
        let sheet = ProfileTable.sheet(of: [profile], rulebook, in: .japanese)
        #expect(sheet.merges.isEmpty)
        #expect(Set(sheet.rows.map(\.count)) == [RecordColumn.allCases.count])
        let header = sheet.rows[0].map(\.value.text)
        #expect(Set(header).count == header.count && !header.contains(""))
        let population = try #require(sheet.rows.first { $0[4].value.text == "municipality.population" })
        #expect(population[RecordColumn.value.rawValue].value == .number(222_364))
        #expect(population.map(\.value.text).contains("人"))
        #expect(population[RecordColumn.eraDate.rawValue].value.text == "令和6年5月")
    }

    @Test func otherTablesAreNoRecord() throws {
        let rulebook = try #require(Self.real)
        var grid = Grid(name: "a")
        grid.cells[CellAddress(row: 0, column: 0)] = .text("値")
        #expect(ProfileTable.profiles(from: grid, named: "a", rulebook) == nil)
    }

    @Test(arguments: RandomProfiles.texts) func escapesComeBack(_ text: String) {
        for isWindows in [false, true] {
            let holds = { (sign: Unicode.Scalar) in !isWindows || ShiftJIS.holds(sign) }
            let escaped = RecordEscape.escaped(text, holds)
            #expect(Array(RecordEscape.unescaped(escaped).unicodeScalars) == Array(text.unicodeScalars))
            #expect(escaped.unicodeScalars.allSatisfy(holds))
        }
    }
}
