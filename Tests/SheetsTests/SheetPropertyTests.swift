// What holds of every profile: nothing known is lost, proposals change nothing, and what is written as Excel
// reads back.

import OfficeFiles
import Publishing
import Records
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetPropertyTests {
    private let sheet: SmallSheet

    init() throws { sheet = try SmallSheet() }

    /// Facts at random, each known, unknown or left out, and the texts that must be found for them.
    private func facts(_ seed: UInt64) -> (yaml: String, texts: [String]) {
        var numbers = SeededNumbers(seed: seed)
        var texts: [String] = []
        func cell(_ value: String, _ shown: String) -> String {
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0:
                return
                    "{unknown: \(["blank", "lost", "unclear", "absent"].randomElement(using: &numbers) ?? "blank")}"
            case 1: return ""
            default:
                texts.append(shown)
                return value
            }
        }
        let meetings = Int.random(in: 0...9, using: &numbers)
        let total = Int.random(in: 0...90_000, using: &numbers)
        let rows = (0..<Int.random(in: 0...4, using: &numbers)).map { row in
            let part = ["lead", "partner", ""].randomElement(using: &numbers) ?? ""
            texts.append("課題\(seed)-\(row)")
            return "{text: 課題\(seed)-\(row), part: \(part)}"
        }
        let roadmap = (0..<Int.random(in: 0...6, using: &numbers)).map { row in
            let month = Int.random(in: 0...12, using: &numbers)
            texts.append("取組\(seed)-\(row)")
            return "{month: \(month == 0 ? "" : String(month)), item: 取組\(seed)-\(row)}"
        }
        let yaml = """
            {council: {meetings: \(cell("\(meetings)", "\(meetings)")), established: \(cell("no", "無")), goal: \(cell("目標\(seed)", "目標\(seed)"))},
             people: {total: \(cell("\(total)", "\(total)")), issues: [\(rows.joined(separator: ", "))], roadmap: [\(roadmap.joined(separator: ", "))]}}
            """
        return (yaml, texts)
    }

    @Test(arguments: UInt64(1)...60) func nothingKnownIsLostInExcel(_ seed: UInt64) throws {
        let (yaml, texts) = facts(seed)
        let bytes = try FormPublisher(sheet.contents(yaml), in: .japanese).publish(
            sheet.rulebook.forms, as: .xlsx)
        let grids = try OfficeReader.read(bytes, named: "s.xlsx").grids.filter { !$0.isHidden }
        let found = grids.flatMap { $0.cells.values.map(\.text) }
        for text in texts { #expect(found.contains { $0.contains(text) }, "\(text)") }
    }

    /// The last worksheet is the profile itself; what is shared does not have it.
    @Test(arguments: UInt64(1)...20) func theRecordGivesTheProfileBack(_ seed: UInt64) throws {
        let contents = try sheet.contents(facts(seed).yaml)
        let profile = contents.assessment.situation.profile
        func grids(masking: Bool) throws -> [Grid] {
            let publisher = FormPublisher(contents, in: .japanese, masking: masking)
            let bytes = try publisher.publish(sheet.rulebook.forms, as: .xlsx)
            return try OfficeReader.read(bytes, named: "s.xlsx").grids.filter { !$0.isHidden }
        }
        let last = try #require(grids(masking: false).last)
        let read = try #require(
            ProfileTable.profiles(from: last, named: "s.xlsx", sheet.rulebook)?.first?.profile)
        for field in sheet.rulebook.vocabulary.fields.indices {
            #expect(read.fact(field).value == profile.fact(field).value)
            #expect(read.fact(field).state == profile.fact(field).state)
        }
        #expect(
            try grids(masking: true).allSatisfy {
                ProfileTable.profiles(from: $0, named: "", sheet.rulebook) == nil
            })
    }

    @Test(arguments: UInt64(1)...60) func proposalsChangeNothingThatWasWritten(_ seed: UInt64) throws {
        let (yaml, _) = facts(seed)
        let (with, without) = try (
            sheet.filled(sheet.contents(yaml)), sheet.filled(sheet.contents(yaml, proposes: false))
        )
        #expect(!without.hasProposals)
        let own = with.tables.map { table in table.rows.filter { !$0.isProposed }.map(\.texts) }
        #expect(own == without.tables.map { $0.rows.map(\.texts) })
        #expect(with.rows.map(\.remark) == without.rows.map(\.remark))
    }

    @Test(arguments: UInt64(1)...30) func cellsNeverOverlap(_ seed: UInt64) throws {
        let contents = try sheet.contents(facts(seed).yaml)
        let filler = FormFiller(contents, in: .japanese)
        for page in FormWorkbook(filler).sheets(of: try sheet.filled(contents)) {
            #expect(page.rows.allSatisfy { $0.count == page.widths.count })
            var seen: Set<CellAddress> = []
            for range in page.merges {
                for row in range.first.row...range.last.row {
                    for column in range.first.column...range.last.column {
                        #expect(
                            seen.insert(CellAddress(row: row, column: column)).inserted,
                            "\(page.name) \(range)")
                    }
                }
            }
            let hidden = page.merges.flatMap { range in
                page.rows.indices.flatMap { row in
                    page.rows[row].indices.map { CellAddress(row: row, column: $0) }.filter {
                        range.contains($0) && $0 != range.first
                    }
                }
            }
            #expect(hidden.allSatisfy { page.rows[$0.row][$0.column].value == .empty })
        }
    }

    @Test func theSameContentsGiveTheSameBytes() throws {
        let (yaml, _) = facts(7)
        for format in [OutputFormat.xlsx, .docx, .html, .markdown, .json] {
            let all = try (0..<2).map { _ in
                try FormPublisher(sheet.contents(yaml), in: .english).publish(
                    sheet.rulebook.forms, as: format)
            }
            #expect(all[0] == all[1])
        }
    }
}
