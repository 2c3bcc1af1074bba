// Numbers to text and back: plain decimals, no exponent where the digits can be written out.

extension Number: CustomStringConvertible {
    /// Reads a FEEL number literal: `-12`, `.5`, `12.50`, `1.2e3`; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        var reader = NumberReader(text)
        guard reader.read(), let number = reader.number else { return nil }
        self = number
    }

    /// The plain decimal text.
    public var description: String {
        let digits = String(coefficient.magnitude)
        let sign = isNegative ? "-" : ""
        if exponent >= 0 {
            return exponent == 0 ? sign + digits : sign + digits + "E+" + String(exponent)
        }
        let places = Int(-exponent)
        if places > Number.precision + digits.count { return sign + digits + "E" + String(exponent) }
        if digits.count > places {
            return sign + digits.dropLast(places) + "." + digits.suffix(places)
        }
        return sign + "0." + String(repeating: "0", count: places - digits.count) + digits
    }
}

/// Reads the text of a number byte by byte.
private struct NumberReader {
    private var bytes: [UInt8]
    private var place = 0
    private var negative = false
    private var digits: UInt128 = 0
    private var kept = 0
    private var dropped = 0
    private var fraction = 0
    private var sticky = false
    private var exponent = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    var number: Number? {
        Number(
            negative: negative, magnitude: digits, exponent: exponent + dropped - fraction,
            sticky: sticky)
    }

    /// Reads the whole text; false when it is not a number.
    mutating func read() -> Bool {
        negative = take(UInt8(ascii: "-"))
        let whole = readDigits(fractional: false)
        var decimals = 0
        if take(UInt8(ascii: ".")) {
            decimals = readDigits(fractional: true)
            if decimals == 0 { return false }
        }
        guard whole + decimals > 0 else { return false }
        if place < bytes.count, !readExponent() { return false }
        return place == bytes.count
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func readDigits(fractional: Bool) -> Int {
        let start = place
        while place < bytes.count, (48...57).contains(bytes[place]) {
            keep(UInt128(bytes[place] - 48))
            if fractional { fraction += 1 }
            place += 1
        }
        return place - start
    }

    /// Takes a digit while there is room for it; the rest only counts for rounding.
    private mutating func keep(_ digit: UInt128) {
        if kept < 37 {
            digits = digits * 10 + digit
            if digits != 0 { kept += 1 }
        } else {
            dropped += 1
            if digit != 0 { sticky = true }
        }
    }

    private mutating func readExponent() -> Bool {
        guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return false }
        let below = take(UInt8(ascii: "-"))
        if !below { _ = take(UInt8(ascii: "+")) }
        let start = place
        while place < bytes.count, (48...57).contains(bytes[place]) {
            exponent = min(exponent * 10 + Int(bytes[place] - 48), 100_000)
            place += 1
        }
        if below { exponent = -exponent }
        return place > start
    }
}
