// Decision tables in CSV files and DMN models mean the same as in YAML; mistakes are told in their files.

import DataFiles
import Diagnostics
import FEELValues
import TestSupport
import Testing

@testable import Rulebook

/// The folder of these tests, from the package's folder.
private let folder = "Tests/RulebookTests"

@Suite struct TableFileTests {
    private static let bad = PackageRoot.files(in: "\(folder)/tables-bad", ending: ".yaml")

    @Test func allFormsMeanTheSame() throws {
        let trees = try [tree("\(folder)/base.yaml"), tree("\(folder)/tables.yaml")]
        let rulebook = try Rulebook.read(trees, beside: files()).rulebook
        let tables = rulebook.derived.compactMap { fact in
            if case .table(let table) = fact.logic { table } else { nil }
        }
        try #require(tables.count == 3)
        let meetings = try #require(rulebook.vocabulary.slot(ofField: "council.meetings"))
        let established = try #require(rulebook.vocabulary.slot(ofField: "council.established"))
        for count in [nil, 0, 1, 2, 3, 4, 5] as [Int?] {
            for truth in [nil, true, false] as [Bool?] {
                var slots = [Value](repeating: .null, count: rulebook.vocabulary.slots.count)
                slots[meetings] = count.map { .number(Number($0)) } ?? .null
                slots[established] = Value(truth)
                let results = tables.map { $0.evaluate(slots) }
                #expect(results.allSatisfy { $0 == results[0] }, "\(slots[meetings]) \(results)")
                let lacking = tables.map { $0.openSlots(slots) }
                #expect(lacking.allSatisfy { $0 == lacking[0] }, "\(lacking)")
            }
        }
    }

    @Test func examplesAreThere() { #expect(Self.bad.count > 8) }

    @Test(arguments: bad) func mistakesAreToldInTheirFiles(_ path: String) throws {
        let own = String(path.dropLast(".yaml".count))
        let failure = try #require(throws: ReadingFailure.self) {
            try Rulebook.read([tree("\(folder)/base.yaml"), tree(path)], beside: files(own))
        }
        let text = [Language.english, .japanese].map {
            DiagnosticRenderer(language: $0).render(failure.diagnostics)
        }
        Golden.check(text.joined(separator: "\n"), against: own + ".errors")
    }

    /// The tables of all, and those of one example.
    private func files(_ own: String? = nil) throws -> PackFiles {
        var tables: [String: Tree] = [:]
        var models: [String: SourceFile] = [:]
        for place in ["\(folder)/tables"] + [own].compactMap({ $0 }) {
            for path in PackageRoot.files(in: place, ending: ".csv") {
                tables[name(path)] = try CSVReader.tree(of: source(path))
            }
            for path in PackageRoot.files(in: place, ending: ".dmn") { models[name(path)] = source(path) }
        }
        return PackFiles(tables: tables, models: models)
    }

    private func name(_ path: String) -> String {
        "tables/" + (path.split(separator: "/").last.map(String.init) ?? "")
    }

    private func source(_ path: String) -> SourceFile {
        SourceFile(name: path, text: PackageRoot.text(of: path) ?? "")
    }
}
