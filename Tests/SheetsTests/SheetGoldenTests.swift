// The forms of the field's pack, filled in for a real municipality and blank, as they read.

import Advice
import Calendars
import Diagnostics
import Planning
import Progress
import Rulebook
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetGoldenTests {
    private let rulebook: Rulebook

    init() throws { rulebook = try RealPack.rulebook() }

    private func contents(_ path: String) throws -> SheetContents {
        let assessment = Advisor(rulebook).assess(try RealPack.profile(path, rulebook))
        return SheetContents(
            Track(assessment, Plan.make(for: assessment), .none),
            outlook: Plan.make(for: assessment, years: 3))
    }

    @Test(arguments: [Language.japanese, .english]) func aFilledFormReadsAsRecorded(_ language: Language)
        throws
    {
        let publisher = FormPublisher(try contents("Scenarios/nimo/seeds/ota-r6.yaml"), in: language)
        let text = try String(decoding: publisher.publish(rulebook.forms, as: .markdown), as: UTF8.self)
        Golden.check(text, against: "Tests/SheetsTests/golden/ota.\(language.code).md")
    }

    @Test(arguments: [Language.japanese, .english]) func aBlankFormReadsAsRecorded(_ language: Language)
        throws
    {
        let year = FiscalYear(2025)
        let profile = Profile(blank: Localized("試験市"), in: year)
        let publisher = FormPublisher(
            SheetContents(blank: Advisor(rulebook).assess(profile), in: year), in: language)
        let text = try String(decoding: publisher.publish(rulebook.forms, as: .markdown), as: UTF8.self)
        Golden.check(text, against: "Tests/SheetsTests/golden/blank.\(language.code).md")
    }

    /// What the municipality wrote into a field of rows stands in its form, for every real profile.
    @Test(arguments: RealPack.profiles) func everyWrittenRowStandsInTheForm(_ path: String) throws {
        let contents = try contents(path)
        let filler = FormFiller(contents, in: .japanese)
        let tables = rulebook.forms.map(filler.fill(_:)).flatMap(\.tables)
        let shown = tables.flatMap(\.rows).filter { !$0.isProposed }.flatMap(\.texts).joined(separator: "\n")
        for form in rulebook.forms {
            for field in form.fields {
                for row in filler.rows(of: field) {
                    guard
                        case .string(let text)? = row[
                            filler.columns(of: field).first { $0.kind == .text }?.id ?? ""]
                    else { continue }
                    #expect(shown.contains(text), "\(path): \(text)")
                }
            }
        }
    }
}
