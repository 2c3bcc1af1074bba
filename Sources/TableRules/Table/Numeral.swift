// Numbers as people write them into cells.

import Calendars
import OfficeFiles

/// A cell that is meant as a number.
struct Numeral {
    /// The digits, with point and sign.
    let digits: String
    /// Commas, units, signs and full-width digits around it.
    let isDressed: Bool

    /// nil for anything but a number, and for years, months and days.
    init?(_ value: CellValue) {
        switch value {
        case .number(let number): self.init("\(number)")
        case .text(let text): self.init(text)
        default: return nil
        }
    }

    private init?(_ text: String) {
        let plain = halfWidth(text)
        if Double(plain) != nil, text == plain, !plain.contains("n") {
            (digits, isDressed) = (plain, false)
            return
        }
        let body = plain.filter { !",、 \u{3000}¥￥".contains($0) }.drop { "▲△-+※*約".contains($0) }
        let digits = body.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = body.dropFirst(digits.count)
        guard Double(digits) != nil, unit.count <= 4, !unit.contains(where: \.isNumber),
            !unit.contains(where: { "年月日時分-/:~〜～".contains($0) })
        else { return nil }
        (self.digits, isDressed) = (String(digits), true)
    }

    var isZero: Bool { Double(digits) == 0 }
}
