// Takes a profile; gives it as one long table, a line for each cell, and takes such a table; gives the profile
// back, unchanged.
//
// The table follows the Digital Agency's 行政データにおける機械可読性に関するルール: one header row, nothing merged, the
// area code, the western year beside the era, units in a column of their own.

import Diagnostics
import OfficeFiles
import Rulebook

/// Profiles as long tables.
package enum ProfileTable {
    /// The record of some profiles as a sheet.
    ///
    /// - Parameter holds: whether the file to be written can hold a sign; others are written as `\u{…}`.
    package static func sheet(
        of profiles: [Profile], _ rulebook: Rulebook, in language: Language,
        holding holds: (Unicode.Scalar) -> Bool = { _ in true }
    ) -> Sheet {
        let rows = profiles.flatMap { RecordWriter($0, rulebook, language).lines }.flatMap(\.parts)
            .map { line in RecordColumn.allCases.map { line.cells[$0]?.escaped(holds) ?? .empty } }
        let header = RecordColumn.allCases.map { $0.title.text(in: language) }
        return Sheet.table(RecordWords.title.text(in: language), header: header, rows: rows)
    }

    /// The profiles of a table, whatever else stands around it; nil where it is no record.
    ///
    /// - Parameter name: the file and the sheet, for messages.
    package static func profiles(
        from grid: Grid, named name: String, _ rulebook: Rulebook
    ) -> [RecordReading]? {
        RecordReader(grid, named: name)?.readings(rulebook)
    }
}
