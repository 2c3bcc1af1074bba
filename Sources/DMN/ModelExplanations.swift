// Longer explanations of the codes of models, for `shirube help CODE`.

import Diagnostics

/// Longer explanations of the codes of models.
public enum ModelExplanations {
    /// The explanations by code.
    public static let all: [String: Message] = [
        "dmn.doctype": Message(
            en: "Document type declarations can read other files and blow up in memory, so they are refused.",
            ja: "文書型宣言は他のファイルを読んだりメモリーを使い尽くしたりできるため、受け付けません。"),
        "dmn.encoding": Message(
            en: "Save the file in UTF-8.", ja: "UTF-8 で保存してください。"),
        "dmn.too-large": Message(
            en: "The size and the nesting of files are limited, so that no file can exhaust memory.",
            ja: "ファイルでメモリーを使い尽くされないよう、大きさと入れ子には上限があります。"),
        "dmn.malformed-xml": Message(
            en: "A tag is not closed, a name is not declared, or the file ends too early.",
            ja: "タグが閉じられていない、名前が宣言されていない、またはファイルが途中で終わっています。"),
        "dmn.wrong-root": Message(
            en: "A DMN model is a `definitions` element in the namespace of DMN 1.3, 1.4 or 1.5.",
            ja: "DMN のモデルは、DMN 1.3・1.4・1.5 の名前空間の `definitions` 要素です。"),
        "dmn.null-wrong-type": Message(
            en: "A value does not fit the type, or the allowed values, that the model declares for it.",
            ja: "値が、モデルが宣言する型や許された値に合いません。"),
        "dmn.null-wrong-arguments": Message(
            en: "The number or the names of the arguments do not fit the function.",
            ja: "引数の数または名前が関数と合いません。"),
        "dmn.null-not-a-list": Message(
            en: "Boxed filters and iterations run through lists.", ja: "絞込みと繰返しの対象はリストです。"),
        "dmn.null-not-boolean": Message(
            en: "A boxed condition must give true or false.", ja: "条件は真か偽でなければなりません。"),
        "dmn.null-limit": Message(
            en: "Functions may call each other only so deep, so that no model can exhaust memory.",
            ja: "モデルでメモリーを使い尽くされないよう、関数の呼出しの深さには上限があります。"),
        "dmn.null-unknown-element": Message(
            en: "The model has no decision, input, function or service of that name.",
            ja: "モデルにその名前の判断・入力・関数・サービスがありません。"),
        "dmn.null-circular": Message(
            en: "A decision requires itself, directly or through others.",
            ja: "判断が、直接または他の判断を通じて自分自身を必要としています。"),
        "dmn.null-no-logic": Message(
            en: "The decision is drawn but has no expression.", ja: "判断は描かれていますが、式がありません。"),
    ]
}
