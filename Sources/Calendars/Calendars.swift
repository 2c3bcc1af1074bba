// Takes dates as people write them (令和5年6月30日, R5.6, 2023-06-30, R5年度); gives dates of stated
// precision, eras, fiscal years and quarters, writes them in a language, and knows holidays and office days.

import Diagnostics

extension Language {
    /// Names of the months, for languages that write them out.
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}

/// Digits, signs and spaces in their half-width form.
package func halfWidth(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(halfWidth(_:))))
}

private func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    case 0x2212, 0x2015, 0x2010, 0x2013: "-"
    default: scalar
    }
}
