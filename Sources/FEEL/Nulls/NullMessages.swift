// Why an expression gives null: the texts.

import Diagnostics
import FEELValues

extension NullCause {
    /// A stable name of the fact.
    var code: String {
        switch self {
        case .missingArgument, .wrongArgument, .outOfDomain, .noOverload, .wrongArguments:
            "feel.null-argument"
        case .notAFunction: "feel.null-not-a-function"
        case .noSuchMember, .unknownName: "feel.null-no-such-entry"
        case .noSuchItem: "feel.null-no-such-item"
        case .nullCondition, .notBoolean: "feel.null-condition"
        case .notComparable, .nullComparison, .notIterable: "feel.null-comparison"
        case .nullInput: "feel.null-input"
        case .invalidText: "feel.null-invalid-text"
        case .notConforming: "feel.null-not-conforming"
        case .listTooLong, .stringTooLong, .callsTooDeep, .nestedTooDeep, .tooManySteps:
            "feel.null-limit"
        case .duplicateKey: "feel.null-duplicate-key"
        case .externalFunction: "feel.null-external-function"
        case .malformed: "feel.null-malformed"
        }
    }

    /// The fact in words.
    var message: Message {
        switch self {
        case .missingArgument(let function, let parameter):
            Message(
                en: "`\(parameter)` of `\(function)` is null", ja: "`\(function)` の `\(parameter)` が null です")
        case .wrongArgument(let function, let parameter, let wanted, let found):
            Message(
                en: "`\(parameter)` of `\(function)` must be \(wanted), not \(found.rawValue)",
                ja: "`\(function)` の `\(parameter)` は \(wanted) でなければなりません（\(found.japaneseName)です）")
        case .outOfDomain(let function, let parameter):
            Message(
                en: "`\(parameter)` of `\(function)` is outside what the function accepts",
                ja: "`\(function)` の `\(parameter)` が受け付ける範囲の外です")
        case .noOverload(let function):
            Message(
                en: "`\(function)` does not accept these arguments", ja: "`\(function)` にこの引数は渡せません")
        case .notAFunction(let kind):
            Message(en: "a \(kind.rawValue) cannot be called", ja: "\(kind.japaneseName)は呼び出せません")
        case .wrongArguments(let function):
            Message(
                en: "the arguments do not fit the parameters of `\(function)`",
                ja: "引数が `\(function)` の受け取り方と合いません")
        case .noSuchMember(let name):
            Message(en: "there is no entry `\(name)`", ja: "`\(name)` という項目がありません")
        case .unknownName(let name):
            Message(en: "the name `\(name)` is unknown", ja: "`\(name)` という名前はありません")
        default: otherMessage
        }
    }

    private var otherMessage: Message {
        switch self {
        case .noSuchItem: Message(en: "the list has no item there", ja: "リストのその位置に要素がありません")
        case .nullCondition: Message(en: "the condition is null", ja: "条件が null です")
        case .notBoolean(let kind):
            Message(
                en: "expected true or false, found a \(kind.rawValue)",
                ja: "真偽値が必要ですが、\(kind.japaneseName)です")
        case .notComparable(let left, let right):
            Message(
                en: "a \(left.rawValue) cannot be compared with a \(right.rawValue)",
                ja: "\(left.japaneseName)と\(right.japaneseName)は比べられません")
        case .nullComparison: Message(en: "a compared value is null", ja: "比べる値が null です")
        case .notIterable:
            Message(
                en: "a loop runs through a list, or from one whole number or date to another",
                ja: "繰返しの対象は、リスト、または整数か日付の始まりと終わりです")
        case .nullInput(let name): Message(en: "`\(name)` is not known", ja: "`\(name)` が分かっていません")
        case .invalidText(let kind, let text):
            Message(en: "`\(text)` is no \(kind.rawValue)", ja: "`\(text)` は\(kind.japaneseName)ではありません")
        case .notConforming(let type):
            Message(en: "the value is not of type `\(type)`", ja: "値が `\(type)` 型ではありません")
        case .listTooLong(let limit):
            Message(en: "the list has more than \(limit) items", ja: "リストの要素が \(limit) 個を超えています")
        case .stringTooLong(let limit):
            Message(
                en: "the string has more than \(limit) characters", ja: "文字列が \(limit) 文字を超えています")
        case .callsTooDeep:
            Message(en: "functions call each other too deeply", ja: "関数の呼出しが深すぎます")
        case .nestedTooDeep:
            Message(en: "the result is nested too deeply", ja: "結果の入れ子が深すぎます")
        case .tooManySteps:
            Message(en: "the expression takes too many steps", ja: "式の繰返しが多すぎます")
        case .duplicateKey(let key):
            Message(en: "the key `\(key)` occurs twice", ja: "`\(key)` が二度使われています")
        case .externalFunction:
            Message(en: "external functions are not supported", ja: "外部関数は使えません")
        default: Message(en: "the expression could not be compiled", ja: "式を解釈できませんでした")
        }
    }
}
