// The kinds of values, by their names in FEEL.

/// The kinds of values, by their names in FEEL.
public enum Kind: String, Sendable, Hashable, CaseIterable {
    case null
    case boolean
    case number
    case string
    case date
    case time
    case dateAndTime = "date and time"
    case daysAndTimeDuration = "days and time duration"
    case yearsAndMonthsDuration = "years and months duration"
    case range
    case list
    case context
    case function

    /// The name in Japanese.
    public var japaneseName: String {
        switch self {
        case .null: "null"
        case .boolean: "真偽値"
        case .number: "数"
        case .string: "文字列"
        case .date: "日付"
        case .time: "時刻"
        case .dateAndTime: "日時"
        case .daysAndTimeDuration: "日と時間の長さ"
        case .yearsAndMonthsDuration: "年と月の長さ"
        case .range: "範囲"
        case .list: "リスト"
        case .context: "文脈"
        case .function: "関数"
        }
    }
}

extension Value {
    /// The kind of the value.
    public var kind: Kind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .date: .date
        case .time: .time
        case .dateAndTime: .dateAndTime
        case .daysAndTimeDuration: .daysAndTimeDuration
        case .yearsAndMonthsDuration: .yearsAndMonthsDuration
        case .range: .range
        case .list: .list
        case .context: .context
        case .function: .function
        }
    }
}
