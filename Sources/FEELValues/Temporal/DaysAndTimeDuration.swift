// A length of time in days, hours, minutes and seconds.

/// A length of time in days, hours, minutes and seconds, to the nanosecond.
public struct DaysAndTimeDuration: Sendable, Hashable, Comparable {
    /// Whole seconds, rounded down.
    public let seconds: Int
    /// Nanoseconds above the whole seconds.
    public let fraction: Int

    /// No time at all.
    public static let zero = DaysAndTimeDuration(seconds: 0)

    /// A length in whole seconds.
    public init(seconds: Int) {
        self.seconds = seconds
        fraction = 0
    }

    /// A length in nanoseconds; nil beyond the range of seconds.
    public init?(nanoseconds: Int128) {
        let billion: Int128 = 1_000_000_000
        let rest = (nanoseconds % billion + billion) % billion
        guard let whole = Int(exactly: (nanoseconds - rest) / billion) else { return nil }
        seconds = whole
        fraction = Int(rest)
    }

    /// The whole length in nanoseconds.
    public var nanoseconds: Int128 { Int128(seconds) * 1_000_000_000 + Int128(fraction) }

    /// The whole length in seconds.
    public var totalSeconds: Number {
        let whole = Number(seconds)
        if fraction == 0 { return whole }
        let part = Number(fraction).divided(by: Number(1_000_000_000)) ?? .zero
        return whole.adding(part) ?? whole
    }

    /// A length of so many seconds; nil beyond the range.
    public init?(totalSeconds: Number) {
        guard let scaled = totalSeconds.multiplied(by: Number(1_000_000_000)),
            let whole = scaled.rounded(scale: 0, .down), whole.exponent == 0
        else { return nil }
        self.init(nanoseconds: whole.coefficient)
    }

    /// The sign, days, hours, minutes, seconds and nanoseconds that the length is written with.
    public var parts: (sign: Int, days: Int, hours: Int, minutes: Int, seconds: Int, nanoseconds: Int) {
        let total = nanoseconds
        let size = total.magnitude
        let whole = Int(size / 1_000_000_000)
        return (
            Int(total.signum()), whole / 86_400, whole / 3600 % 24, whole / 60 % 60, whole % 60,
            Int(size % 1_000_000_000)
        )
    }

    /// Whether `a` is shorter than `b`.
    public static func < (a: DaysAndTimeDuration, b: DaysAndTimeDuration) -> Bool {
        (a.seconds, a.fraction) < (b.seconds, b.fraction)
    }
}
