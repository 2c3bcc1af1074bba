// The words of the page itself.

import Diagnostics

/// Words of the page in one language; every language but Japanese gets English.
struct PageWords {
    let language: Language

    subscript(_ word: Word) -> String { word.message.text(in: language) }

    /// Something that the page says.
    enum Word {
        case contents, search, searchHint, nothingFound, topics, rules, recommendations, actions, examples
        case fields, parameters, derived, sources, scenarios, changes, rhythm, forms
        case when, unless, why, because, ask, cites, years, severity, recommends, recommendedBy, reads
        case drawing, facts, none, unit, values, from, done, label, question, reason, origin

        // swift-format-ignore
        var message: Message {
            switch self {
            case .contents: Message(en: "Contents", ja: "目次")
            case .search: Message(en: "Search", ja: "さがす")
            case .searchHint: Message(en: "a word, a rule, a field", ja: "言葉・規則・項目の名前")
            case .nothingFound: Message(en: "Nothing found", ja: "見つかりませんでした")
            case .topics: Message(en: "Topics", ja: "分野")
            case .rules: Message(en: "Rules", ja: "規則")
            case .recommendations: Message(en: "Recommendations", ja: "提案")
            case .actions: Message(en: "Actions", ja: "行動")
            case .examples: Message(en: "Examples", ja: "好事例")
            case .fields: Message(en: "Fields", ja: "項目")
            case .parameters: Message(en: "Parameters", ja: "基準")
            case .derived: Message(en: "Derived facts", ja: "計算項目")
            case .sources: Message(en: "Sources", ja: "出典")
            case .scenarios: Message(en: "Scenarios", ja: "場面")
            case .changes: Message(en: "Replaced and switched off", ja: "置き換えたこと・使わないこと")
            case .rhythm: Message(en: "The rhythm of the year", ja: "年間の動き")
            case .forms: Message(en: "Official forms", ja: "様式")
            case .when: Message(en: "When", ja: "当てはまるとき")
            case .unless: Message(en: "Silent when", ja: "黙るとき")
            case .why: Message(en: "Why", ja: "理由")
            case .because: Message(en: "It says", ja: "伝える文")
            case .ask: Message(en: "It asks", ja: "お尋ね")
            case .cites: Message(en: "Rests on", ja: "出典")
            case .years: Message(en: "Holds in", ja: "年度")
            case .severity: Message(en: "Weight", ja: "重さ")
            case .recommends: Message(en: "Recommends", ja: "つながる提案")
            case .recommendedBy: Message(en: "Recommended by", ja: "もとになる規則")
            case .reads: Message(en: "Read by", ja: "読む規則")
            case .drawing: Message(en: "What depends on what", ja: "つながりの図")
            case .facts: Message(en: "Facts", ja: "事実")
            case .none: Message(en: "none", ja: "なし")
            case .unit: Message(en: "Unit", ja: "単位")
            case .values: Message(en: "Values", ja: "値")
            case .from: Message(en: "Reads", ja: "もとの項目")
            case .done: Message(en: "Already done when", ja: "すでに行っているとき")
            case .label: Message(en: "Label", ja: "名前")
            case .question: Message(en: "Question", ja: "お尋ねの文")
            case .reason: Message(en: "Reason", ja: "理由")
            case .origin: Message(en: "Pack", ja: "規則集")
            }
        }
    }
}
