// The words of charts, in Japanese and English.

import Diagnostics

/// Words of one language; every language but Japanese gets English.
struct ChartWords {
    let language: Language

    enum Word {
        case total, unknown, share, part, count, apart, item, state, elsewhere, grade, actual, target, year
        case council, exists, none, notTold, members, onTheList, notOnTheList, notKnown, month, owner, what
        case meeting, preparation, action, milestone, before

        // swift-format-ignore
        fileprivate var message: Message {
            switch self {
            case .total: Message(en: "total", ja: "総数")
            case .unknown: Message(en: "not known", ja: "不明")
            case .share: Message(en: "Share", ja: "割合")
            case .part: Message(en: "Part", ja: "内訳")
            case .count: Message(en: "Count", ja: "人数など")
            case .apart: Message(en: "the parts and the total do not agree; not confirmed, so no shares", ja: "内訳と総数が合わず未確認のため、割合は示さない")
            case .item: Message(en: "Item", ja: "項目")
            case .state: Message(en: "State", ja: "状況")
            case .elsewhere: Message(en: "Elsewhere", ja: "全国での広がり")
            case .grade: Message(en: "Reliability", ja: "確かさ")
            case .actual: Message(en: "actual", ja: "実績・現状")
            case .target: Message(en: "target", ja: "目標")
            case .year: Message(en: "Year", ja: "年度")
            case .council: Message(en: "Council", ja: "協議の場")
            case .exists: Message(en: "set up", ja: "あり")
            case .none: Message(en: "none written", ja: "「無」の記載")
            case .notTold: Message(en: "not filled in", ja: "未記入")
            case .members: Message(en: "Members", ja: "構成員")
            case .onTheList: Message(en: "on the list", ja: "名簿にある")
            case .notOnTheList: Message(en: "not on the list", ja: "名簿に見えない")
            case .notKnown: Message(en: "not known, to be asked", ja: "不明（これから伺う）")
            case .month: Message(en: "Month", ja: "月")
            case .owner: Message(en: "Owner", ja: "担う人")
            case .what: Message(en: "What", ja: "内容")
            case .meeting: Message(en: "meeting, survey, training", ja: "会議・調査・研修")
            case .preparation: Message(en: "preparation and follow-up", ja: "準備・振り返り")
            case .action: Message(en: "step, as long as it takes", ja: "取組（かかる期間）")
            case .milestone: Message(en: "milestone", ja: "節目")
            case .before: Message(en: "comes before", ja: "先に要ること")
            }
        }
    }

    subscript(_ word: Word) -> String { word.message.text(in: language) }

    var isJapanese: Bool { language == .japanese }
    var colon: String { isJapanese ? "：" : ": " }

    func further(_ count: Int) -> String {
        isJapanese ? "… この下にあと\(count)件" : "… \(count) more below"
    }

    func inBrackets(_ label: String) -> String {
        isJapanese ? "括弧の中は\(label)" : "In brackets: \(label)"
    }

    func bracketed(_ text: String) -> String { isJapanese ? "（\(text)）" : " (\(text))" }
    func list(_ items: [String]) -> String { items.joined(separator: isJapanese ? "、" : ", ") }
    func sentences(_ items: [String]) -> String {
        items.map { $0 + (isJapanese ? "。" : ".") }.joined(separator: isJapanese ? "" : " ")
    }
}
