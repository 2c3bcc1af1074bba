// A decimal number with 34 significant digits: the only number FEEL knows.

/// A decimal number of 34 significant digits, rounded half to even, like IEEE 754 decimal128.
///
/// The number is `coefficient × 10^exponent`, always in the same canonical form (so equal numbers are
/// equal bit by bit): a negative exponent goes with a coefficient that does not end in zero, a positive
/// one only with numbers too long to be written out in 34 digits.
public struct Number: Sendable, Hashable {
    /// The upper word of the coefficient; the sign extension of `low` for all but very long numbers.
    let high: Int64
    /// The lower word of the coefficient.
    let low: UInt64
    /// The power of ten.
    let exponent: Int32

    /// Zero.
    public static let zero = Number(0)
    /// One.
    public static let one = Number(1)

    /// The most digits a coefficient holds.
    static let precision = 34
    /// The greatest power of ten of a leading digit; beyond it a number does not exist.
    static let largestMagnitude = 6144
    /// The smallest power of ten that is kept; below it a number is rounded to zero.
    static let smallestExponent = -6176

    /// A whole number.
    public init(_ value: Int) {
        high = value < 0 ? -1 : 0
        low = UInt64(bitPattern: Int64(value))
        exponent = 0
    }

    /// A canonical pair of coefficient and exponent.
    init(canonical coefficient: Int128, exponent: Int32) {
        high = Int64(truncatingIfNeeded: coefficient >> 64)
        low = UInt64(truncatingIfNeeded: coefficient)
        self.exponent = exponent
    }

    /// The digits as a whole number.
    var coefficient: Int128 { Int128(high) << 64 | Int128(low) }

    /// The coefficient when it fits a machine word.
    @inline(__always) var word: Int64? {
        let word = Int64(bitPattern: low)
        return high == word >> 63 ? word : nil
    }

    /// Whether the number is below zero.
    public var isNegative: Bool { high < 0 }
    /// Whether the number is zero.
    public var isZero: Bool { high == 0 && low == 0 }
    /// Whether the number has no fraction.
    public var isInteger: Bool { exponent >= 0 }

    /// The number as an `Int`, when it is whole and fits.
    public var intValue: Int? {
        guard exponent == 0, let word else { return nil }
        return Int(word)
    }

    /// The nearest binary floating-point number.
    public var doubleValue: Double { Double(description) ?? .nan }
}

extension Number: ExpressibleByIntegerLiteral {
    /// A whole number written in source.
    public init(integerLiteral value: Int) { self.init(value) }
}
