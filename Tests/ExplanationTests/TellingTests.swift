// Explanations in words: golden texts of what can become of a rule or a recommendation, in both languages.

import Advice
import DataFiles
import Diagnostics
import Rulebook
import TestSupport
import Testing

@testable import Explanation

/// A profile, a name, and how it is asked.
struct Told: Sendable, CustomTestStringConvertible {
    let file: String
    let facts: String
    let name: String?
    var depth = 0
    var columns = 80
    var masking = false
    var year = "R6"

    var testDescription: String { file }
}

@Suite struct TellingTests {
    static let council = "council: {meetings: {value: 1, as of: R5, at: L3}, established: 無}"
    static let family = council.replacing("無}", with: "無, members: [家族]}")
    static let full = """
        \(council)
          people: {total: 9, issues: [{text: 家がない, topic: 住まい}, {text: 他, topic: council}]}
          homes: {residents: {value: 3, as of: H30}, until: R8}
        """

    /// What settles that the exception does not hold.
    static let refusal = "\n  menu: {peers: 実施なし}"

    static let cases = [
        Told(file: "raised", facts: full.replacing(council, with: family) + refusal, name: "no-council"),
        Told(file: "waiting", facts: full, name: "found-council"),
        Told(file: "silent", facts: "council: {established: 有}", name: "no-council"),
        Told(file: "open", facts: council, name: "no-council"),
        Told(file: "excepted", facts: full.replacing("無}", with: "無, members: [当事者]}"), name: "no-council"),
        Told(file: "each", facts: "menu: {peers: 実施なし}", name: "peers-unused"),
        Told(file: "rows", facts: full, name: "housing-named"),
        Told(file: "derived-closed", facts: full, name: "few-residents"),
        Told(file: "derived-open", facts: full, name: "few-residents", depth: 1),
        Told(file: "year-before", facts: full, name: "few-residents", year: "R5"),
        Told(file: "masked", facts: full, name: "few-residents", depth: 1, masking: true),
        Told(file: "table", facts: "council: {meetings: 1, established: 有}", name: "pace-slow", depth: 1),
        Told(file: "table-open", facts: "council: {meetings: 1}", name: "pace-slow", depth: 1),
        Told(file: "other-years", facts: full, name: "later-only"),
        Told(file: "this-year", facts: full, name: "found-council"),
        Told(file: "later", facts: full, name: "visit-homes"),
        Told(file: "done", facts: "council: {meetings: 1, established: 有}", name: "found-council"),
        Told(file: "not-meant", facts: "people: {total: 1}", name: "more-homes"),
        Told(file: "topic", facts: full, name: "住まい"),
        Told(file: "overview", facts: full, name: nil),
        Told(file: "narrow", facts: full, name: "no-council", columns: 40),
    ]

    @Test(arguments: cases, [Language.japanese, .english])
    func isTold(_ told: Told, _ language: Language) throws {
        let text = try Self.text(told, language)
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= told.columns })
        Golden.check(text, against: "Tests/ExplanationTests/golden/\(told.file).\(language.code).txt")
    }

    private static func text(_ told: Told, _ language: Language) throws -> String {
        var packs = PackGenerator(seed: 0)
        let rulebook = try packs.rulebook(rules: 0)
        let text =
            "municipality: {name: {ja: 試験市, en: Test City}}\nfiscal year: \(told.year)\nfacts:\n  \(told.facts)\n"
        let profile = try Profile.read(
            YAMLReader.tree(of: SourceFile(name: "profile.yaml", text: text)), rulebook: rulebook)
        let explainer = Explainer(Advisor(rulebook).assess(profile), depth: told.depth)
        let reason: Reason
        if let name = told.name {
            guard case .one(let thing) = NameFinder(rulebook).find(name) else { return "no \(name)\n" }
            reason = explainer.reason(for: thing)
        } else {
            reason = explainer.overview(all: false)
        }
        let teller = Teller(explainer.assessment, in: language, masking: told.masking)
        return TextWriter(columns: told.columns).text(teller.tell(reason))
    }
}
