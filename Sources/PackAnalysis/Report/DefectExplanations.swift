// What each code of defects means, for `shirube help CODE`.

import Diagnostics

/// Longer words on the codes of defects.
package enum DefectExplanations {
    /// By code.
    package static let all: [String: Message] = [
        "check.never-speaks": Message(
            en: "No profile whose values fit the fields makes the condition true. Often two parts exclude"
                + " each other, or a threshold lies outside the range of the field.",
            ja: "項目の定義に合うどの値でも条件が成立しません。両立しない条件か、範囲の外の基準値がないか確かめてください。"),
        "check.always-speaks": Message(
            en: "Every profile makes the condition true, also one in which nothing is known.",
            ja: "何も分からない自治体も含め、どの自治体でも条件が成立します。"),
        "check.never-false": Message(
            en: "As soon as the facts are known the condition is true; it says nothing about them.",
            ja: "事実が分かりさえすれば必ず成立するので、何も見分けていません。"),
        "check.needless-rule": Message(
            en: "Wherever this rule speaks, the other one does too, with at least the same severity, tags"
                + " and recommendations.",
            ja: "この規則が成立するときは必ずもう一方も成立し、重さ・印・提案もそちらに含まれています。"),
        "check.same-meaning": Message(
            en: "Two rules of one topic and kind have conditions with the same meaning.",
            ja: "同じ分野・同じ種類の二つの規則の条件が、同じ意味です。"),
        "check.in-vain": Message(
            en: "The recommendation's `when` is false, or its `unless` true, wherever the rule speaks.",
            ja: "規則が成立するときは必ず、提案の `when` が不成立か `unless` が成立です。"),
        "check.contradiction": Message(
            en: "Where all facts are known only one of the two can be meant; where some are missing, both"
                + " are recommended. The example shows such a profile.",
            ja: "事実が分かればどちらか一方だけなのに、分からないと両方が提案されます。例の自治体データで確かめられます。"),
        "check.table-gap": Message(
            en: "For the example no row of the table matches, and there is no `otherwise`.",
            ja: "例の自治体データでは、判断表のどの行にも当たらず、`otherwise` もありません。"),
        "check.table-overlap": Message(
            en: "For the example both rows match, which the hit policy does not allow.",
            ja: "例の自治体データでは両方の行に当たり、ヒットポリシーに反します。"),
        "check.dead-row": Message(
            en: "Nothing matches the row, or earlier rows take everything that would.",
            ja: "その行に当たる値がないか、前の行がすべて取ってしまいます。"),
        "check.unused": Message(
            en: "What nothing uses costs the reader time: use it or take it out.",
            ja: "使われないものは読む人の手間になります。使うか、消してください。"),
        "check.never-scheduled": Message(
            en:
                "Even if all that must come before begins as early as it may, the months of the action are over.",
            ja: "先に済ませる行動を最も早く始めても、この行動の月が過ぎてしまいます。"),
        "check.uncited": Message(
            en: "A gap names what it rests on, so that readers can judge it.",
            ja: "課題を挙げる規則には、読む人が確かめられるように出典を書きます。"),
        "check.expired": Message(
            en: "The rule or parameter holds in past years only; give it a value for this year, or leave it"
                + " for assessments of the past.",
            ja: "過去の年度だけのものです。今の年度の値を書くか、過去を評価するために残します。"),
        "check.untranslated": Message(
            en:
                "The pack speaks this language, but the text does not exist in it; where it is printed, another"
                + " language stands in its place. `--format json` lists every place.",
            ja: "規則集が宣言する言語の文がないため、別の言語で印字されます。`--format json` で全か所が分かります。"),
    ]
}
