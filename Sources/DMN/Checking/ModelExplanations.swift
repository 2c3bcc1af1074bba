// What each code of models means, for `shirube help CODE`.

import Diagnostics

/// Longer explanations of codes of models, for `shirube help CODE`.
public enum ModelExplanations {
    /// The explanations by code.
    public static let all: [String: Message] = elements.merging(nulls) { first, _ in first }

    private static let elements: [String: Message] = [
        "dmn.unknown-reference": Message(
            en: "A requirement names the id of another element, as `#id`; this one does not exist.",
            ja: "必要とするものは `#id` の形で指しますが、その id の要素がありません。"),
        "dmn.unknown-type": Message(
            en: "`typeRef` names a type of FEEL, an item definition of the model, or one of an imported model"
                + " as `import.type`.",
            ja: "`typeRef` には FEEL の型、モデルの型定義、または `取込名.型` を書きます。"),
        "dmn.duplicate-name": Message(
            en: "Expressions call elements by their names, so two of the same name cannot be told apart.",
            ja: "式は要素を名前で呼ぶので、同じ名前が二つあると区別できません。"),
        "dmn.missing-import": Message(
            en: "Imported models are looked for among the `*.dmn` files in the folder of the model.",
            ja: "取り込むモデルは、同じフォルダーの `*.dmn` から探します。"),
        "dmn.no-logic": Message(
            en: "A decision without an expression gives null.", ja: "式のない判断の結果は null です。"),
        "dmn.circle": Message(
            en: "A decision cannot need its own result.", ja: "判断は自分自身の結果を必要とすることができません。"),
        "dmn.no-decision": Message(
            en: "`decision` names a decision of the model as it is written there.",
            ja: "`decision` には、モデルに書かれている判断の名前を書きます。"),
        "dmn.not-a-table": Message(
            en:
                "A pack takes decision tables from a model; other expressions are written in the pack itself.",
            ja: "規則集がモデルから読むのは判断表だけです。ほかの式は規則集に書きます。"),
        "dmn.needs-more": Message(
            en: "A decision table of a pack reads facts only; functions of a model are not called.",
            ja: "規則集の判断表は項目だけを読みます。モデルの関数は呼び出しません。"),
        "dmn.unknown-hit-policy": Message(
            en: "The hit policy says what a decision table gives when several rules match.",
            ja: "ヒットポリシーは、複数の規則が当てはまるときの結果の決め方です。"),
    ]

    private static let nulls: [String: Message] = Dictionary(
        uniqueKeysWithValues: ModelNull.allCases.map { fact in
            let text = fact.message
            return (
                fact.code,
                Message(en: "The result is null because \(text.en).", ja: "結果が null になった理由：\(text.ja)。")
            )
        })
}
