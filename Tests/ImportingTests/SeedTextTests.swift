// The extracted texts of real sheets: nothing is read that the hand-made profile says otherwise.

import Calendars
import Diagnostics
import FEELValues
import Foundation
import Rulebook
import TestSupport
import Testing

@testable import Importing

@Suite struct SeedTextTests {
    struct Seed: Sendable {
        let text: String
        let name: String
        let profile: String
        let year: Int
    }

    static let seeds = [
        Seed(text: "000_8d3c3d46cf9e4ae1", name: "目黒区", profile: "meguro-r4", year: 2022),
        Seed(text: "001_00b0358f0bbd016e", name: "世田谷区", profile: "setagaya-r3", year: 2021),
        Seed(text: "002_a09570a77d39b68c", name: "川口市", profile: "kawaguchi-r5", year: 2023),
        Seed(text: "004_58024a32553a7154", name: "群馬県", profile: "gunma-r6", year: 2024),
        Seed(text: "004_58024a32553a7154", name: "太田市", profile: "ota-r6", year: 2024),
    ]

    private static func text(_ name: String) -> String? {
        let path = PackageRoot.path(of: "../shared/seeds/\(name).txt")
        return try? String(contentsOfFile: path, encoding: .utf8)
    }

    static func imported(_ seed: Seed) throws -> (result: ImportResult, rulebook: Rulebook)? {
        guard let text = text(seed.text) else {
            print("skipped: no text of \(seed.name) beside the package")
            return nil
        }
        let rulebook = try RealPack.rulebook()
        let importer = Importer(
            rulebook, given: ImportGiven(name: seed.name, year: FiscalYear(seed.year)))
        return (importer.profiles(of: importer.sources(of: text, named: seed.text)), rulebook)
    }

    @Test(arguments: seeds) func nothingIsReadWrong(_ seed: Seed) throws {
        guard let (result, rulebook) = try Self.imported(seed) else { return }
        let expected = try RealPack.profile("Scenarios/nimo/seeds/\(seed.profile).yaml", rulebook)
        let profile = try #require(result.profiles.first { $0.name.first == seed.name })
        var (right, known) = (0, 0)
        for (index, field) in rulebook.vocabulary.fields.enumerated() where !field.kind.isText {
            if case .rows = field.kind { continue }
            let (read, made) = (profile.fact(index), expected.fact(index))
            if made.state == .known { known += 1 }
            guard read.state == .known else { continue }
            let isDoubtful = result.findings.contains { finding in
                if case .doubtful(index, _) = finding.outcome { true } else { false }
            }
            #expect(read.value == made.value || isDoubtful, "\(field.name) at \(read.place ?? "")")
            if read.value == made.value { right += 1 }
        }
        let rows = rulebook.vocabulary.fields.indices.compactMap { index -> Int? in
            guard case .list(let rows) = profile.fact(index).value else { return nil }
            return rows.count
        }
        print("\(seed.name): \(right) of \(known) values, \(rows.reduce(0, +)) rows of tables")
    }
}
