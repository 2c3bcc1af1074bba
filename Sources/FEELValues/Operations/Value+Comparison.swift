// FEEL's equality and order, which know a third answer: nil where two values cannot be compared.

extension Value {
    /// `a = b`; nil where the kinds differ.
    public static func equals(_ a: Value, _ b: Value) -> Bool? {
        switch (a, b) {
        case (.null, .null): true
        case (.null, _), (_, .null): false
        case (.boolean(let x), .boolean(let y)): x == y
        case (.number(let x), .number(let y)): x == y
        case (.string(let x), .string(let y)): x.utf8.elementsEqual(y.utf8)
        case (.date(let x), .date(let y)): x == y
        case (.time(let x), .time(let y)): equals(x, y)
        case (.dateAndTime(let x), .dateAndTime(let y)): equals(x, y)
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)): x == y
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)): x == y
        case (.range(let x), .range(let y)): x == y
        case (.list(let x), .list(let y)): equals(x, y)
        case (.context(let x), .context(let y)): equals(x, y)
        case (.function(let x), .function(let y)): x == y
        default: nil
        }
    }

    /// -1, 0 or 1 for the order of two values; nil where they have none.
    public static func order(_ a: Value, _ b: Value) -> Int? {
        switch (a, b) {
        case (.number(let x), .number(let y)): sign(x, y)
        case (.string(let x), .string(let y)): order(x, y)
        case (.date(let x), .date(let y)): sign(x, y)
        case (.time(let x), .time(let y)): order(x, y)
        case (.dateAndTime(let x), .dateAndTime(let y)): order(x, y)
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)): sign(x, y)
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)): sign(x, y)
        default: nil
        }
    }

    private static func sign<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a == b ? 0 : 1 }

    private static func order(_ a: String, _ b: String) -> Int {
        if a.utf8.elementsEqual(b.utf8) { return 0 }
        return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) ? -1 : 1
    }

    /// Seconds count, their fractions do not: DMN 1.5, table 45.
    private static func equals(_ a: TimeOfDay, _ b: TimeOfDay) -> Bool {
        (a.zone == nil) == (b.zone == nil) && a.comparableSecond == b.comparableSecond
    }

    private static func equals(_ a: DateAndTime, _ b: DateAndTime) -> Bool {
        (a.time.zone == nil) == (b.time.zone == nil) && a.instant == b.instant
    }

    private static func order(_ a: TimeOfDay, _ b: TimeOfDay) -> Int? {
        guard (a.zone == nil) == (b.zone == nil) else { return nil }
        let seconds = sign(a.comparableSecond, b.comparableSecond)
        return seconds != 0 ? seconds : sign(a.nanosecond, b.nanosecond)
    }

    private static func order(_ a: DateAndTime, _ b: DateAndTime) -> Int? {
        guard (a.time.zone == nil) == (b.time.zone == nil) else { return nil }
        return sign(a.instantNanoseconds, b.instantNanoseconds)
    }

    private static func equals(_ a: [Value], _ b: [Value]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { equals($0, $1) ?? false }
    }

    private static func equals(_ a: ContextValue, _ b: ContextValue) -> Bool {
        a.count == b.count
            && a.entries.allSatisfy { entry in
                b[entry.name].map { equals(entry.value, $0) ?? false } ?? false
            }
    }
}
