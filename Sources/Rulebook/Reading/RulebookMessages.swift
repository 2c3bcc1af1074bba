// How the mistakes of packs and profiles are said.

import Diagnostics

extension Message {
    /// Points at the entry of the pack that is extended.
    static let firstDefinedHere = Message(en: "the pack that is extended has it here", ja: "もとの規則集ではここにあります")
}

extension RulebookProblem {
    package var message: Message {
        switch self {
        case .notAMap(let what): Message(en: "\(what) must be a map", ja: "\(what) は「名前: 値」の組で書きます")
        case .notAList(let what): Message(en: "\(what) must be a list", ja: "\(what) は一覧で書きます")
        case .notAText(let what): Message(en: "\(what) must be a single value", ja: "\(what) は一つの値で書きます")
        case .empty(let what): Message(en: "\(what) is empty", ja: "\(what) が空です")
        case .missingKey(let key): Message(en: "`\(key)` is missing", ja: "`\(key)` がありません")
        case .unknownKey(let key, _): Message(en: "unknown key `\(key)`", ja: "`\(key)` という項目はありません")
        case .duplicateKey(let key): Message(en: "`\(key)` is given twice", ja: "`\(key)` が二度書かれています")
        case .unknownName(let thing, let name, _), .notInSchema(let thing, let name, _, _):
            Message(en: "unknown \(thing.en) `\(name)`", ja: "`\(name)` という\(thing.ja)はありません")
        case .duplicate(let thing, let id):
            Message(en: "\(thing.en) `\(id)` is defined twice", ja: "\(thing.ja) `\(id)` が二度定義されています")
        case .missingLanguage(let code):
            Message(en: "the text has no `\(code)`", ja: "`\(code)` の文がありません")
        case .notANumber(let text): Message(en: "`\(text)` is no number", ja: "`\(text)` は数として読めません")
        case .notWhole(let text): Message(en: "`\(text)` is no whole number", ja: "`\(text)` は整数ではありません")
        case .outOfRange(let text, let from, let to):
            Message(en: "`\(text)` is outside \(from) to \(to)", ja: "`\(text)` は \(from)〜\(to) の範囲にありません")
        case .notYesOrNo(let text):
            Message(en: "`\(text)` is neither yes nor no", ja: "`\(text)` は有・無（はい・いいえ）として読めません")
        case .notPermitted(let text, _, _):
            Message(en: "`\(text)` is not among the permitted values", ja: "`\(text)` は選べる値にありません")
        case .circle(let path): Self.circle(path)
        case .unclosedBrace: Message(en: "a brace is not closed", ja: "括弧が閉じていません")
        case .unknownStyle(let style, _):
            Message(en: "unknown style `\(style)`", ja: "`\(style)` という書き方はありません")
        case .wrongType(let expected, let found):
            Message(en: "this gives \(found), not \(expected)", ja: "ここは \(expected) ですが、\(found) になっています")
        case .unknownColumn(let column, let catalogue, _):
            Message(
                en: "catalogue `\(catalogue)` has no column `\(column)` here",
                ja: "一覧 `\(catalogue)` のこの行に `\(column)` の列はありません")
        case .noYears(let id):
            Message(en: "`\(id)` has no values", ja: "`\(id)` に値がありません")
        case .otherPack(let found, let expected):
            Message(
                en: "the profile is for pack `\(found)`, not for `\(expected)`",
                ja: "この自治体データは `\(found)` 用で、`\(expected)` 用ではありません")
        case .unknownAndKnown:
            Message(en: "a fact is either known or unknown", ja: "`value` と `unknown` は同時に書けません")
        case .notAnAreaCode(let text):
            Message(en: "`\(text)` is no area code", ja: "`\(text)` は全国地方公共団体コードとして読めません")
        case .wrongCellCount(let found, let expected):
            Message(
                en: "the row has \(found) cells, not \(expected)", ja: "この行は\(expected)列のはずですが、\(found)列あります")
        case .clash(let thing, let id):
            Message(
                en: "\(thing.en) `\(id)` exists in the pack that is extended",
                ja: "\(thing.ja) `\(id)` は、もとの規則集にもあります")
        case .nothingToReplace(let thing, let id, _):
            Message(
                en: "there is no \(thing.en) `\(id)` to replace", ja: "置き換える\(thing.ja) `\(id)` がありません")
        case .noFile(let path, _):
            Message(en: "the pack has no file `\(path)`", ja: "規則集にファイル `\(path)` がありません")
        }
    }

