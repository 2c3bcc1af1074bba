// Checks of the texts in cells.

import Calendars
import OfficeFiles

/// Rules about texts.
enum Texts {
    /// Spaces and line ends that only make a cell look tidy.
    @Sendable static func layout(_ table: Table) -> [CellAddress?] {
        let headers = table.columns.filter { isLaidOut($0.header) || $0.header.contains(where: \.isNewline) }
        return headers.map(table.header(at:))
            + table.dataCells.filter { isLaidOut($0.text) }.map(\.address)
    }

    /// Spaces at an end, several in a row, or between the letters of one word.
    private static func isLaidOut(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        if first.isWhitespace || last.isWhitespace { return true }
        let words = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{3000}" }
        if words.contains(where: \.isEmpty) { return true }
        return words.count > 1 && words.allSatisfy { $0.count == 1 && $0.first?.isASCII == false }
    }

    /// Lists, and several numbers with their units.
    @Sendable static func severalValues(_ table: Table) -> [CellAddress?] {
        table.columns.flatMap { column -> [CellAddress] in
            let filled = column.filled
            let several = filled.filter { hasSeveralNumbers($0.text) }
            let numbers = several.count + filled.filter { Numeral($0.value) != nil }.count
            // Where most cells are texts, numbers in one are part of what it tells.
            let counted = numbers * 2 > filled.count ? several : []
            return (counted + filled.filter { $0.text.contains(where: \.isNewline) }).map(\.address)
        }.sorted()
    }

    private static func hasSeveralNumbers(_ text: String) -> Bool {
        let parts = halfWidth(text).split { " \u{3000}、／/・;".contains($0) }
        let counts = parts.filter { part in
            part.last?.isNumber == false && part.contains(where: \.isNumber) && part.count <= 8
                && !part.contains { "年月日時分度:".contains($0) }
        }
        return parts.count > 1 && counts.count == parts.count
    }

    @Sendable static func severalLines(_ table: Table) -> [CellAddress?] {
        table.grid.cells.filter { $0.value.text.contains(where: \.isNewline) }.map(\.key).sorted()
    }

    /// Signs that some systems do not have or do not hold for the same.
    @Sendable static func platformCharacters(_ table: Table) -> [CellAddress?] {
        table.grid.cells.filter { $0.value.text.unicodeScalars.contains(where: isOfOnePlatform) }.map(\.key)
            .sorted()
    }

    /// Row 13 of NEC, half-width kana, private letters, variants, letters that only IBM added.
    private static func isOfOnePlatform(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2460...0x2473, 0x2160...0x2179, 0x3220...0x33FF, 0x2116, 0x2121, 0x301D, 0x301F, 0x221F,
            0x22BF, 0xFF61...0xFF9F, 0xE000...0xF8FF, 0xF900...0xFAFF, 0xFE00...0xFE0F, 0xFFFD,
            0xE0100...0xE01EF, 0x9AD9, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static let dittos: Set<String> = ["〃", "々", "同上", "同左", "″", "ditto", "\""]

    /// Ditto marks, and blanks of a column of names under the name that they repeat.
    @Sendable static func omitted(_ table: Table) -> [CellAddress?] {
        let dittos = table.dataCells.filter { Self.dittos.contains($0.text) }.map(\.address)
        guard let names = table.columns.first, !names.isNumeric, table.columns.count > 1 else {
            return dittos
        }
        let blanks = names.cells.drop { $0.value == .empty }.filter { cell in
            cell.value == .empty
                && table.columns.contains { table.grid.text(cell.address.row, $0.place) != "" }
        }
        return (dittos + blanks.map(\.address)).sorted()
    }
}
