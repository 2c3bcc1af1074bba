// Signs that a file cannot hold, written so that they come back.

import OfficeFiles

/// `\u{2212}` stands for a sign by its number in Unicode, `\u{}` for a text without any.
enum RecordEscape {
    private static let mark = "\\u{"

    static func escaped(_ text: String, _ holds: (Unicode.Scalar) -> Bool) -> String {
        if text.isEmpty { return mark + "}" }
        if text.unicodeScalars.allSatisfy({ isSound($0) && holds($0) }), !text.contains(mark) { return text }
        var out = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            let isMark = scalar == "\\" && rest.starts(with: mark.unicodeScalars)
            if isMark || !isSound(scalar) || !holds(scalar) {
                out += mark + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                out.unicodeScalars.append(scalar)
            }
            rest.removeFirst()
        }
        return out
    }

    static func unescaped(_ text: String) -> String {
        guard text.contains(mark) else { return text }
        if text == mark + "}" { return "" }
        var out = ""
        var rest = Substring(text)
        while let place = rest.firstRange(of: mark) {
            out += rest[..<place.lowerBound]
            let digits = rest[place.upperBound...].prefix { $0.isHexDigit }
            if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value),
                rest[digits.endIndex...].first == "}"
            {
                out.unicodeScalars.append(scalar)
                rest = rest[digits.endIndex...].dropFirst()
            } else {
                out += mark
                rest = rest[place.upperBound...]
            }
        }
        return out + rest
    }

    /// Control signs and marks of byte order are held by no file for sure.
    private static func isSound(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

extension CellValue {
    /// The value with every sign that the file cannot hold escaped.
    func escaped(_ holds: (Unicode.Scalar) -> Bool) -> CellValue {
        guard case .text(let text) = self else { return self }
        return .text(RecordEscape.escaped(text, holds))
    }
}
