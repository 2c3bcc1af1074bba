// Powers of ten that fit 128 bits, and the count of decimal digits.

/// Powers of ten and digit counts of 128-bit whole numbers.
enum PowersOfTen {
    /// 10^0 … 10^38.
    static let table: [UInt128] = (0...38).reduce(into: [1]) { powers, step in
        if step > 0 { powers.append(powers[step - 1] * 10) }
    }

    /// 10^0 … 10^18 as machine words.
    static let words: [Int64] = (0...18).reduce(into: [1]) { powers, step in
        if step > 0 { powers.append(powers[step - 1] * 10) }
    }

    /// How many decimal digits `value` has; zero has none.
    static func digits(_ value: UInt128) -> Int {
        var low = 0
        var high = 39
        while low < high {
            let middle = (low + high) / 2
            if middle < 39, value >= table[middle] { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
