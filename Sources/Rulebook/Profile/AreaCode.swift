// The code of a municipality or prefecture (全国地方公共団体コード).

/// The code of an area, as digits: a number would lose the zeros at its start.
package struct AreaCode: Sendable, Hashable {
    /// Five digits, or six with the check digit behind them.
    package let digits: String

    /// - Returns: nil where the text is no code, or where the check digit is wrong.
    package init?(_ text: String) {
        let values = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
        guard [5, 6].contains(values.count), values.allSatisfy({ (0...9).contains($0) }) else { return nil }
        if values.count == 6, values[5] != Self.checkDigit(of: values) { return nil }
        digits = text
    }

    /// The first five digits are weighed 6, 5, 4, 3, 2; what the sum lacks to a multiple of 11, in its last digit.
    private static func checkDigit(of values: [Int]) -> Int {
        let sum = zip(values, [6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
        return (11 - sum % 11) % 10
    }
}
