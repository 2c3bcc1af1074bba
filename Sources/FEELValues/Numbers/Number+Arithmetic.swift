// The four operations, exact where 34 digits allow it; whole numbers and short decimals stay in a word.

extension Number {
    /// The number with the other sign.
    public static prefix func - (value: Number) -> Number {
        Number(canonical: -value.coefficient, exponent: value.exponent)
    }

    /// The number without its sign.
    public var magnitude: Number { isNegative ? -self : self }

    /// The sum; nil beyond the range of numbers.
    public func adding(_ other: Number) -> Number? {
        if let (a, b, power) = Number.words(self, other) {
            let (sum, overflow) = a.addingReportingOverflow(b)
            if !overflow, power == 0 { return Number(Int(sum)) }
            if !overflow { return Number(word: sum, exponent: power) }
        }
        return exponent >= other.exponent ? sum(above: other) : other.sum(above: self)
    }

    /// The difference; nil beyond the range of numbers.
    public func subtracting(_ other: Number) -> Number? { adding(-other) }

    /// The product; nil beyond the range of numbers.
    public func multiplied(by other: Number) -> Number? {
        let power = exponent + other.exponent
        if let a = word, let b = other.word {
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            if !overflow, power == 0 { return Number(Int(product)) }
            if !overflow, power > Number.smallestExponent { return Number(word: product, exponent: power) }
        }
        return wideProduct(other, exponent: Int(power))
    }

    /// The quotient to 34 digits; nil when dividing by zero or beyond the range of numbers.
    public func divided(by other: Number) -> Number? {
        if other.isZero { return nil }
        if isZero { return .zero }
        if exponent == other.exponent, let a = word, let b = other.word, b != -1, a % b == 0 {
            return Number(Int(a / b))
        }
        return wideQuotient(other)
    }

    /// The digits of two numbers with the same exponent, when they fit machine words.
    @inline(__always) static func words(_ a: Number, _ b: Number) -> (Int64, Int64, Int32)? {
        guard let first = a.word, let second = b.word else { return nil }
        if a.exponent == b.exponent { return (first, second, a.exponent) }
        let gap = Int(a.exponent) - Int(b.exponent)
        guard abs(gap) <= 18 else { return nil }
        let (raised, overflow) = (gap > 0 ? first : second)
            .multipliedReportingOverflow(by: PowersOfTen.words[abs(gap)])
        if overflow { return nil }
        return gap > 0 ? (raised, second, b.exponent) : (first, raised, a.exponent)
    }

    /// A machine word and a negative or positive power of ten, brought into canonical form.
    private init?(word: Int64, exponent: Int32) {
        var digits = word
        var power = exponent
        while power < 0, digits % 10 == 0, digits != 0 {
            digits /= 10
            power += 1
        }
        if digits == 0 {
            self = .zero
        } else if power <= 0 {
            self.init(canonical: Int128(digits), exponent: power)
        } else {
            self.init(negative: word < 0, magnitude: UInt128(word.magnitude), exponent: Int(exponent))
        }
    }

    /// The sum with a number whose exponent is not greater.
    private func sum(above other: Number) -> Number? {
        if isZero { return other }
        if other.isZero { return self }
        let gap = Int(exponent) - Int(other.exponent)
        let digits = coefficient.magnitude
        let room = min(gap, 37 - PowersOfTen.digits(digits))
        let raised = Int128(digits * PowersOfTen.table[room])
        let (lowered, sticky) = Number.jammed(other.coefficient.magnitude, by: gap - room)
        let total =
            (isNegative ? -raised : raised) + (other.isNegative ? -Int128(lowered) : Int128(lowered))
        if sticky && total == 0 { return other }
        return Number(
            negative: total < 0, magnitude: total.magnitude, exponent: Int(other.exponent) + gap - room)
    }

    /// `digits` without its last `count` digits; a lost remainder is jammed into the last digit so that
    /// a later rounding still sees it.
    private static func jammed(_ digits: UInt128, by count: Int) -> (UInt128, Bool) {
        if count == 0 { return (digits, false) }
        if count > 38 { return (digits == 0 ? 0 : 1, digits != 0) }
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: PowersOfTen.table[count])
        if remainder == 0 { return (quotient, false) }
        return (quotient % 5 == 0 ? quotient + 1 : quotient, true)
    }

    private func wideProduct(_ other: Number, exponent: Int) -> Number? {
        let negative = isNegative != other.isNegative
        let left = coefficient.magnitude
        let right = other.coefficient.magnitude
        let (high, low) = left.multipliedFullWidth(by: right)
        if high == 0 { return Number(negative: negative, magnitude: low, exponent: exponent) }
        // At most 68 digits: all but the upper 36 are cut, so that the rest fits 128 bits.
        let cut = PowersOfTen.digits(left) + PowersOfTen.digits(right) - 36
        let (quotient, remainder) = PowersOfTen.table[cut].dividingFullWidth((high, low))
        return Number(
            negative: negative, magnitude: quotient, exponent: exponent + cut, sticky: remainder != 0)
    }

    private func wideQuotient(_ other: Number) -> Number? {
        let upper = coefficient.magnitude
        let lower = other.coefficient.magnitude
        let raise = Number.precision - PowersOfTen.digits(upper)
        let numerator = upper * PowersOfTen.table[raise]
        let shift = PowersOfTen.digits(lower) + 2
        let wide = numerator.multipliedFullWidth(by: PowersOfTen.table[shift])
        let (quotient, remainder) = lower.dividingFullWidth(wide)
        return Number(
            negative: isNegative != other.isNegative, magnitude: quotient,
            exponent: Int(exponent) - Int(other.exponent) - raise - shift, sticky: remainder != 0)
    }
}
