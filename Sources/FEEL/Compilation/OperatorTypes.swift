// Which kinds an arithmetic operator joins, and to what: DMN 1.5, tables 50 to 56.

import FEELSyntax
import FEELValues

/// The types of arithmetic.
enum OperatorTypes {
    /// The type of the result for two kinds; nil where the operator is not defined.
    static func result(_ sign: Expression.Arithmetic, _ a: Kind, _ b: Kind) -> FEELType? {
        switch sign {
        case .add: sum(a, b) ?? sum(b, a)
        case .subtract: difference(a, b)
        case .multiply: product(a, b) ?? product(b, a)
        case .divide: quotient(a, b)
        case .power: a == .number && b == .number ? .number : nil
        }
    }

    private static func sum(_ a: Kind, _ b: Kind) -> FEELType? {
        switch (a, b) {
        case (.number, .number): .number
        case (.string, .string): .string
        case (.daysAndTimeDuration, .daysAndTimeDuration): .daysAndTimeDuration
        case (.yearsAndMonthsDuration, .yearsAndMonthsDuration): .yearsAndMonthsDuration
        default: shifted(a, b)
        }
    }

    private static func shifted(_ a: Kind, _ b: Kind) -> FEELType? {
        switch (a, b) {
        case (.date, .daysAndTimeDuration), (.date, .yearsAndMonthsDuration): .date
        case (.dateAndTime, .daysAndTimeDuration), (.dateAndTime, .yearsAndMonthsDuration): .dateAndTime
        case (.time, .daysAndTimeDuration): .time
        default: nil
        }
    }

    private static func difference(_ a: Kind, _ b: Kind) -> FEELType? {
        switch (a, b) {
        case (.number, .number): .number
        case (.daysAndTimeDuration, .daysAndTimeDuration), (.time, .time), (.date, .date),
            (.date, .dateAndTime), (.dateAndTime, .date), (.dateAndTime, .dateAndTime):
            .daysAndTimeDuration
        case (.yearsAndMonthsDuration, .yearsAndMonthsDuration): .yearsAndMonthsDuration
        default: shifted(a, b)
        }
    }

    private static func product(_ a: Kind, _ b: Kind) -> FEELType? {
        switch (a, b) {
        case (.number, .number): .number
        case (.daysAndTimeDuration, .number): .daysAndTimeDuration
        case (.yearsAndMonthsDuration, .number): .yearsAndMonthsDuration
        default: nil
        }
    }

    private static func quotient(_ a: Kind, _ b: Kind) -> FEELType? {
        switch (a, b) {
        case (.number, .number), (.daysAndTimeDuration, .daysAndTimeDuration),
            (.yearsAndMonthsDuration, .yearsAndMonthsDuration):
            .number
        case (.daysAndTimeDuration, .number): .daysAndTimeDuration
        case (.yearsAndMonthsDuration, .number): .yearsAndMonthsDuration
        default: nil
        }
    }
}
