// Shift_JIS with the signs of Windows (CP932), as Excel in Japan saves CSV.

import Foundation

/// Encodes texts in CP932.
///
/// The table is made by decoding, since the encoder of Foundation never returns from a text that ends in a
/// variation selector, and gives nothing at all for a text with one sign that it lacks.
package enum ShiftJIS {
    /// Whether a sign can be written, be it as itself or as a sign that looks like it.
    package static func holds(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII || codes[scalar] != nil }

    /// What became of a text.
    struct Encoded {
        var bytes: [UInt8] = []
        /// Signs for which one that looks like them was written.
        var alike: Set<Unicode.Scalar> = []
        /// Signs for which 〓 was written.
        var lost: Set<Unicode.Scalar> = []
    }

    static func encode(_ text: String) -> Encoded {
        var encoded = Encoded()
        for scalar in composed(text).unicodeScalars {
            if scalar.isASCII {
                encoded.bytes.append(UInt8(scalar.value))
            } else if let code = codes[scalar] {
                encoded.bytes += code
            } else if let code = alike[scalar].flatMap({ codes[$0] }) {
                encoded.bytes += code
                encoded.alike.insert(scalar)
            } else {
                encoded.bytes += isSelector(scalar) ? [] : [0x81, 0xAC]
                encoded.lost.insert(scalar)
            }
        }
        return encoded
    }

    /// か and ゛ as が, where they stand apart.
    private static func composed(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(holds(_:)) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Selectors choose between forms of the sign before them and show nothing.
    private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    }

    /// Signs that CP932 lacks, with the one that Windows shows for the same code of Shift_JIS, or near it.
    private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{301C}": "\u{FF5E}", "\u{2016}": "\u{2225}", "\u{2212}": "\u{FF0D}", "\u{2014}": "\u{2015}",
        "\u{2013}": "\u{2015}", "\u{00A2}": "\u{FFE0}", "\u{00A3}": "\u{FFE1}", "\u{00AC}": "\u{FFE2}",
        "\u{00A5}": "\u{FFE5}", "\u{00A6}": "\u{FFE4}", "\u{00A0}": " ", "\u{2022}": "\u{30FB}",
    ]

    /// The code of each sign; of two for one sign the one that Windows writes.
    private static let codes: [Unicode.Scalar: [UInt8]] = {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        let selected: Set<UInt8> = [0xED, 0xEE]
        for code in pairs where !selected.contains(code[0]) { add(code, to: &codes) }
        for code in pairs where selected.contains(code[0]) { add(code, to: &codes) }
        return codes
    }()

    private static func add(_ code: [UInt8], to codes: inout [Unicode.Scalar: [UInt8]]) {
        guard let text = String(data: Data(code), encoding: .shiftJIS), text.unicodeScalars.count == 1,
            let scalar = text.unicodeScalars.first, !(0xE000...0xF8FF).contains(scalar.value)
        else { return }
        codes[scalar] = codes[scalar] ?? code
    }

    private static var pairs: [[UInt8]] {
        let single = (UInt8(0xA1)...0xDF).map { [$0] }
        let leads = Array(UInt8(0x81)...0x9F) + Array(UInt8(0xE0)...0xFC)
        return single
            + leads.flatMap { lead in (UInt8(0x40)...0xFC).filter { $0 != 0x7F }.map { [lead, $0] } }
    }
}
