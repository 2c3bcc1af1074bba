// Longer explanations of codes: what `shirube help CODE` prints.

import Diagnostics
import FEELSyntax

/// Longer explanations of the codes of FEEL.
public enum Explanations {
    /// The explanations of mistakes in expressions, and of reasons for null, by code.
    public static let all = SyntaxError.explanations
        .merging(mistakes) { first, _ in first }
        .merging(nulls) { first, _ in first }

    private static let mistakes: [String: Message] = [
        "feel.unknown-name": Message(
            en: "A name in an expression must be a declared fact, a variable of the expression or a function;"
                + " facts may be written by their English or Japanese name.",
            ja: "式の中の名前は、宣言された項目、式の中の変数、関数のいずれかです。項目は英語名でも日本語名でも書けます。"),
        "feel.incomplete-name": Message(
            en: "Facts are grouped, such as `council.established`; the group alone has no value.",
            ja: "項目は `協議の場.設置` のように組で呼びます。組の名前だけでは値がありません。"),
        "feel.unknown-entry": Message(
            en: "Behind a point stands an entry of the value before it, such as a column of a table or the"
                + " `year` of a date.",
            ja: "点のあとには、その値が持つ項目（表の列、日付の `year` など）を書きます。"),
        "feel.unknown-function": Message(
            en: "The function is not one of the built-in functions, which the reference lists.",
            ja: "組込み関数にその名前の関数はありません。一覧は関数の手引きにあります。"),
        "feel.unknown-type": Message(
            en: "Types are `number`, `string`, `boolean`, `date`, `time`, `date and time`, the durations,"
                + " `list<…>`, `range<…>`, `context<…>`, `function<…>` and those a model declares.",
            ja: "型には `number`・`string`・`boolean`・`date`・`time`・`date and time`・期間・`list<…>`・`range<…>`・"
                + "`context<…>`・`function<…>` と、モデルが宣言する型があります。"),
        "feel.unknown-parameter": Message(
            en: "In a call with names, each name must be a parameter of the function.",
            ja: "名前付きの呼出しでは、名前は関数の引数の名前でなければなりません。"),
        "feel.wrong-argument-count": Message(
            en: "The function takes another number of arguments.", ja: "関数が受け取る引数の数と合いません。"),
        "feel.wrong-argument": Message(
            en: "The argument is of a type the function does not take, so the call would always give null.",
            ja: "関数が受け取らない型の引数なので、呼出しは必ず null になります。"),
        "feel.not-a-choice": Message(
            en: "The fact is one of a fixed list of choices, and the text is none of them; the comparison"
                + " could never hold.",
            ja: "この項目は決まった選択肢から選ぶものですが、その文字列は選択肢になく、比較は決して成り立ちません。"),
        "feel.invalid-temporal-literal": Message(
            en: "Write `@\"2026-04-01\"`, `@\"09:30:00\"`, `@\"2026-04-01T09:30:00+09:00\"`, `@\"P1Y2M\"` or"
                + " `@\"P3DT4H\"`.",
            ja:
                "`@\"2026-04-01\"`、`@\"09:30:00\"`、`@\"2026-04-01T09:30:00+09:00\"`、`@\"P1Y2M\"`、`@\"P3DT4H\"` のように書きます。"
        ),
        "feel.invalid-number": Message(
            en: "Numbers go up to 10^6145 with 34 significant digits.",
            ja: "数は有効数字 34 桁、10 の 6145 乗未満です。"),
        "feel.always-null": Message(
            en: "The arguments are all constant and lie outside what the function accepts.",
            ja: "引数がすべて定数で、関数が受け付ける範囲の外にあります。"),
        "feel.undefined-operation": Message(
            en: "The operator is not defined for these types, so the result would always be null.",
            ja: "この型の組合せにその演算はなく、結果は必ず null になります。"),
        "feel.never-comparable": Message(
            en: "Values of these types are never equal and have no order, so the comparison is always null.",
            ja: "この二つの型の値は等しくも大小にもならず、比較の結果は必ず null になります。"),
        "feel.not-boolean": Message(
            en: "`and`, `or`, `if`, `some`, `every` and filters need true or false.",
            ja: "`and`・`or`・`if`・`some`・`every` と絞込みには真偽値が必要です。"),
        "feel.unreachable-branch": Message(
            en: "The condition is a constant, so one branch is never taken.",
            ja: "条件が定数なので、片方の側には決して進みません。"),
        "feel.empty-range": Message(
            en: "The lower bound is above the upper one, or both are the same and one is left out.",
            ja: "下の端が上の端より大きいか、両端が同じで、端を含まない書き方になっています。"),
        "feel.not-callable": Message(
            en: "Only functions can be called.", ja: "呼び出せるのは関数だけです。"),
        "feel.duplicate-key": Message(
            en: "Each key of a context may occur once.", ja: "文脈の中で同じ名前は一度しか使えません。"),
    ]

    private static let nulls: [String: Message] = [
        "feel.null-argument": Message(
            en: "A function was given a value it does not accept.", ja: "関数が受け付けない値が渡されました。"),
        "feel.null-not-a-function": Message(
            en: "Something was called that is no function.", ja: "関数でないものが呼び出されました。"),
        "feel.null-no-such-entry": Message(
            en: "The value has no entry of that name.", ja: "値にその名前の項目がありません。"),
        "feel.null-no-such-item": Message(
            en: "The position lies outside the list.", ja: "リストの範囲の外の位置です。"),
        "feel.null-condition": Message(
            en: "A condition was neither true nor false.", ja: "条件が真でも偽でもありませんでした。"),
        "feel.null-comparison": Message(
            en: "One of the compared values is unknown, or the two have no order.",
            ja: "比べる値のどちらかが分からないか、大小のない組合せです。"),
        "feel.null-input": Message(
            en: "The fact has not been filled in. Unknown is not none: fill in 0 or an empty list for none.",
            ja: "この項目は未記入です。不明と「なし」は違います。ない場合は 0 や空の表を記入してください。"),
        "feel.null-invalid-text": Message(
            en: "The text cannot be read as the wanted kind of value.", ja: "文字列を求める種類の値として読めません。"),
        "feel.null-not-conforming": Message(
            en: "The value is not of the declared type.", ja: "値が宣言された型ではありません。"),
        "feel.null-limit": Message(
            en: "The expression used more than it may, so that no input can exhaust memory.",
            ja: "式が使える量の上限を超えました。"),
        "feel.null-duplicate-key": Message(
            en: "A context was made with the same key twice.", ja: "同じ名前が二度ある文脈は作れません。"),
        "feel.null-external-function": Message(
            en: "Functions of Java and other languages cannot be run.", ja: "Java など他の言語の関数は実行できません。"),
        "feel.null-malformed": Message(
            en: "The expression has mistakes and cannot run.", ja: "式に誤りがあり、実行できません。"),
        "feel.null-undefined-operation": Message(
            en: "The operator is not defined for these values.", ja: "この値の組合せにその演算はありません。"),
        "feel.null-operand": Message(
            en: "An operand is unknown, so the result is.", ja: "計算の対象が分からないため、結果も分かりません。"),
        "feel.null-division-by-zero": Message(
            en: "A number cannot be divided by zero.", ja: "数を 0 で割ることはできません。"),
        "feel.null-out-of-range": Message(
            en: "The result is beyond the numbers, dates or durations that exist.",
            ja: "結果が、扱える数・日付・期間の範囲を超えています。"),
        "feel.null-zone-missing": Message(
            en: "A time with a zone and one without have no common clock.",
            ja: "時差のある時刻とない時刻には共通の時計がありません。"),
    ]
}
