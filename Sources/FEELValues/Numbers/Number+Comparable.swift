// The order of numbers.

extension Number: Comparable {
    /// Whether `a` is smaller than `b`.
    public static func < (a: Number, b: Number) -> Bool {
        if let (first, second, _) = Number.words(a, b) { return first < second }
        if a.exponent == b.exponent { return a.coefficient < b.coefficient }
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? b.magnitudeIsBelow(a) : a.magnitudeIsBelow(b)
    }

    /// Compares without signs.
    private func magnitudeIsBelow(_ other: Number) -> Bool {
        let mine = coefficient.magnitude
        let others = other.coefficient.magnitude
        if mine == 0 || others == 0 { return mine == 0 && others != 0 }
        let myTop = PowersOfTen.digits(mine) + Int(exponent)
        let othersTop = PowersOfTen.digits(others) + Int(other.exponent)
        if myTop != othersTop { return myTop < othersTop }
        let gap = Int(exponent) - Int(other.exponent)
        // Equal leading powers: the gap is at most 33, so scaling stays within 128 bits.
        return gap > 0
            ? mine * PowersOfTen.table[gap] < others : mine < others * PowersOfTen.table[-gap]
    }
}
