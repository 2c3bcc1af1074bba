// Why an operation on two values has no result.

import Diagnostics

/// Why an operation on values gives null.
public enum OperationFact: Error, NullFact, Equatable {
    case undefined(operation: String, Kind, Kind)
    case nullOperand(operation: String)
    case divisionByZero
    case outOfRange
    case zoneMissing

    /// A stable name of the fact.
    public var code: String {
        switch self {
        case .undefined: "feel.null-undefined-operation"
        case .nullOperand: "feel.null-operand"
        case .divisionByZero: "feel.null-division-by-zero"
        case .outOfRange: "feel.null-out-of-range"
        case .zoneMissing: "feel.null-zone-missing"
        }
    }

    /// The fact in words.
    public var message: Message {
        switch self {
        case .undefined(let operation, let left, let right):
            Message(
                en: "`\(operation)` is not defined for \(left.rawValue) and \(right.rawValue)",
                ja: "`\(operation)` は\(left.japaneseName)と\(right.japaneseName)には使えません")
        case .nullOperand(let operation):
            Message(
                en: "an operand of `\(operation)` is null", ja: "`\(operation)` の対象が null です")
        case .divisionByZero: Message(en: "division by zero", ja: "0 で割っています")
        case .outOfRange:
            Message(en: "the result is too large to exist", ja: "結果が扱える範囲を超えています")
        case .zoneMissing:
            Message(
                en: "a time with a zone cannot be compared with one without",
                ja: "時差のある時刻とない時刻は比べられません")
        }
    }
}
