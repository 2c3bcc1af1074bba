// The texts about decision tables.

import Diagnostics
import FEELValues

extension TableFact {
    /// A stable name of the kind of mistake.
    public var code: String {
        switch self {
        case .noOutputs: "dmn.no-outputs"
        case .wrongTestCount, .wrongOutputCount: "dmn.wrong-cell-count"
        case .aggregationOfSeveralOutputs: "dmn.aggregation-of-several-outputs"
        case .prioritiesMissing: "dmn.priorities-missing"
        }
    }

    /// The mistake in words.
    public var message: Message {
        switch self {
        case .noOutputs:
            Message(en: "the decision table has no output", ja: "判断表に結果の列がありません")
        case .wrongTestCount(let rule, let expected, let found):
            Message(
                en: "rule \(rule) has \(found) tests for \(expected) inputs",
                ja: "\(rule) 番目の規則は、入力 \(expected) 列に対し条件が \(found) 個あります")
        case .wrongOutputCount(let rule, let expected, let found):
            Message(
                en: "rule \(rule) has \(found) results for \(expected) outputs",
                ja: "\(rule) 番目の規則は、結果 \(expected) 列に対し値が \(found) 個あります")
        case .aggregationOfSeveralOutputs(let policy):
            Message(
                en: "the hit policy `\(policy.rawValue)` needs exactly one output",
                ja: "ヒットポリシー `\(policy.rawValue)` では結果の列は一つでなければなりません")
        case .prioritiesMissing(let output, let policy):
            Message(
                en: "the hit policy `\(policy.rawValue)` needs the values of the output `\(output)` in order",
                ja: "ヒットポリシー `\(policy.rawValue)` では結果 `\(output)` の値の順位が必要です")
        }
    }
}

extension TableNull {
    /// A stable name of the fact.
    public var code: String {
        switch self {
        case .severalRules: "dmn.null-several-rules"
        case .rulesDisagree: "dmn.null-rules-disagree"
        case .undecided: "dmn.null-undecided"
        case .noRule: "dmn.null-no-rule"
        case .notAllowed: "dmn.null-not-allowed"
        case .notAggregable: "dmn.null-not-aggregable"
        }
    }

    /// The fact in words.
    public var message: Message {
        switch self {
        case .severalRules(let rules):
            Message(
                en: "several rules match where only one may: \(list(rules))",
                ja: "一つだけのはずの規則が複数当てはまります（\(list(rules))）")
        case .rulesDisagree(let rules):
            Message(
                en: "the rules that match give different results: \(list(rules))",
                ja: "当てはまる規則の結果が異なります（\(list(rules))）")
        case .undecided(let rules):
            Message(
                en: "it is not known whether these rules match: \(list(rules))",
                ja: "当てはまるか分からない規則があります（\(list(rules))）")
        case .noRule: Message(en: "no rule matches", ja: "当てはまる規則がありません")
        case .notAllowed(let input):
            Message(
                en: "input \(input) has a value that is not allowed", ja: "入力 \(input) の値は許されていません")
        case .notAggregable(let policy):
            Message(
                en: "the results cannot be put together by `\(policy.rawValue)`",
                ja: "結果を `\(policy.rawValue)` でまとめられません")
        }
    }

    private func list(_ rules: [Int]) -> String { rules.map(String.init).joined(separator: ", ") }
}

/// Longer explanations of codes, for `shirube help CODE`.
public enum TableExplanations {
    /// The explanations by code.
    public static let all: [String: Message] = [
        "dmn.no-outputs": Message(
            en: "A decision table decides something: it needs at least one column of results.",
            ja: "判断表は何かを決めるものなので、結果の列が一つ以上必要です。"),
        "dmn.wrong-cell-count": Message(
            en: "Every rule has one cell for each input and one for each output; write `-` where anything"
                + " passes.",
            ja: "規則には入力ごと、結果ごとにセルが一つずつ必要です。何でもよいところには `-` と書きます。"),
        "dmn.aggregation-of-several-outputs": Message(
            en: "`C+`, `C<` and `C>` make one number of all results, so there can be only one output.",
            ja: "`C+`・`C<`・`C>` は結果を一つの値にまとめるため、結果の列は一つに限られます。"),
        "dmn.priorities-missing": Message(
            en: "`P` and `O` put results in the order of the output's values; list them from the highest on.",
            ja: "`P` と `O` は結果を値の順位で並べるため、高い順に値を並べて宣言します。"),
        "dmn.null-several-rules": Message(
            en: "With `U` no two rules may match the same inputs.",
            ja: "`U` では同じ入力に二つの規則が当てはまってはなりません。"),
        "dmn.null-rules-disagree": Message(
            en: "With `A` several rules may match, but only with the same result.",
            ja: "`A` では複数の規則が当てはまってもかまいませんが、結果は同じでなければなりません。"),
        "dmn.null-undecided": Message(
            en: "A fact is missing that could change the result of the table.",
            ja: "判断表の結果を変えうる事実が分かっていません。"),
        "dmn.null-no-rule": Message(
            en: "No rule matches and no output has a default.",
            ja: "当てはまる規則がなく、既定の結果もありません。"),
        "dmn.null-not-allowed": Message(
            en: "The value of an input is outside the values that the column allows.",
            ja: "入力の値が、その列に許された値の外にあります。"),
        "dmn.null-not-aggregable": Message(
            en: "The results are not all numbers, or not all comparable.",
            ja: "結果がすべて数でない、または互いに比べられません。"),
    ]
}
