// The type of a kind.

import FEELValues

extension FEELType {
    /// The type of all values of a kind that has only one.
    init?(simple kind: Kind) {
        switch kind {
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .date: self = .date
        case .time: self = .time
        case .dateAndTime: self = .dateAndTime
        case .daysAndTimeDuration: self = .daysAndTimeDuration
        case .yearsAndMonthsDuration: self = .yearsAndMonthsDuration
        case .null, .range, .list, .context, .function: return nil
        }
    }
}
