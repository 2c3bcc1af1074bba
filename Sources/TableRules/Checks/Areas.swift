// Checks of codes and names of areas.

import OfficeFiles

/// Rules about areas.
enum Areas {
    /// Whether a column holds the public codes of prefectures and municipalities.
    static func isCode(_ column: TableColumn) -> Bool {
        HeaderWords.codes.isPart(of: column.header)
            && (HeaderWords.areas.isPart(of: column.header) || column.header.contains("団体"))
    }

    /// Codes that are none; where no column has codes, names that are not full ones.
    @Sendable static func unclear(_ table: Table) -> [CellAddress?] {
        let codes = table.columns.filter(isCode(_:))
        if !codes.isEmpty {
            return codes.flatMap { $0.filled.filter { !AreaCode.isValid($0.text) }.map(\.address) }
        }
        let names = table.columns.filter { HeaderWords.areas.isPart(of: $0.header) && !$0.isNumeric }
        return names.flatMap { $0.filled.filter { !isFullName($0.text) }.map(\.address) }
    }

    private static func isFullName(_ name: String) -> Bool {
        name.last.map { "都道府県市区町村".contains($0) } == true || name.allSatisfy(\.isASCII)
    }
}

/// The public codes of areas (全国地方公共団体コード, JIS X 0401 and 0402).
enum AreaCode {
    /// Whether a text is the code of a prefecture (2 digits), of a municipality (5 digits), or either with its
    /// check digit (6 digits).
    static func isValid(_ text: String) -> Bool {
        let digits = text.compactMap(\.wholeNumberValue)
        guard digits.count == text.count, let prefecture = Int(text.prefix(2)), (1...47).contains(prefecture)
        else { return false }
        if digits.count != 6 { return [2, 5].contains(digits.count) }
        let sum = zip(digits, [6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
        return digits[5] == (11 - sum % 11) % 10
    }
}
