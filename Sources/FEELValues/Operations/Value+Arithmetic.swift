// The arithmetic of values: DMN 1.5, tables 50 to 56.

extension Value {
    /// `a + b`.
    public static func add(_ a: Value, _ b: Value) throws(OperationFact) -> Value {
        let sum: Value?
        switch (a, b) {
        case (.number(let x), .number(let y)): sum = x.adding(y).map(Value.number)
        case (.string(let x), .string(let y)): sum = .string(x + y)
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)):
            sum = .months(Int128(x.months) + Int128(y.months))
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)):
            sum = .nanoseconds(x.nanoseconds + y.nanoseconds)
        case (.yearsAndMonthsDuration, .date), (.yearsAndMonthsDuration, .dateAndTime),
            (.daysAndTimeDuration, .date), (.daysAndTimeDuration, .dateAndTime),
            (.daysAndTimeDuration, .time):
            sum = try shift(b, by: a)
        default: sum = try shift(a, by: b)
        }
        return try existing(sum)
    }

    /// `a - b`.
    public static func subtract(_ a: Value, _ b: Value) throws(OperationFact) -> Value {
        let difference: Value?
        switch (a, b) {
        case (.number(let x), .number(let y)): difference = x.subtracting(y).map(Value.number)
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)):
            difference = .months(Int128(x.months) - Int128(y.months))
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)):
            difference = .nanoseconds(x.nanoseconds - y.nanoseconds)
        case (.time(let x), .time(let y)): difference = try between(y, x)
        case (.date, .date), (.date, .dateAndTime), (.dateAndTime, .date), (.dateAndTime, .dateAndTime):
            difference = try distance(from: b, to: a)
        case (_, .yearsAndMonthsDuration), (_, .daysAndTimeDuration):
            difference = try shift(a, by: try negate(b), as: "-")
        default: throw undefined("-", a, b)
        }
        return try existing(difference)
    }

    /// `a * b`.
    public static func multiply(_ a: Value, _ b: Value) throws(OperationFact) -> Value {
        let product: Value?
        switch (a, b) {
        case (.number(let x), .number(let y)): product = x.multiplied(by: y).map(Value.number)
        case (.yearsAndMonthsDuration(let x), .number(let y)),
            (.number(let y), .yearsAndMonthsDuration(let x)):
            product = Number(x.months).multiplied(by: y).flatMap(months)
        case (.daysAndTimeDuration(let x), .number(let y)), (.number(let y), .daysAndTimeDuration(let x)):
            product = x.totalSeconds.multiplied(by: y).flatMap(seconds)
        default: throw undefined("*", a, b)
        }
        return try existing(product)
    }

    /// `a / b`.
    public static func divide(_ a: Value, _ b: Value) throws(OperationFact) -> Value {
        switch (a, b) {
        case (.number(let x), .number(let y)): return .number(try quotient(x, y))
        case (.yearsAndMonthsDuration(let x), .number(let y)):
            return try existing(months(try quotient(Number(x.months), y)))
        case (.yearsAndMonthsDuration(let x), .yearsAndMonthsDuration(let y)):
            return .number(try quotient(Number(x.months), Number(y.months)))
        case (.daysAndTimeDuration(let x), .number(let y)):
            return try existing(seconds(try quotient(x.totalSeconds, y)))
        case (.daysAndTimeDuration(let x), .daysAndTimeDuration(let y)):
            return .number(try quotient(x.totalSeconds, y.totalSeconds))
        default: throw undefined("/", a, b)
        }
    }

    /// `a ** b`.
    public static func power(_ a: Value, _ b: Value) throws(OperationFact) -> Value {
        guard case .number(let x) = a, case .number(let y) = b else { throw undefined("**", a, b) }
        return try existing(x.raised(to: y).map(Value.number))
    }

    /// `-a`.
    public static func negate(_ a: Value) throws(OperationFact) -> Value {
        switch a {
        case .number(let x): return .number(-x)
        case .yearsAndMonthsDuration(let x): return try existing(months(-Int128(x.months)))
        case .daysAndTimeDuration(let x): return try existing(nanoseconds(-x.nanoseconds))
        default: throw undefined("-", a, a)
        }
    }
}

extension Value {
    /// The fact that an operation is not defined for two values.
    static func undefined(_ operation: String, _ a: Value, _ b: Value) -> OperationFact {
        a.isNull || b.isNull
            ? .nullOperand(operation: operation)
            : .undefined(operation: operation, a.kind, b.kind)
    }

    private static func existing(_ value: Value?) throws(OperationFact) -> Value {
        guard let value else { throw .outOfRange }
        return value
    }

    private static func quotient(_ a: Number, _ b: Number) throws(OperationFact) -> Number {
        if b.isZero { throw .divisionByZero }
        guard let quotient = a.divided(by: b) else { throw .outOfRange }
        return quotient
    }

    private static func months(_ total: Int128) -> Value? {
        Int(exactly: total).map { .yearsAndMonthsDuration(YearsAndMonthsDuration(months: $0)) }
    }

    private static func months(_ total: Number) -> Value? {
        total.rounded(scale: 0, .down)?.intValue.flatMap { months(Int128($0)) }
    }

    private static func nanoseconds(_ total: Int128) -> Value? {
        DaysAndTimeDuration(nanoseconds: total).map(Value.daysAndTimeDuration)
    }

    private static func seconds(_ total: Number) -> Value? {
        DaysAndTimeDuration(totalSeconds: total).map(Value.daysAndTimeDuration)
    }

    /// A temporal value moved by a duration.
    private static func shift(
        _ a: Value, by b: Value, as operation: String = "+"
    ) throws(OperationFact) -> Value? {
        switch (a, b) {
        case (.date(let day), .yearsAndMonthsDuration(let x)):
            day.adding(months: x.months).map(Value.date)
        case (.date(let day), .daysAndTimeDuration(let x)):
            DateAndTime(date: day, time: .midnight).adding(x).map { .date($0.date) }
        case (.dateAndTime(let moment), .yearsAndMonthsDuration(let x)):
            moment.adding(months: x.months).map(Value.dateAndTime)
        case (.dateAndTime(let moment), .daysAndTimeDuration(let x)):
            moment.adding(x).map(Value.dateAndTime)
        case (.time(let clock), .daysAndTimeDuration(let x)): .time(clock.adding(x))
        default: throw undefined(operation, a, b)
        }
    }

    private static func between(_ a: TimeOfDay, _ b: TimeOfDay) throws(OperationFact) -> Value? {
        guard (a.zone == nil) == (b.zone == nil) else { throw .zoneMissing }
        let billion: Int128 = 1_000_000_000
        return nanoseconds(
            Int128(b.comparableSecond - a.comparableSecond) * billion + Int128(b.nanosecond - a.nanosecond))
    }

    /// A day counts as midnight in UTC, so that a time beside it must have a zone.
    private static func distance(from a: Value, to b: Value) throws(OperationFact) -> Value? {
        let days = a.kind == .date && b.kind == .date
        guard let start = a.moment, let end = b.moment else { throw undefined("-", b, a) }
        guard days || (start.time.zone == nil) == (end.time.zone == nil) else { throw .zoneMissing }
        return end.since(start).map(Value.daysAndTimeDuration)
    }

    private var moment: DateAndTime? {
        switch self {
        case .dateAndTime(let moment): return moment
        case .date(let day):
            return DateAndTime(
                date: day, time: TimeOfDay(secondOfDay: 0, nanosecond: 0, zone: .offset(0)))
        default: return nil
        }
    }
}
