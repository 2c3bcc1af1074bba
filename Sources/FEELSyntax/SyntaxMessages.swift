// The texts of mistakes in syntax.

import Diagnostics

extension SyntaxError.Fact {
    /// A stable name of the kind of mistake.
    public var code: String {
        switch self {
        case .openString: "feel.open-string"
        case .openComment: "feel.open-comment"
        case .empty: "feel.empty-expression"
        case .expectedExpression: "feel.expected-expression"
        case .expected: "feel.expected-symbol"
        case .unexpected: "feel.unexpected-text"
        case .expectedName: "feel.expected-name"
        case .mixedArguments: "feel.mixed-arguments"
        case .nestedTooDeep: "feel.nested-too-deep"
        case .tooLong: "feel.expression-too-long"
        }
    }

    /// The mistake in words.
    public var message: Message {
        switch self {
        case .openString: Message(en: "the string is never closed", ja: "文字列が閉じられていません")
        case .openComment: Message(en: "the comment is never closed", ja: "コメントが閉じられていません")
        case .empty: Message(en: "the expression is empty", ja: "式が空です")
        case .expectedExpression(let found):
            Message(
                en: "expected a value here, found \(shown(found))",
                ja: "ここに値が必要ですが、\(shownInJapanese(found))があります")
        case .expected(let wanted, let found):
            Message(
                en: "expected `\(wanted)`, found \(shown(found))",
                ja: "`\(wanted)` が必要ですが、\(shownInJapanese(found))があります")
        case .unexpected(let text):
            Message(en: "`\(text)` does not belong here", ja: "`\(text)` はここには書けません")
        case .expectedName(let found):
            Message(
                en: "expected a name, found \(shown(found))",
                ja: "名前が必要ですが、\(shownInJapanese(found))があります")
        case .mixedArguments:
            Message(
                en: "a call takes either named or positional arguments, not both",
                ja: "名前付きの引数と順番による引数は混ぜられません")
        case .nestedTooDeep(let limit):
            Message(
                en: "the expression is nested more than \(limit) levels deep",
                ja: "式の入れ子が \(limit) 段を超えています")
        case .tooLong(let limit):
            Message(
                en: "the expression has more than \(limit) words and signs",
                ja: "式の語と記号が \(limit) 個を超えています")
        }
    }

    /// What to do about it.
    public var help: Message? {
        switch self {
        case .openString: Message(en: "close it with `\"`", ja: "`\"` で閉じてください")
        case .openComment: Message(en: "close it with `*/`", ja: "`*/` で閉じてください")
        case .expected("=", "=="), .unexpected("=="), .expectedExpression("="):
            Message(en: "equality is written with a single `=`", ja: "等しいかどうかは `=` 一つで書きます")
        case .mixedArguments:
            Message(en: "name all arguments or none", ja: "すべての引数に名前を付けるか、どれにも付けないでください")
        case .nestedTooDeep, .tooLong:
            Message(en: "split it into several derived facts", ja: "いくつかの派生項目に分けてください")
        default: nil
        }
    }

    private func shown(_ text: String) -> String { text.isEmpty ? "the end" : "`\(text)`" }
    private func shownInJapanese(_ text: String) -> String { text.isEmpty ? "式の終わり" : " `\(text)` " }
}

extension SyntaxError {
    /// Longer explanations by code, for `shirube help CODE`.
    public static let explanations: [String: Message] = [
        "feel.open-string": Message(
            en: "A string starts and ends with a double quote. A quote inside it is written `\\\"`.",
            ja: "文字列は二重引用符で始まり、二重引用符で終わります。中の引用符は `\\\"` と書きます。"),
        "feel.open-comment": Message(
            en: "A comment that starts with `/*` goes on up to `*/`.",
            ja: "`/*` で始まるコメントは `*/` まで続きます。"),
        "feel.empty-expression": Message(
            en: "An expression must say something; for a cell that lets anything pass write `-`.",
            ja: "式には何か書く必要があります。何でも通すセルには `-` と書きます。"),
        "feel.expected-expression": Message(
            en: "An operator or bracket needs a value behind it, such as a number, a name or a call.",
            ja: "演算子や括弧のあとには、数、名前、関数呼出しなどの値が必要です。"),
        "feel.expected-symbol": Message(
            en: "A bracket or keyword that belongs to what was begun is missing, such as `)` or `then`.",
            ja: "始めた書き方に必要な括弧や語（`)` や `then` など）がありません。"),
        "feel.unexpected-text": Message(
            en: "The expression was complete before this text. Perhaps an operator is missing, or a name is"
                + " not declared as it is written here.",
            ja: "この前で式は完結しています。演算子が抜けているか、名前の書き方が宣言と違うかもしれません。"),
        "feel.expected-name": Message(
            en: "A name is needed here: behind `.`, before `:` in a context, or before `in`.",
            ja: "ここには名前が必要です（`.` のあと、文脈の `:` の前、`in` の前など）。"),
        "feel.mixed-arguments": Message(
            en: "Write `substring(string: x, start position: 2)` or `substring(x, 2)`.",
            ja: "`substring(string: x, start position: 2)` か `substring(x, 2)` のどちらかで書きます。"),
        "feel.nested-too-deep": Message(
            en: "Brackets and conditions inside each other are limited, so that no input can exhaust memory.",
            ja: "入力でメモリーを使い尽くされないよう、括弧や条件の入れ子には上限があります。"),
        "feel.expression-too-long": Message(
            en: "The length of one expression is limited, so that no input can exhaust memory.",
            ja: "入力でメモリーを使い尽くされないよう、一つの式の長さには上限があります。"),
    ]
}
