// Reads CSV and TSV files as people have them: rows of any length, in any encoding of Japan.

/// Splits a text into cells before it is decoded, since no sign between cells is part of a character in any of
/// the encodings.
struct DelimitedReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var place = 0
    private var line = 1

    private static let (tab, comma, quote) = (UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "\""))
    private static let (newline, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

    /// The one table of a file, and what to know of it.
    static func read(
        _ bytes: [UInt8], named name: String
    ) throws(OfficeProblem) -> (OfficeContents, [OfficeProblem]) {
        let (decoder, encoding, text) = try TextDecoder.find(for: bytes)
        let isTabs =
            name.lowercased().hasSuffix(".tsv")
            || text.prefix(4_096).contains(tab) && !text.prefix(4_096).contains(comma)
        var reader = DelimitedReader(text, separator: isTabs ? tab : comma)
        var grid = Grid(name: name)
        var problems: [OfficeProblem] = []
        var row = 0
        while let cells = try reader.row() {
            if row >= OfficeLimits.rows { throw .tooLarge(sheet: name, .rows, limit: OfficeLimits.rows) }
            if cells.count > OfficeLimits.columns {
                throw .tooLarge(sheet: name, .columns, limit: OfficeLimits.columns)
            }
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                let address = CellAddress(row: row, column: column)
                let (text, isWhole) = decoder.text(of: cell)
                if !isWhole, problems.isEmpty { problems = [.badCharacters(address: "\(address)")] }
                grid.cells[address] = .text(unguarded(text))
            }
            if grid.cells.count > OfficeLimits.cells {
                throw .tooLarge(sheet: name, .cells, limit: OfficeLimits.cells)
            }
            row += 1
        }
        var contents = OfficeContents(isTabs ? .tabs : .commas)
        (contents.grids, contents.encoding) = ([grid], encoding)
        return (contents, problems)
    }

    private init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Without the apostrophe that keeps a spreadsheet from running a text.
    private static func unguarded(_ text: String) -> String {
        let rest = text.dropFirst()
        let isGuarded =
            text.hasPrefix("'") && (CellText.looksLikeFormula(String(rest)) || rest.hasPrefix("'"))
        return isGuarded ? String(rest) : text
    }

    private mutating func row() throws(OfficeProblem) -> [[UInt8]]? {
        guard place < bytes.count else { return nil }
        var cells = [try cell()]
        while place < bytes.count, bytes[place] == separator {
            place += 1
            cells.append(try cell())
        }
        if place < bytes.count, bytes[place] == Self.carriage { place += 1 }
        if place < bytes.count, bytes[place] == Self.newline { place += 1 }
        line += 1
        return cells
    }

    private var isAtEndOfCell: Bool {
        place >= bytes.count
            || [separator, Self.carriage, Self.newline].contains(bytes[place])
    }

    private mutating func cell() throws(OfficeProblem) -> [UInt8] {
        var cell: [UInt8] = []
        if place < bytes.count, bytes[place] == Self.quote { cell = try quoted() }
        while !isAtEndOfCell {
            cell.append(bytes[place])
            place += 1
        }
        return cell
    }

    private mutating func quoted() throws(OfficeProblem) -> [UInt8] {
        let start = line
        var cell: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.newline { line += 1 }
            if byte == Self.quote {
                guard place < bytes.count, bytes[place] == Self.quote else { return cell }
                place += 1
            }
            cell.append(byte)
        }
        throw .openQuote(line: start)
    }
}
