// Which kinds of values a parameter takes.

import FEELValues

/// Which kinds of values a parameter takes.
struct Domain: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ kind: Kind) { rawValue = 1 << UInt32(Kind.allCases.firstIndex(of: kind) ?? 0) }

    static let boolean = Domain(.boolean)
    static let number = Domain(.number)
    static let string = Domain(.string)
    static let date = Domain(.date)
    static let time = Domain(.time)
    static let dateAndTime = Domain(.dateAndTime)
    static let daysAndTimeDuration = Domain(.daysAndTimeDuration)
    static let yearsAndMonthsDuration = Domain(.yearsAndMonthsDuration)
    static let range = Domain(.range)
    static let list = Domain(.list)
    static let context = Domain(.context)
    static let function = Domain(.function)
    /// Null is an answer like any other.
    static let null = Domain(.null)
    /// Everything, null too.
    static let any = Domain(rawValue: .max)
    /// Everything but null.
    static let known = Domain(rawValue: UInt32.max & ~Domain.null.rawValue)
    /// A point that a range can hold.
    static let point: Domain = [
        .number, .string, .date, .time, .dateAndTime, .daysAndTimeDuration, .yearsAndMonthsDuration,
    ]

    func admits(_ value: Value) -> Bool { contains(Domain(value.kind)) }

    /// The value as one of the domain, wrapped in a list or taken out of one where that helps; nil when it
    /// cannot be one.
    func converting(_ value: Value) -> Value? {
        if admits(value) { return value }
        if case .list(let items) = value, items.count == 1, admits(items[0]), !items[0].isNull {
            return items[0]
        }
        return contains(.list) && !value.isNull ? .list([value]) : nil
    }

    /// The type of a domain of one kind; `.any` for several.
    var type: FEELType {
        let kinds = Kind.allCases.filter { $0 != .null && contains(Domain($0)) }
        guard kinds.count == 1 else { return .any }
        switch kinds[0] {
        case .list: return .list(.any)
        case .range: return .range(.any)
        case .context: return .context(ContextType([]))
        default: return FEELType(simple: kinds[0]) ?? .any
        }
    }

    /// The kinds in words.
    var text: String {
        if self == .any || self == .known { return "any" }
        let kinds = Kind.allCases.filter { $0 != .null && contains(Domain($0)) }
        return kinds.map(\.rawValue).joined(separator: " or ")
    }
}
