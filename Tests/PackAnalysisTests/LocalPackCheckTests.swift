// Of a pack that extends another only what it brings or causes is told.

import Calendars
import DataFiles
import Diagnostics
import Rulebook
import Testing

@testable import PackAnalysis

@Suite struct LocalPackCheckTests {
    private static let below = """
        rules:
          - {id: mute, topic: council, kind: note, title: {en: mute}, when: council.share < 0}
        actions:
          - {id: idle, topic: council, owner: office, title: {en: idle}}
        """

    private func defects(_ local: String, languages: String = "en") throws -> [Defect] {
        let head = "pack: {id: local, version: 1.0.0, languages: [\(languages)], title: local}\n"
        func tree(_ name: String, _ text: String) throws -> Tree {
            try YAMLReader.tree(of: SourceFile(name: name, text: text))
        }
        let base = [try PackCheckTests.tree("base.yaml"), try tree("below.yaml", Self.below)]
        let layers = [base, [try tree("local.yaml", head + local)]]
        return PackAnalyst(
            try Rulebook.read(layers: layers).rulebook, extending: try Rulebook.read(base).rulebook,
            in: FiscalYear(2024)
        ).defects()
    }

    @Test func whatIsWrongBelowIsNotRepeated() throws {
        #expect(try defects("rules: []").map(\.fact) == [])
        let own = "  - {id: own, topic: council, kind: note, title: {en: own}, when: council.share > 100}"
        #expect(try defects("rules:\n" + own).map(\.fact) == [.neverSpeaks(rule: "own")])
    }

    /// Each change of a local pack, and what it does to entries of the pack below.
    @Test(arguments: [
        (
            "parameters: [{id: wanted, replace: true, label: {en: w}, type: number, values: [{value: 0}]}]",
            Defect.Fact.neverSpeaks(rule: "few")
        ),
        ("off: {rules: [{id: few, reason: {en: r}}]}", .unusedRecommendation("start")),
        (
            """
            rules:
              - {id: peers, replace: true, topic: council, kind: note, title: {en: p}, when: council.meetings < 2,
                 cite: [{source: sheet}]}
              - {id: twice, topic: council, kind: note, title: {en: t}, when: not(council.meetings >= 2)}
            """, .sameMeaning("peers", "twice")
        ),
    ])
    func whatALocalPackCausesIsTold(_ local: String, _ fact: Defect.Fact) throws {
        let facts = try defects(local).map(\.fact)
        #expect(facts.contains(fact), "\(facts)")
        #expect(!facts.contains(.neverSpeaks(rule: "mute")) && !facts.contains(.unusedAction("idle")))
    }

    @Test func textsWithoutANewLanguageAreToldOnceForEachFile() throws {
        let missing = try defects("rules: []", languages: "en, fr").filter {
            $0.fact == .untranslated(language: "fr")
        }
        #expect(missing.count > 20)
        let gathered = missing.gatheredByFile
        #expect(gathered.map(\.range.file.name) == ["base.yaml", "below.yaml"])
        #expect(gathered.last?.fact == .untranslatedFile(language: "fr", lines: [2, 4]))
        #expect(gathered.last?.diagnostic.notes.count == 1)
    }
}
