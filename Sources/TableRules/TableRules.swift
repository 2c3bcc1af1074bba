// Takes the cells of a file; gives, for each rule of the Digital Agency on machine-readable data, whether the
// tables in it keep the rule, where they do not, and what only a person can judge.
//
// The rules are those of 行政データにおける機械可読性に関するルール of 2026-03-31, with their numbers
// (https://github.com/digital-go-jp/machine_readability_rule).

import OfficeFiles

/// Holds the tables of files against the rules.
package enum TableInspector {
    /// - Parameter first: the file of another year, whose form this one should have.
    package static func review(_ file: OfficeContents, beside first: OfficeContents? = nil) -> TableReview {
        let tables = file.grids.map { Table($0, of: file) }
        let model = first.map { first in first.grids.map { Table($0, of: first) } }
        return TableReview(
            verdicts: TableRule.allCases.map { rule in
                if rule == .readableForm { return form(of: file) }
                if rule == .sameFormEveryYear { return Years.verdict(tables, beside: model) }
                return verdict(rule, tables)
            })
    }

    private static func form(of file: OfficeContents) -> Verdict {
        if file.kind != .document { return Verdict(.readableForm, .kept) }
        let place = Verdict.Place(sheet: file.kind.name, cell: nil)
        return Verdict(.readableForm, .broken, [place])
    }

    private static func verdict(_ rule: TableRule, _ tables: [Table]) -> Verdict {
        guard let check = TableCheck.all[rule] else { return Verdict(rule, .forPeople) }
        let concerned = tables.filter { check.concerns($0.kind) }
        if concerned.isEmpty { return Verdict(rule, .notConcerned) }
        let places = concerned.flatMap { table in
            check.places(table).map { Verdict.Place(sheet: table.grid.name, cell: $0) }
        }
        return Verdict(rule, places.isEmpty ? .kept : check.certainty, places)
    }
}
