// The encodings in which tables of Japan are saved.

import Foundation

/// An encoding, with or without the mark (BOM) at the start that names it.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf8Marked = "UTF-8 BOM"
    case utf16 = "UTF-16"
    /// With the signs of Windows (CP932).
    case shiftJIS = "Shift_JIS (CP932)"
}

/// Turns the bytes of cells into text.
enum TextDecoder {
    case utf8
    /// Shift_JIS with the signs of Windows (CP932).
    case shiftJIS

    /// The decoder of a file, its encoding, and its bytes without the mark at their start.
    static func find(for bytes: [UInt8]) throws(OfficeProblem) -> (TextDecoder, TextEncoding, [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, .utf8Marked, Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = String(data: Data(bytes), encoding: .utf16) else { throw .encoding }
            return (.utf8, .utf16, Array(text.utf8))
        }
        if bytes.contains(0) { throw .unknownKind }
        if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, .utf8, bytes) }
        guard isMostlyShiftJIS(bytes) else { throw .encoding }
        return (.shiftJIS, .shiftJIS, bytes)
    }

    /// The text of a cell; what cannot be read becomes U+FFFD.
    func text(of bytes: [UInt8]) -> (text: String, isWhole: Bool) {
        guard self == .shiftJIS, bytes.contains(where: { $0 >= 0x80 }) else {
            return (String(decoding: bytes, as: UTF8.self), true)
        }
        if let text = Self.shiftJIS(bytes[...]) { return (text, true) }
        return (Self.characters(bytes).map { Self.shiftJIS($0) ?? "\u{FFFD}" }.joined(), false)
    }

    private static func shiftJIS(_ bytes: ArraySlice<UInt8>) -> String? {
        String(data: Data(bytes), encoding: .shiftJIS)
    }

    /// Whether nine of ten lines that are not plain ASCII are Shift_JIS.
    private static func isMostlyShiftJIS(_ bytes: [UInt8]) -> Bool {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 >= 0x80 } }
        let good = lines.filter { shiftJIS($0) != nil }.count
        return good * 10 >= lines.count * 9 || good > 0 && good == lines.count - 1
    }

    /// The bytes character by character.
    private static func characters(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var characters: [ArraySlice<UInt8>] = []
        var place = 0
        while place < bytes.count {
            let isLead = (0x81...0x9F).contains(bytes[place]) || (0xE0...0xFC).contains(bytes[place])
            let hasTrail = place + 1 < bytes.count && bytes[place + 1] >= 0x40
            let end = isLead && hasTrail ? place + 2 : place + 1
            characters.append(bytes[place..<end])
            place = end
        }
        return characters
    }
}