    private static func circle(_ path: [String]) -> Message {
        let drawn = path.map { "`\($0)`" }.joined(separator: " → ")
        return Message(en: "facts are derived in a circle: \(drawn)", ja: "計算の順が循環しています：\(drawn)")
    }

    package var help: Message? {
        switch self {
        case .unknownKey(_, let nearest?), .noFile(_, let nearest?), .unknownName(_, _, let nearest?),
            .unknownStyle(_, let nearest?),
            .unknownColumn(_, _, let nearest?), .notPermitted(_, let nearest?, _),
            .notInSchema(_, _, let nearest?, _), .nothingToReplace(_, _, let nearest?):
            Message(en: "did you mean `\(nearest)`?", ja: "`\(nearest)` のことでしょうか")
        case .notPermitted(_, nil, let permitted):
            Message(
                en: "permitted: " + permitted.map { "`\($0.en)`" }.joined(separator: ", "),
                ja: "選べる値：" + permitted.map { "`\($0.ja)`" }.joined(separator: "、"))
        case .notInSchema(_, _, nil, let names):
            Message(
                en: "there are " + names.map { "`\($0)`" }.joined(separator: ", "),
                ja: "使える名前：" + names.map { "`\($0)`" }.joined(separator: "、"))
        case .notYesOrNo:
            Message(
                en: "write 有 or 無, yes or no; leave it blank where it is not known",
                ja: "有・無、はい・いいえ、yes・no のどれかで書き、分からないときは空欄にします")
        case .notAnAreaCode:
            Message(
                en: "write its five digits, or six with the check digit, such as `011002`",
                ja: "5桁、または検査数字を含む6桁で書いてください（例：`011002`）")
        case .clash(.group, _):
            Message(
                en: "to add fields write only its `id` and `fields`; to replace it add `replace: true`",
                ja: "項目を足すなら `id` と `fields` だけを、置き換えるなら `replace: true` を書いてください")
        case .clash:
            Message(
                en: "add `replace: true` to take its place, or choose another id",
                ja: "置き換えるなら `replace: true` を書き、別のものなら違う名前にしてください")
        case .nothingToReplace:
            Message(en: "leave `replace` out to add it", ja: "新しく加えるなら `replace` を消してください")
        default: nil
        }
    }
}

extension RulebookProblem.Thing {
    /// What the thing is called.
    package var name: Message { Message(en: en, ja: ja) }

    var en: String {
        switch self {
        case .derived: "derived fact"
        case .meeting: "part of the rhythm"
        default: rawValue
        }
    }

    var ja: String {
        switch self {
        case .topic: "分野"
        case .source: "出典"
        case .rule: "規則"
        case .recommendation: "提案"
        case .action: "行動"
        case .helper: "支える人"
        case .sector: "担い手"
        case .catalogue: "一覧"
        case .field: "項目"
        case .group: "項目の組"
        case .parameter: "基準"
        case .row: "行"
        case .meeting: "会議"
        case .text: "文"
        case .derived: "計算項目"
        case .scenario: "場面"
        case .example: "好事例"
        case .likeness: "似かた"
        case .ranking: "順位づけ"
        case .masking: "伏せる人数"
        case .near: "目安に近い値"
        case .comparison: "比べ方"
        case .column: "列"
        case .portfolio: "全体の見方"
        case .picture: "図"
        case .form: "様式"
        case .template: "ひな形"
        }
    }
}
