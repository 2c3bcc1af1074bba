// What each code of models means, for `shirube help CODE`.

import Diagnostics

/// Longer explanations of codes of models, for `shirube help CODE`.
public enum ModelExplanations {
    /// The explanations by code.
    public static let all: [String: Message] = files.merging(elements) { first, _ in first }
        .merging(nulls) { first, _ in first }

    private static let files: [String: Message] = [
        "dmn.doctype": Message(
            en:
                "A document type can make an XML file read other files or grow without end; models need none.",
            ja: "DOCTYPE は他のファイルを読ませたり際限なく膨らませたりできるため、受け付けません。"),
        "dmn.encoding": Message(
            en: "Models are read as UTF-8 only.", ja: "モデルは UTF-8 で保存してください。"),
        "dmn.too-large": Message(
            en: "A model has limits of size and depth, so that a hostile file cannot exhaust the machine.",
            ja: "悪意のあるファイルで機械が止まらないよう、大きさと深さに限りがあります。"),
        "dmn.malformed-xml": Message(
            en: "The file is not well-formed XML: a tag is not closed, or a character is not escaped.",
            ja: "XML の形になっていません。閉じていない要素や、`&lt;` と書くべき文字を探してください。"),
        "dmn.wrong-root": Message(
            en: "A model is a `definitions` element in a namespace of DMN 1.3, 1.4 or 1.5.",
            ja: "DMN 1.3〜1.5 の名前空間の `definitions` が必要です。"),
    ]

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
