// Measures how long something takes.

import FEELValues

/// Measures how long something takes.
enum Stopwatch {
    /// Nanoseconds of a run: the best of several batches, so that what else the machine does counts little.
    static func nanoseconds(_ run: () -> Value) -> Double {
        let clock = ContinuousClock()
        var count = 1
        while clock.measure({ repeated(count, run) }) < .milliseconds(20) { count *= 2 }
        let best = (0..<7).map { _ in clock.measure { repeated(count, run) } }.min() ?? .zero
        let (seconds, attoseconds) = best.components
        return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(count)
    }

    @inline(never) private static func repeated(_ count: Int, _ run: () -> Value) {
        var nulls = 0
        for _ in 0..<count where run().isNull { nulls += 1 }
        // The results are used, so that no run is left out.
        if nulls < 0 { print(nulls) }
    }
}
