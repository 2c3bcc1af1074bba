// What each code of packs and profiles means, for `shirube help CODE`.

import Diagnostics

extension RulebookProblem {
    /// A longer word on each code.
    package static let explanations: [String: Message] = [
        "rulebook.shape": Message(
            en:
                "A map (`key: value`), a list (`- item`) or a single value stands where another was expected.",
            ja: "「名前: 値」の組、「- 」の一覧、一つの値のうち、求められた形と違うものが書かれています。"),
        "rulebook.missing-key": Message(
            en: "An entry needs this key. The format is described in Documentation/pack-format.md.",
            ja: "この項目は必ず書きます。書き方は Documentation/pack-format.md にあります。"),
        "rulebook.unknown-key": Message(
            en:
                "Nothing is read from this key; it is probably misspelt, so it is refused rather than ignored.",
            ja: "この名前の項目は読まれません。書き間違いを見落とさないため、誤りとして扱います。"),
        "rulebook.duplicate": Message(
            en: "Two entries of one kind have the same id, so one of them would be lost.",
            ja: "同じ種類に同じ名前が二つあり、片方が失われてしまいます。"),
        "rulebook.unknown-name": Message(
            en: "An entry refers to something that the pack does not define.",
            ja: "定義されていない名前が使われています。"),
        "rulebook.missing-language": Message(
            en: "Every text needs all languages that the pack lists under `languages`.",
            ja: "文は `languages` に挙げたすべての言語で書きます。"),
        "rulebook.wrong-type": Message(
            en: "The value does not have the type that the schema gives.",
            ja: "値の種類が項目の定義と違います。"),
        "rulebook.out-of-range": Message(
            en: "The schema gives a least and a greatest value; this one lies outside.",
            ja: "項目の定義にある最小・最大の範囲を外れています。"),
        "rulebook.not-permitted": Message(
            en:
                "The field is a choice; write one of its ids or labels, or leave it blank where it is not known.",
            ja: "選択肢の項目です。選択肢の名前を書くか、分からないときは空欄にします。"),
        "rulebook.circle": Message(
            en:
                "A derived fact reads itself by way of others; no order exists in which they can be computed.",
            ja: "計算項目が、他の項目を通じて自分自身を読んでいます。"),
        "rulebook.template": Message(
            en:
                "In a text, `{…}` holds an expression, `{…|unit}` and `{…|dated}` a style, `[[…]]` an optional part.",
            ja: "文の中では `{…}` に式、`{…|unit}` `{…|dated}` に書き方、`[[…]]` に省ける部分を書きます。"),
        "rulebook.no-file": Message(
            en: "`file` and `model` are paths from the folder of the pack, such as `tables/priority.csv`.",
            ja: "`file` と `model` には、規則集のフォルダーからの道筋（`tables/priority.csv` など）を書きます。"),
        "pack.clash": Message(
            en: "A pack that extends another may add entries. To change one it must say so with "
                + "`replace: true`, so that nothing is changed by accident.",
            ja: "他の規則集をもとにする規則集は、項目を加えられます。もとの項目を変えるときは、"
                + "うっかり変えてしまわないよう `replace: true` と書きます。"),
        "pack.nothing-to-replace": Message(
            en: "`replace: true` stands on an entry that no pack below has; the id is probably misspelt.",
            ja: "`replace: true` と書かれていますが、もとの規則集にその名前がありません。書き間違いかもしれません。"),
        "profile.other-pack": Message(
            en: "A profile names the pack whose schema it follows.",
            ja: "自治体データの先頭の `profile` は、使う規則集の名前です。"),
        "profile.unknown-and-known": Message(
            en:
                "`value` gives what the sheet says, `unknown` why it says nothing; only one of them can stand.",
            ja: "`value` はシートの値、`unknown` は値がない理由です。どちらか一方だけを書きます。"),
        "profile.area-code": Message(
            en:
                "The sixth digit of an area code is computed from the five before it, so that a mistyped code "
                + "is noticed.",
            ja: "全国地方公共団体コードの6桁目は、前の5桁から計算される検査数字です。打ち間違いに気づくためのものです。"),
    ]
}
