// Rounding: to 34 digits after an operation, and to a scale on request.

/// Which neighbour a number goes to when it is cut.
public enum RoundingMode: Sendable {
    case halfEven, halfUp, halfDown, up, down, ceiling, floor
}

extension Number {
    /// The number `±magnitude × 10^exponent` rounded to 34 digits; nil when it is too large to exist.
    ///
    /// `sticky` says that something not zero was cut off below the last digit.
    init?(negative: Bool, magnitude: UInt128, exponent: Int, sticky: Bool = false) {
        var digits = magnitude
        var power = exponent
        let excess = max(
            PowersOfTen.digits(digits) - Number.precision, Number.smallestExponent - power, 0)
        if excess > 0 || sticky {
            digits = Number.cut(digits, by: excess, sticky: sticky, negative: negative, .halfEven)
            power += excess
        }
        self.init(negative: negative, exact: digits, exponent: power)
    }

    /// Brings digits and exponent into canonical form.
    private init?(negative: Bool, exact: UInt128, exponent: Int) {
        var digits = exact
        var power = exponent
        if digits == 0 {
            self = .zero
            return
        }
        while power < 0, digits >> 64 != 0 {
            let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { break }
            digits = quotient
            power += 1
        }
        if power < 0, var word = UInt64(exactly: digits) {
            while power < 0, word % 10 == 0 {
                word /= 10
                power += 1
            }
            digits = UInt128(word)
        }
        let length = PowersOfTen.digits(digits)
        if power > 0 {
            guard length + power - 1 <= Number.largestMagnitude else { return nil }
            let room = min(power, Number.precision - length)
            if room > 0 {
                digits *= PowersOfTen.table[room]
                power -= room
            }
        }
        let signed = Int128(digits)
        self.init(canonical: negative ? -signed : signed, exponent: Int32(power))
    }

    /// `digits` without its last `count` digits, rounded.
    static func cut(
        _ digits: UInt128, by count: Int, sticky: Bool, negative: Bool, _ mode: RoundingMode
    ) -> UInt128 {
        if count > 38 {
            let away = (digits != 0 || sticky) && mode.leavesZero(negative: negative)
            return away ? 1 : 0
        }
        let power = PowersOfTen.table[count]
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: power)
        if remainder == 0 && !sticky { return quotient }
        let half = power / 2
        let side: Int =
            remainder > half ? 1 : remainder < half || count == 0 ? -1 : sticky ? 1 : 0
        let up = mode.roundsAway(side: side, odd: quotient % 2 == 1, negative: negative)
        return up ? quotient + 1 : quotient
    }

    /// The number with at most `scale` digits after the point (before it, when negative).
    public func rounded(scale: Int, _ mode: RoundingMode = .halfEven) -> Number? {
        let excess = -scale - Int(exponent)
        guard excess > 0 else { return self }
        let digits = Number.cut(
            coefficient.magnitude, by: excess, sticky: false, negative: isNegative, mode)
        return Number(negative: isNegative, magnitude: digits, exponent: -scale)
    }
}

extension RoundingMode {
    /// Whether the digits grow; `side` tells whether what is cut is below, at or above the half.
    func roundsAway(side: Int, odd: Bool, negative: Bool) -> Bool {
        switch self {
        case .halfEven: side > 0 || side == 0 && odd
        case .halfUp: side >= 0
        case .halfDown: side > 0
        default: leavesZero(negative: negative)
        }
    }

    /// Whether the smallest fraction is rounded away from zero.
    func leavesZero(negative: Bool) -> Bool {
        switch self {
        case .up: true
        case .ceiling: !negative
        case .floor: negative
        case .halfEven, .halfUp, .halfDown, .down: false
        }
    }
}
