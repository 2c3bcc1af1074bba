// Tables for tests, written as rows of texts.

import Calendars
import OfficeFiles
import Rulebook
import TestSupport

@testable import Importing

extension Grid {
    /// A table of rows; empty texts are cells without anything.
    init(_ rows: [[String]], called name: String = "", merges: [String] = []) {
        self.init(name: name)
        for (row, cells) in rows.enumerated() {
            for (column, text) in cells.enumerated() where !text.isEmpty {
                self.cells[CellAddress(row: row, column: column)] = .text(text)
            }
        }
        self.merges = merges.compactMap { CellRange($0) }
    }
}

/// Imports tables with the real pack.
struct Intake {
    let rulebook: Rulebook

    init() throws { rulebook = try RealPack.rulebook() }

    func read(
        _ files: [(name: String, grids: [Grid])], name: String? = nil, year: Int? = 2024
    ) -> ImportResult {
        let given = ImportGiven(name: name, year: year.map(FiscalYear.init(_:)))
        return Importer(rulebook, given: given).profiles(
            of: files.map { file in
                var contents = OfficeContents(.workbook)
                contents.grids = file.grids
                return ImportSource(name: file.name, contents: contents)
            })
    }

    func read(_ grids: [Grid], name: String? = "甲市", year: Int? = 2024) -> ImportResult {
        read([("a.xlsx", grids)], name: name, year: year)
    }

    func fact(_ path: String, _ profile: Profile?) -> Fact {
        rulebook.schema.field(path: path).flatMap { profile?.fact($0) } ?? .absent
    }
}

extension ImportResult {
    /// The codes of all doubts, with their cells.
    var doubts: [String] {
        findings.compactMap { finding in
            if case .doubtful(_, let doubt) = finding.outcome {
                "\(finding.spot.cell) \(doubt.code)"
            } else {
                nil
            }
        }
    }

    var ignored: [String] {
        findings.compactMap { if case .ignored = $0.outcome { $0.text } else { nil } }
    }
}
