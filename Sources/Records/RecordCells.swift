// Where the cells of a record stand, so that messages can name them.

import Diagnostics
import OfficeFiles

/// Makes nodes of cells, each with its place in the sheet.
struct RecordCells {
    let name: String
    let columns: [RecordColumn: Int]

    func address(of column: RecordColumn, in line: RecordLine) -> CellAddress {
        CellAddress(row: line.row, column: columns[column] ?? 0)
    }

    func addresses(of line: RecordLine) -> [CellAddress] {
        columns.values.map { CellAddress(row: line.row, column: $0) }
    }

    /// A cell as a file of its own, so that a message shows its address and its text.
    func range(of column: RecordColumn, in line: RecordLine) -> SourceRange {
        let text = line[column] ?? ""
        let file = SourceFile(name: "\(name) \(address(of: column, in: line))", text: text)
        return SourceRange(file, 0, text.utf8.count)
    }

    /// The text of a cell; quoted, since an empty text is none that is missing.
    func node(_ column: RecordColumn, in line: RecordLine) -> Tree {
        let range = range(of: column, in: line)
        return .scalar(
            Tree.Scalar(Snippet(line[column] ?? "", in: range.file, from: 0), isQuoted: true, range: range))
    }

    /// The text of a cell; nil where it is empty.
    func optional(_ column: RecordColumn, in line: RecordLine) -> Tree? {
        line[column] == nil ? nil : node(column, in: line)
    }

    /// A key that stands in a cell.
    func entry(_ key: String, _ column: RecordColumn, in line: RecordLine, _ value: Tree) -> Tree.Entry {
        Tree.Entry(key: key, keyRange: range(of: column, in: line), value: value)
    }
}
