// One line of a record.

import OfficeFiles

/// The cells of a line that hold something.
struct RecordLine {
    var cells: [RecordColumn: CellValue] = [:]
    /// The row of the table in which it was read, from 0.
    var row = 0

    /// The text of a cell; nil where it is empty.
    subscript(column: RecordColumn) -> String? {
        get { cells[column]?.text }
        set { cells[column] = newValue.map(CellValue.text(_:)) }
    }

    /// Longer texts go on in the next line: cells of spreadsheets hold 32,767 signs.
    private static let longest = 30_000
    private static let long: [RecordColumn] = [.value, .scope, .place, .note]

    /// The line, and where a text is too long for a cell further lines with what is left.
    var parts: [RecordLine] {
        let texts = Self.long.compactMap { column -> (RecordColumn, [String])? in
            let pieces = self[column]?.pieces(upTo: Self.longest) ?? []
            return pieces.count > 1 ? (column, pieces) : nil
        }
        guard let count = texts.map(\.1.count).max() else { return [self] }
        return (0..<count).map { number in
            var part = self
            if number > 0 {
                for column in Self.long { part[column] = nil }
                part.cells[.state] = .text(RecordWords.goesOn.ja)
            }
            for (column, pieces) in texts { part[column] = pieces.count > number ? pieces[number] : nil }
            return part
        }
    }

    /// Puts what goes on in another line behind the texts of this one.
    mutating func append(_ rest: RecordLine) {
        for column in Self.long {
            if let more = rest[column] { self[column] = (self[column] ?? "") + more }
        }
    }
}

extension String {
    /// The text in pieces of so many units of UTF-16, no sign broken.
    fileprivate func pieces(upTo length: Int) -> [String] {
        guard utf16.count > length else { return [self] }
        var pieces = [""]
        var used = 0
        for scalar in unicodeScalars {
            if used + 2 > length {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
            used += scalar.value > 0xFFFF ? 2 : 1
        }
        return pieces
    }
}
