// The texts of mistakes in meaning.

import Diagnostics

extension CompileFact {
    /// A stable name of the kind of mistake.
    var code: String {
        switch self {
        case .unknownName: "feel.unknown-name"
        case .group: "feel.incomplete-name"
        case .unknownMember: "feel.unknown-entry"
        case .unknownFunction: "feel.unknown-function"
        case .unknownType: "feel.unknown-type"
        case .unknownParameter: "feel.unknown-parameter"
        case .wrongArgumentCount, .missingParameters: "feel.wrong-argument-count"
        case .wrongArgument: "feel.wrong-argument"
        case .notAChoice: "feel.not-a-choice"
        case .invalidTemporal: "feel.invalid-temporal-literal"
        case .invalidNumber: "feel.invalid-number"
        case .alwaysNull: "feel.always-null"
        case .undefinedOperation: "feel.undefined-operation"
        case .neverComparable: "feel.never-comparable"
        case .notBoolean: "feel.not-boolean"
        case .unreachable: "feel.unreachable-branch"
        case .emptyRange: "feel.empty-range"
        case .notCallable: "feel.not-callable"
        case .duplicateKey: "feel.duplicate-key"
        case .tooDeep: "feel.nested-too-deep"
        }
    }

    /// Whether the expression can still be used.
    var severity: Severity {
        switch self {
        case .unreachable, .emptyRange: .warning
        default: .error
        }
    }

    /// The mistake in words.
    var message: Message {
        switch self {
        case .unknownName(let name):
            Message(en: "unknown name `\(name)`", ja: "`\(name)` という名前はありません")
        case .group(let name, _):
            Message(
                en: "`\(name)` is only the first part of a name", ja: "`\(name)` は名前の前半だけです")
        case .unknownMember(let name, let type):
            Message(en: "`\(type)` has no entry `\(name)`", ja: "`\(type)` に `\(name)` という項目はありません")
        case .unknownFunction(let name):
            Message(en: "unknown function `\(name)`", ja: "`\(name)` という関数はありません")
        case .unknownType(let name): Message(en: "unknown type `\(name)`", ja: "`\(name)` という型はありません")
        case .unknownParameter(let name, let function):
            Message(
                en: "`\(function)` has no parameter `\(name)`", ja: "`\(function)` に `\(name)` という引数はありません")
        case .wrongArgumentCount(let function, let found, _):
            Message(
                en: "`\(function)` cannot be called with \(found) \(found == 1 ? "argument" : "arguments")",
                ja: "`\(function)` に引数を \(found) 個渡すことはできません")
        case .missingParameters(let function, _):
            Message(en: "`\(function)` lacks an argument", ja: "`\(function)` の引数が足りません")
        case .wrongArgument(let function, let parameter, let wanted, let found):
            Message(
                en: "`\(parameter)` of `\(function)` must be \(wanted), not `\(found)`",
                ja: "`\(function)` の `\(parameter)` は \(wanted) でなければなりません（`\(found)` です）")
        case .notAChoice(let text, _):
            Message(en: "`\(text)` is not one of the choices", ja: "`\(text)` は選択肢にありません")
        default: otherMessage
        }
    }

    private var otherMessage: Message {
        switch self {
        case .invalidTemporal(let text):
            Message(
                en: "`\(text)` is no date, time or duration", ja: "`\(text)` は日付・時刻・期間として読めません")
        case .invalidNumber(let text):
            Message(en: "`\(text)` is too large for a number", ja: "`\(text)` は数として大きすぎます")
        case .alwaysNull(let function):
            Message(
                en: "`\(function)` always gives null for these arguments",
                ja: "`\(function)` はこの引数では必ず null になります")
        case .undefinedOperation(let sign, let left, let right):
            Message(
                en: "`\(sign)` is not defined for `\(left)` and `\(right)`",
                ja: "`\(sign)` は `\(left)` と `\(right)` には使えません")
        case .neverComparable(let left, let right):
            Message(
                en: "a `\(left)` can never be compared with a `\(right)`",
                ja: "`\(left)` と `\(right)` を比べることはできません")
        case .notBoolean(let type):
            Message(en: "expected true or false, found `\(type)`", ja: "真偽値が必要ですが、`\(type)` です")
        case .unreachable(let branch):
            Message(en: "the `\(branch)` branch can never be reached", ja: "`\(branch)` の側には決して進みません")
        case .emptyRange:
            Message(en: "no value lies in this range", ja: "この範囲に入る値はありません")
        case .notCallable(let type):
            Message(en: "a `\(type)` cannot be called", ja: "`\(type)` は呼び出せません")
        case .duplicateKey(let key):
            Message(en: "the key `\(key)` occurs twice", ja: "`\(key)` が二度使われています")
        case .tooDeep(let limit):
            Message(
                en: "the expression is nested more than \(limit) levels deep",
                ja: "式の入れ子が \(limit) 段を超えています")
        default: Message(en: "the expression is not valid", ja: "式が正しくありません")
        }
    }

    /// What to do about it, apart from a suggested spelling.
    var help: Message? {
        switch self {
        case .group(_, let members):
            Message(
                en: "write one of " + members.map { "`\($0)`" }.joined(separator: ", "),
                ja: members.map { "`\($0)`" }.joined(separator: "、") + " のいずれかを書いてください")
        case .wrongArgumentCount(_, _, let ways), .missingParameters(_, let ways):
            Message(
                en: "it is called as " + ways.map { "`\($0)`" }.joined(separator: " or "),
                ja: ways.map { "`\($0)`" }.joined(separator: " か ") + " と書きます")
        case .notAChoice(_, let options) where !options.isEmpty:
            Message(
                en: "the choices are " + options.prefix(12).map { "`\($0)`" }.joined(separator: ", "),
                ja: "選択肢は " + options.prefix(12).map { "`\($0)`" }.joined(separator: "、") + " です")
        case .tooDeep: Message(en: "split it into several derived facts", ja: "いくつかの派生項目に分けてください")
        default: nil
        }
    }

    /// "Did you mean", for a suggested spelling.
    static func suggestion(_ spelling: String) -> Message {
        Message(en: "did you mean `\(spelling)`?", ja: "`\(spelling)` のことですか？")
    }
}
