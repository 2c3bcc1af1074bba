// The texts about defects of packs.

import Diagnostics

extension Defect.Fact {
    /// A stable name of the kind of defect.
    package var code: String {
        switch self {
        case .neverSpeaks: "check.never-speaks"
        case .alwaysSpeaks: "check.always-speaks"
        case .neverFalse: "check.never-false"
        case .needless: "check.needless-rule"
        case .sameMeaning: "check.same-meaning"
        case .recommendsInVain: "check.in-vain"
        case .contradiction: "check.contradiction"
        case .gap: "check.table-gap"
        case .overlap: "check.table-overlap"
        case .deadRow: "check.dead-row"
        case .unusedField, .unusedDerived, .unusedParameter, .unusedAction, .unusedRecommendation,
            .unusedRow, .unusedSource, .unusedTag, .unusedLikeness:
            "check.unused"
        case .neverScheduled: "check.never-scheduled"
        case .uncited: "check.uncited"
        case .expiredRule, .expiredParameter: "check.expired"
        case .untranslated, .untranslatedFile: "check.untranslated"
        }
    }

    /// The defect in words.
    package var message: Message {
        switch self {
        case .neverSpeaks(let rule):
            Message(en: "`\(rule)` can never speak", ja: "`\(rule)` は決して成立しません")
        case .alwaysSpeaks(let rule):
            Message(en: "`\(rule)` always speaks", ja: "`\(rule)` は必ず成立します")
        case .neverFalse(let rule):
            Message(
                en: "`\(rule)` speaks as soon as its facts are known",
                ja: "`\(rule)` は、事実が分かれば必ず成立します")
        case .needless(let rule, let other):
            Message(
                en: "`\(rule)` speaks only where `\(other)` does, and adds nothing to it",
                ja: "`\(rule)` は `\(other)` が成立するときしか成立せず、加えるものがありません")
        case .sameMeaning(let first, let second):
            Message(
                en: "`\(first)` and `\(second)` speak in exactly the same cases",
                ja: "`\(first)` と `\(second)` の成立する場合が同じです")
        case .recommendsInVain(let rule, let recommendation):
            Message(
                en: "where `\(rule)` speaks, `\(recommendation)` is never meant",
                ja: "`\(rule)` が成立するとき、`\(recommendation)` が提案されることはありません")
        case .contradiction(let first, let second):
            Message(
                en: "`\(first)` and `\(second)` exclude each other, yet both can be recommended",
                ja: "`\(first)` と `\(second)` は両立しないのに、同時に提案されることがあります")
        default: tableMessage
        }
    }

    private var tableMessage: Message {
        switch self {
        case .gap(let table):
            Message(en: "no row of `\(table)` matches in some cases", ja: "`\(table)` にはどの行にも当たらない場合があります")
        case .overlap(let table, let first, let second):
            Message(
                en: "rows \(first) and \(second) of `\(table)` can match at once",
                ja: "`\(table)` の\(first)行目と\(second)行目が同時に当たることがあります")
        case .deadRow(let table, let row):
            Message(en: "row \(row) of `\(table)` can never decide", ja: "`\(table)` の\(row)行目は決して使われません")
        default: useMessage
        }
    }

    private var useMessage: Message {
        switch self {
        case .unusedField(let name):
            Message(en: "nothing reads the field `\(name)`", ja: "項目 `\(name)` はどこでも使われていません")
        case .unusedDerived(let name):
            Message(en: "nothing reads the derived fact `\(name)`", ja: "計算項目 `\(name)` はどこでも使われていません")
        case .unusedParameter(let id):
            Message(en: "nothing reads the parameter `\(id)`", ja: "基準 `\(id)` はどこでも使われていません")
        case .unusedAction(let id):
            Message(en: "no recommendation has the action `\(id)`", ja: "行動 `\(id)` はどの提案にも入っていません")
        case .unusedRecommendation(let id):
            Message(en: "no rule recommends `\(id)`", ja: "どの規則も `\(id)` を提案しません")
        case .unusedRow(let catalogue, let id):
            Message(
                en: "nothing refers to `\(id)` of `\(catalogue)`",
                ja: "`\(catalogue)` の `\(id)` はどこでも使われていません")
        case .unusedSource(let id):
            Message(en: "nothing cites the source `\(id)`", ja: "出典 `\(id)` はどこからも引かれていません")
        case .unusedTag(let tag):
            Message(en: "the ranking does not read the tag `\(tag)`", ja: "印 `\(tag)` は順位付けで使われていません")
        case .unusedLikeness(let id):
            Message(
                en: "no example says what it is like by `\(id)`", ja: "どの事例も `\(id)` を挙げていません")
        default: dateMessage
        }
    }

    private var dateMessage: Message {
        switch self {
        case .neverScheduled(let action):
            Message(
                en: "no month of the year is left for `\(action)` after what must come before it",
                ja: "先に済ませる行動の後では、`\(action)` に使える月が年度内に残りません")
        case .uncited(let rule):
            Message(en: "`\(rule)` names no source", ja: "`\(rule)` に出典がありません")
        case .expiredRule(let rule, let until):
            Message(en: "`\(rule)` held until FY\(until) only", ja: "`\(rule)` は\(until)年度までの規則です")
        case .expiredParameter(let id, let year):
            Message(en: "`\(id)` has no value for FY\(year)", ja: "`\(id)` には\(year)年度の値がありません")
        case .untranslated(let language):
            Message(en: "the text is missing in `\(language)`", ja: "`\(language)` の文がありません")
        case .untranslatedFile(let language, let lines):
            Message(
                en: "\(lines.count) texts of this file are missing in `\(language)`",
                ja: "このファイルの\(lines.count)か所に `\(language)` の文がありません")
        default: Message(en: "a defect of the pack", ja: "規則集の不備")
        }
    }
}
