// Writes one sheet as CSV or TSV for spreadsheets.

import Diagnostics

/// How the text of a sheet is written.
package struct SheetTextForm: Sendable, Hashable {
    /// The encodings in which tables of Japan are saved.
    package enum Encoding: String, Sendable, CaseIterable {
        /// UTF-8 with a mark at the start, so that Excel takes it for UTF-8.
        case markedUTF8 = "utf-8-bom"
        case utf8 = "utf-8"
        /// Shift_JIS with the signs of Windows (CP932).
        case shiftJIS = "shift_jis"
    }

    package enum Separator: UInt8, Sendable {
        case comma = 0x2C
        case tab = 0x09
    }

    package var encoding = Encoding.markedUTF8
    package var separator = Separator.comma

    package init(encoding: Encoding = .markedUTF8, separator: Separator = .comma) {
        self.encoding = encoding
        self.separator = separator
    }
}

/// Writes a sheet as CSV (RFC 4180) or with tabs.
///
/// Spreadsheets guess what the cells of a CSV file are. A text that begins with one of `= + - @`, a tab or a line
/// end would be run as a formula, so it is written behind an apostrophe, as OWASP recommends; the reader of this
/// target takes it away again.
package struct SheetTextWriter {
    private let form: SheetTextForm
    private var bytes: [UInt8] = []
    private var alike: Set<Unicode.Scalar> = []
    private var lost: Set<Unicode.Scalar> = []

    /// The bytes of the file, and warnings of what its encoding could not hold.
    package static func write(
        _ sheet: Sheet, as form: SheetTextForm = SheetTextForm()
    ) -> (bytes: [UInt8], warnings: [Diagnostic]) {
        var writer = SheetTextWriter(form)
        let width = sheet.rows.map(\.count).max() ?? 0
        for row in sheet.rows { writer.write(row, width: width) }
        let problems: [OfficeProblem] = [
            writer.alike.isEmpty ? nil : .lookAlikes(writer.alike.written),
            writer.lost.isEmpty ? nil : .notInEncoding(writer.lost.written),
        ].compactMap { $0 }
        return (writer.bytes, problems.map { $0.diagnostic(of: sheet.name) })
    }

    private init(_ form: SheetTextForm) {
        self.form = form
        if form.encoding == .markedUTF8 { bytes = [0xEF, 0xBB, 0xBF] }
    }

    private mutating func write(_ row: [Cell], width: Int) {
        for column in 0..<width {
            if column > 0 { bytes.append(form.separator.rawValue) }
            if row.indices.contains(column) { write(row[column].value) }
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(_ value: CellValue) {
        var encoded = encode(value.text)
        if case .text(let text) = value, Self.needsGuard(text, encoded) {
            encoded.insert(UInt8(ascii: "'"), at: 0)
        }
        let marks: Set<UInt8> = [0x0A, 0x0D, UInt8(ascii: "\""), form.separator.rawValue]
        guard encoded.contains(where: marks.contains(_:)) else {
            bytes += encoded
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in encoded { bytes += byte == quote ? [quote, quote] : [byte] }
        bytes.append(quote)
    }

    /// A sign that looks like another may begin a formula where the other does not.
    private static func needsGuard(_ text: String, _ encoded: [UInt8]) -> Bool {
        CellText.looksLikeFormula(text) || text.hasPrefix("'") || text.hasPrefix("\u{2212}")
    }

    private mutating func encode(_ text: String) -> [UInt8] {
        guard form.encoding == .shiftJIS else { return Array(text.utf8) }
        let encoded = ShiftJIS.encode(text)
        alike.formUnion(encoded.alike)
        lost.formUnion(encoded.lost)
        return encoded.bytes
    }
}

extension Set<Unicode.Scalar> {
    /// The signs with their numbers, in the order of these.
    fileprivate var written: String {
        sorted().map { "\($0)(U+\(String($0.value, radix: 16, uppercase: true)))" }.joined(separator: " ")
    }
}
