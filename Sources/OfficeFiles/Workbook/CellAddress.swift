// Places in a sheet.

/// The place of a cell, both counted from 0.
package struct CellAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let row: Int
    package let column: Int

    /// The last row and column that spreadsheets know.
    static let (lastRow, lastColumn) = (1_048_575, 16_383)

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// An address such as `AB12`; dollar signs are passed over.
    package init?(_ text: some StringProtocol) {
        let plain = text.utf8.filter { $0 != UInt8(ascii: "$") }
        let letters = plain.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }
        guard (1...3).contains(letters.count),
            let row = Int(String(decoding: plain.dropFirst(letters.count), as: UTF8.self)),
            (1...Self.lastRow + 1).contains(row)
        else { return nil }
        let column = letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 64 } - 1
        guard column <= Self.lastColumn else { return nil }
        self.init(row: row - 1, column: column)
    }

    /// Such as `AB12`.
    package var description: String { Self.letters(column) + String(row + 1) }

    /// The letters of a column, counted from 0.
    static func letters(_ column: Int) -> String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// From top to bottom, then from left to right.
    package static func < (lhs: CellAddress, rhs: CellAddress) -> Bool {
        (lhs.row, lhs.column) < (rhs.row, rhs.column)
    }
}

/// A rectangle of cells.
package struct CellRange: Sendable, Hashable, CustomStringConvertible {
    package let first: CellAddress
    package let last: CellAddress

    package init(_ first: CellAddress, _ last: CellAddress) {
        self.first = first
        self.last = last
    }

    /// A range such as `A1:C9`, or one cell.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first.flatMap({ CellAddress($0) }),
            let last = parts.last.flatMap({ CellAddress($0) }), first.row <= last.row,
            first.column <= last.column
        else { return nil }
        self.init(first, last)
    }

    /// Such as `A1:C9`.
    package var description: String { "\(first):\(last)" }

    package func contains(_ address: CellAddress) -> Bool {
        (first.row...last.row).contains(address.row) && (first.column...last.column).contains(address.column)
    }
}
