// Roots, powers, exponentials and logarithms, to about 34 digits.

import Foundation

extension Number {
    /// The square root; nil below zero.
    public var squareRoot: Number? {
        if isNegative { return nil }
        if isZero { return .zero }
        guard var root = Number(parsing: "\(doubleValue.squareRoot())"), !root.isZero else { return nil }
        let half = Number(canonical: 5, exponent: -1)
        for _ in 0..<6 {
            guard let quotient = divided(by: root), let sum = root.adding(quotient),
                let next = sum.multiplied(by: half)
            else { return nil }
            if next == root { break }
            root = next
        }
        // A root that is exact in few digits is given exactly.
        if let short = root.rounded(significant: 30), short.multiplied(by: short) == self { return short }
        return root
    }

    /// The number rounded to so many significant digits.
    func rounded(significant digits: Int) -> Number? {
        let length = PowersOfTen.digits(coefficient.magnitude)
        return rounded(scale: digits - length - Int(exponent))
    }

    /// The number to a power; nil where there is none.
    public func raised(to power: Number) -> Number? {
        if let whole = power.intValue, abs(whole) <= 999_999_999 {
            guard whole < 0 else { return raised(to: whole) }
            return raised(to: -whole).flatMap { Number.one.divided(by: $0) }
        }
        if isZero { return power.isNegative ? nil : .zero }
        guard let logarithm = naturalLogarithm else { return nil }
        return logarithm.multiplied(by: power)?.exponential
    }

    private func raised(to power: Int) -> Number? {
        var result = Number.one
        var factor = self
        var rest = power
        while rest > 0 {
            if rest & 1 == 1 {
                guard let next = result.multiplied(by: factor) else { return nil }
                result = next
            }
            rest >>= 1
            if rest > 0 {
                guard let next = factor.multiplied(by: factor) else { return nil }
                factor = next
            }
        }
        return result
    }

    /// e to the power of the number; nil beyond the range of numbers.
    public var exponential: Number? {
        guard abs(doubleValue) < 14_200 else { return isNegative ? .zero : nil }
        // e^x = (e^(x/2^k))^(2^k) with a small argument for the series.
        var halvings = 0
        var small = self
        let half = Number(canonical: 5, exponent: -1)
        while small.magnitude > Number(canonical: 1, exponent: -1), let next = small.multiplied(by: half) {
            small = next
            halvings += 1
        }
        var term = Number.one
        var sum = Number.one
        for step in 1...40 {
            guard let product = term.multiplied(by: small), let next = product.divided(by: Number(step)),
                let total = sum.adding(next)
            else { return nil }
            if total == sum { break }
            term = next
            sum = total
        }
        for _ in 0..<halvings {
            guard let square = sum.multiplied(by: sum) else { return nil }
            sum = square
        }
        return sum
    }

    /// The natural logarithm; nil at and below zero.
    public var naturalLogarithm: Number? {
        if isNegative || isZero { return nil }
        if self == .one { return .zero }
        let guess = Number.logarithmGuess(self)
        guard var result = Number(parsing: "\(guess)") else { return nil }
        // Newton: y ← y + 2 (x − e^y) / (x + e^y), three times as many digits each round.
        for _ in 0..<3 {
            guard let power = result.exponential, let above = subtracting(power),
                let below = adding(power), let step = above.divided(by: below),
                let double = step.multiplied(by: Number(2)), let next = result.adding(double)
            else { return nil }
            result = next
        }
        return result
    }

    /// A logarithm to the precision of machine floating point, for numbers of any size.
    private static func logarithmGuess(_ number: Number) -> Double {
        let digits = PowersOfTen.digits(number.coefficient.magnitude)
        let lead = Double(number.coefficient.magnitude) / Double(PowersOfTen.table[digits])
        return log(lead) + Double(digits + Int(number.exponent)) * 2.302585092994046
    }
}
