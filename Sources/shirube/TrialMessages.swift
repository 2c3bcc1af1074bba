// What the commands that try things say where they are asked amiss.

import Diagnostics

/// Messages of `whatif`.
extension CommandMessages {
    static let nothingAsked = Diagnostic(
        .error, code: "whatif.nothing-asked",
        message: Message(en: "nothing is to be otherwise", ja: "何を変えるかの指定がありません"),
        help: Message(
            en: "give --set FIELD=VALUE, --clear RULE or --sweep FIELD=RANGE",
            ja: "--set 項目=値、--clear 規則、--sweep 項目=範囲 のどれかを指定してください"))

    static let oneQuestionAtATime = Diagnostic(
        .error, code: "whatif.two-questions",
        message: Message(
            en: "--clear and --sweep are two questions", ja: "--clear と --sweep は一度に使えません"),
        help: Message(en: "ask one after the other", ja: "一つずつ実行してください"))

    static let tooManySweeps = Diagnostic(
        .error, code: "whatif.too-many-sweeps",
        message: Message(en: "more than two fields are swept", ja: "--sweep の項目が三つ以上あります"),
        help: Message(en: "a table shows one or two", ja: "表にできるのは二つまでです"))

    static let onlySweepsAreDrawn = Diagnostic(
        .error, code: "whatif.no-picture",
        message: Message(en: "only --sweep is drawn", ja: "図になるのは --sweep だけです"),
        help: Message(en: "use --format text or json", ja: "--format は text か json にしてください"))

    static let rangeMissing = Diagnostic(
        .error, code: "whatif.bad-range",
        message: Message(en: "the field needs a range", ja: "この項目には範囲の指定が必要です"),
        help: rangeHelp)

    static func badRange(_ range: String) -> Diagnostic {
        Diagnostic(
            .error, code: "whatif.bad-range",
            message: Message(en: "`\(range)` is no range", ja: "`\(range)` は範囲として読めません"), help: rangeHelp)
    }

    private static let rangeHelp = Message(
        en: "write `0..12` or `0..12 step 2`, at most 200 values; choices need none",
        ja: "`0..12` や `0..12 step 2` のように書いてください（値は200個まで）。選択肢の項目には要りません")

    static func noAssignment(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, code: "whatif.no-assignment",
            message: Message(en: "`\(text)` gives no value", ja: "`\(text)` に値がありません"),
            help: Message(
                en: "write `GROUP.FIELD=VALUE`, the field as in conditions, the value as in profiles",
                ja: "`組.項目=値` の形で、項目は条件式、値は自治体データと同じに書いてください"))
    }

    static func unknownRule(_ name: String, nearest: String?) -> Diagnostic {
        Diagnostic(
            .error, code: "whatif.unknown-rule",
            message: Message(en: "there is no rule `\(name)`", ja: "`\(name)` という規則はありません"),
            help: nearest.map {
                Message(en: "did you mean `\($0)`?", ja: "`\($0)` のことでしょうか")
            })
    }

    static let trialExplanations: [String: Message] = [
        "whatif.nothing-asked": Message(
            en: "`whatif` compares a profile with one that is otherwise, so it must be told what differs.",
            ja: "`whatif` は、今のデータと値を変えたデータを比べます。何を変えるかを指定してください。"),
        "whatif.two-questions": Message(
            en: "--clear looks for changes of its own, --sweep tries given ones.",
            ja: "--clear は変更を探し、--sweep は決まった範囲を試します。"),
        "whatif.too-many-sweeps": Message(
            en: "The outcomes of one field are rows, those of two fields a grid.",
            ja: "一つの項目は行に、二つの項目は升目に表します。"),
        "whatif.no-picture": Message(
            en: "Comparisons and ways to clear a finding are told in words.", ja: "比較と変更の一覧は文で示します。"),
        "whatif.bad-range": Message(
            en: "A range names its first and last value and, where it is not 1, its step.",
            ja: "範囲には最初と最後の値を、1おきでなければ間隔も書きます。"),
        "whatif.no-assignment": Message(
            en: "Fields are written as in conditions, values as in profiles, `blank` for what is not known.",
            ja: "項目は条件式と同じに、値は自治体データと同じに書きます。分からない場合は `blank` です。"),
        "whatif.unknown-rule": Message(
            en: "Rules are named by their id; `shirube advise --format json` lists those that spoke.",
            ja: "規則は id で指定します。該当した規則は `shirube advise --format json` に出ます。"),
    ]
}
