// Any value of FEEL.

/// An ordered set of named values.
public typealias ContextValue = Record<Value>
/// A range of values.
public typealias RangeValue = Interval<Value>
/// A function as a value.
public typealias FunctionValue = Function<Value>

/// Any value of FEEL; equality and hash ignore why a null is null.
public enum Value: Sendable {
    case null(NullReason?)
    case boolean(Bool)
    case number(Number)
    case string(String)
    case date(CalendarDate)
    indirect case time(TimeOfDay)
    indirect case dateAndTime(DateAndTime)
    case daysAndTimeDuration(DaysAndTimeDuration)
    case yearsAndMonthsDuration(YearsAndMonthsDuration)
    indirect case range(RangeValue)
    case list([Value])
    case context(ContextValue)
    indirect case function(FunctionValue)

    /// Null for no particular reason.
    public static let null = Value.null(nil)

    /// Whether the value is null.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// Why the value is null, where that is known.
    public var nullReason: NullReason? {
        if case .null(let reason) = self { reason } else { nil }
    }
}

extension Value: Hashable {
    /// Structural equality, stricter than FEEL's `=`: used for keys and tests.
    public static func == (a: Value, b: Value) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.boolean(let x), .boolean(let y)): x == y
        case (.number(let x), .number(let y)): x == y
        case (.string(let x), .string(let y)): x == y
        case (.date(let x), .date(let y)): x == y
        case (.time(let x), .time(let y)): x == y
        case (.dateAndTime(let x), .dateAndTime(let y)): x == y
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)): x == y
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)): x == y
        case (.range(let x), .range(let y)): x == y
        case (.list(let x), .list(let y)): x == y
        case (.context(let x), .context(let y)): x == y
        case (.function(let x), .function(let y)): x == y
        default: false
        }
    }

    /// Hashes in step with `==`.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .boolean(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .date(let value): hasher.combine(value)
        case .time(let value): hasher.combine(value)
        case .dateAndTime(let value): hasher.combine(value)
        case .daysAndTimeDuration(let value): hasher.combine(value)
        case .yearsAndMonthsDuration(let value): hasher.combine(value)
        case .range(let value): hasher.combine(value)
        case .list(let value): hasher.combine(value)
        case .context(let value): hasher.combine(value)
        case .function(let value): hasher.combine(value)
        }
    }
}
