// A column of a table.

import Diagnostics
import OfficeFiles

/// A header and the cells below it.
struct TableColumn {
    let place: Int
    let header: String
    let cells: [Cell]
    /// Whether cells have types, as in Excel; the cells of CSV are texts.
    let isTyped: Bool

    /// A cell with its place.
    struct Cell {
        let address: CellAddress
        let value: CellValue
        var text: String { value.text }
    }

    var filled: [Cell] { cells.filter { $0.value != .empty } }

    /// Whether most of its cells are meant as numbers, however they are written.
    var isNumeric: Bool {
        let all = filled
        let numbers = all.filter { Numeral($0.value) != nil }.count
        return numbers > 0 && numbers * 10 >= all.count * 6
    }

    /// The few texts that its cells choose from; nil where cells say something of their own.
    var choices: Set<String>? {
        let texts = filled.map(\.text)
        let different = Set(texts)
        let areFew = different.count <= 12 && different.count * 2 <= texts.count
        return areFew && different.allSatisfy { $0.displayWidth <= 40 } ? different : nil
    }
}
