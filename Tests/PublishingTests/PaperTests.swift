// What holds of every paper of the pack, whoever it is for and however little is known.

import Advice
import Calendars
import Diagnostics
import FEELValues
import Planning
import Rulebook
import TestSupport
import Testing

@testable import Publishing

@Suite struct PaperTests {
    private static let rulebook = Result { try RealPack.rulebook() }
    private static let languages: [Language] = [.japanese, .english]

    /// The real municipalities, and one of which nothing is known.
    private static func assessments() throws -> [Assessment] {
        let rulebook = try rulebook.get()
        let blank = Profile(blank: Localized("名のない市"), in: FiscalYear(2024))
        let real = try RealPack.profiles.map { try RealPack.profile($0, rulebook) }
        return ([blank] + real).map { Advisor(rulebook).assess($0) }
    }

    private func papers(_ id: String) throws -> [(document: Document, language: Language)] {
        let template = try #require(try Self.rulebook.get().papers.first { $0.id == id })
        return try Self.assessments().flatMap { assessment in
            Self.languages.map { language in
                let plan = Plan.make(for: assessment)
                let composer = MemoComposer(assessment, plan, in: language, masking: true)
                return (composer.document(template), language)
            }
        }
    }

    static let ids = ["memo", "mayor", "section", "record", "letter"]

    @Test func thePackHasThem() throws {
        #expect(try Self.rulebook.get().papers.map(\.id) == Self.ids)
    }

    /// A key that the pack has no text for would stand there as it is.
    @Test(arguments: ids) func everyWordIsThePacks(_ id: String) throws {
        for (document, _) in try papers(id) {
            let lines = MarkdownWriter().write(document).split(separator: "\n")
            #expect(lines.count > 8)
            let keys = lines.filter { $0.contains(/\b(label|heading|annex|column|none|letter|mayor)\.[a-z]/) }
            #expect(keys.isEmpty)
        }
    }

    @Test(arguments: ["mayor", "section", "letter"]) func shortPapersNameNoRulesAndPlaces(_ id: String) throws
    {
        let rules = Set(try Self.rulebook.get().rules.map(\.id))
        for (document, _) in try papers(id) {
            let text = MarkdownWriter().write(document)
            let words = text.matches(of: /[a-z]+(-[a-z]+)+/).map { String($0.0) }
            #expect(rules.isDisjoint(with: words))
            #expect(!text.contains(/[（(]L\d+[)）]/) && document.isLargePrint)
        }
    }

    /// Suggestions are numbered; whoever reads a paper finds five at most, in their order.
    @Test(arguments: ids) func neverMoreThanFive(_ id: String) throws {
        for (document, _) in try papers(id) {
            let numbers = document.blocks.compactMap { block -> Int? in
                guard case .heading(3..., let text) = block else { return nil }
                return text.prefixMatch(of: #/(\d+)\. /#).flatMap { Int($0.1) }
            }
            #expect(numbers == Array(1...5).prefix(numbers.count).map { $0 })
            #expect(numbers.count <= (id == "mayor" ? 3 : 5))
        }
    }

    /// A figure in a table has a unit behind it, a date and an area beside it.
    @Test(arguments: ["memo", "record"]) func noFigureWithoutUnitDateAndArea(_ id: String) throws {
        for (document, language) in try papers(id) {
            for case .table(let table) in document.blocks where table.header.count == 5 {
                guard ["値", "Value"].contains(table.header[1]) else { continue }
                for row in table.rows {
                    let value = try #require(row[1].first)
                    #expect(value.last?.isNumber == false, "\(language.code): \(row)")
                    #expect(row[2].first?.isEmpty == false && row[3].first?.isEmpty == false)
                }
            }
        }
    }

    /// Sentences tell years and counts with what is counted: no number stands before a full stop or a bracket.
    @Test(arguments: ["mayor", "section"]) func noBareNumberInASentence(_ id: String) throws {
        for (document, language) in try papers(id) where language == .japanese {
            for case .paragraph(let text) in document.blocks {
                #expect(!text.contains(/[0-9][。、）]/), "\(text)")
            }
        }
    }
}
