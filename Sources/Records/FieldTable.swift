// What the codes of a record mean: every field, its columns and what may be chosen in them, as one long table.

import Diagnostics
import OfficeFiles
import Rulebook

/// The fields of a pack as a table that machines read.
package struct FieldTable {
    private let language: Language

    /// A line for each field, for each of its columns, and for each value that may be chosen.
    package static func sheet(of rulebook: Rulebook, in language: Language) -> Sheet {
        let table = FieldTable(language: language)
        return Sheet.table(
            RecordWords.fields.text(in: language),
            header: RecordWords.fieldColumns.map { $0.text(in: language) },
            rows: rulebook.vocabulary.fields.flatMap(table.lines(of:)).map { $0.map(CellValue.optional) })
    }

    private func lines(of field: Field) -> [[String]] {
        let unit = field.unit?.text(in: language).split(separator: "|").last.map(String.init) ?? ""
        let head = [field.name, field.groupLabel.text(in: language), field.label.text(in: language)]
        guard case .rows(let columns) = field.kind else {
            return lines(head + ["", ""], field.kind, unit: unit)
        }
        return lines(head + ["", ""], field.kind, unit: unit)
            + columns.flatMap { column in
                lines(head + [column.id, column.label.text(in: language)], column.kind, unit: "")
            }
    }

    private func lines(_ head: [String], _ kind: Field.Kind, unit: String) -> [[String]] {
        let line = head + [kind.word.text(in: language), unit]
        let choices = kind.permitted.map { line + [$0.id, $0.label.text(in: language)] }
        return choices.isEmpty ? [line + ["", ""]] : choices
    }
}

extension Field.Kind {
    fileprivate var permitted: [Field.Permitted] {
        switch self {
        case .choice(let values), .choices(let values): values
        default: []
        }
    }
}
