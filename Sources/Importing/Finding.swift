// What the report says of a cell.

import Diagnostics
import OfficeFiles

/// A place in a file.
package struct Spot: Sendable, Hashable {
    package let file: String
    /// The sheet, or which table of a document; empty where there is but one.
    package let sheet: String
    /// Such as `B12`, or `L12` for a line of a text.
    package let cell: String

    /// The file without its folders.
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

    /// The place as the profile keeps it.
    package var place: String { sheet.isEmpty ? cell : "\(sheet) \(cell)" }
}

/// One cell, and what became of it.
package struct Finding: Sendable {
    package let spot: Spot
    /// What stands in the cell.
    package let text: String
    package let outcome: Outcome

    /// What became of a cell.
    package enum Outcome: Sendable {
        /// It was read into a field, or into a column of one; `value` as it was understood.
        case read(field: Int, value: String)
        /// Its answers are printed, and none of them is marked.
        case unselected(field: Int)
        /// It tells who the municipality is, or which year.
        case head
        /// It could not be taken, or was taken with a doubt.
        case doubtful(field: Int?, Doubt)
        /// No field knows it; the nearest label, if any is near.
        case ignored(nearest: String?)
    }
}

/// Why a cell is doubtful.
package enum Doubt: Sendable {
    /// The label fits several fields.
    case severalFields([String])
    /// The cell cannot be read as the field wants; the reason of the reader.
    case unreadable(Message)
    /// A dash may mean none, or not known.
    case dash
    /// More numbers than the row has fields.
    case manyNumbers
    /// Words stand before the number: how often, or about how many.
    case words(String)
    /// Words stand where a number is asked for.
    case noNumber(String)
    /// The unit belongs to other fields: values may have been shifted.
    case unit(String)
    /// A share is printed although its count is blank.
    case shareWithoutCount
    /// A share below one: a cell that was formatted as percent holds a fraction.
    case fraction
    /// The label has no cell beside it: the row was shifted, or its value is lost.
    case noCell
    /// A remark says for whom or of when the value is; the value was taken with it as a note.
    case remark(String)
    /// A figure of a text without a date; it was taken.
    case undated
    /// The form says something else than the record; the form was taken.
    case otherThanRecord(before: String)
    /// The form's cell is empty, the record's is not; the record was kept.
    case emptiedInForm(kept: String)
    /// Rows of the form do not fit those of the record; the record was kept.
    case rowsDiffer
    /// Two places or files say different things; the first was kept.
    case contradiction(kept: String, at: Spot)
    /// Nobody says which municipality or year it is.
    case nameless
    /// A file of a folder that no reader takes.
    case unread
    /// A year that lies further ahead than plans do.
    case farYear
    /// Nobody says which year it is.
    case yearless
    /// A message of another reader.
    case other(Diagnostic)

    /// Whether what was read was taken all the same.
    package var isTaken: Bool {
        switch self {
        case .remark, .otherThanRecord, .undated: true
        default: false
        }
    }
}
