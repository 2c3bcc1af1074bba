// Writes one sheet as CSV for spreadsheets.

/// Writes a sheet as CSV (RFC 4180) in UTF-8, with a mark at the start so that Excel takes it for UTF-8.
///
/// Spreadsheets guess what the cells of a CSV file are. A text that begins with one of `= + - @`, a tab or a line
/// end would be run as a formula, so it is written behind an apostrophe, as OWASP recommends; the reader of this
/// target takes it away again.
package enum SheetTextWriter {
    package static func write(_ sheet: Sheet) -> [UInt8] {
        let width = sheet.rows.map(\.count).max() ?? 0
        let lines = sheet.rows.map { row in
            let cells = row.map { written($0.value) } + Array(repeating: "", count: width - row.count)
            return cells.joined(separator: ",") + "\r\n"
        }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    private static func written(_ value: CellValue) -> String {
        guard case .text(let text) = value else { return value.text }
        let safe = CellText.looksLikeFormula(text) || text.hasPrefix("'") ? "'" + text : text
        let needsQuotes = safe.utf8.contains {
            [0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "\"")].contains($0)
        }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
