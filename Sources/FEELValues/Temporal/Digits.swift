// Digits of temporal values.

/// `7` as `07`.
func twoDigits(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }

/// `.5` for half a second, nothing for a whole one.
func fractionText(_ nanosecond: Int) -> String {
    if nanosecond == 0 { return "" }
    let digits = String(nanosecond + 1_000_000_000).dropFirst()
    return "." + String(digits.reversed().drop { $0 == "0" }.reversed())
}
