// How unmet expectations are said.

import Diagnostics

/// Texts about scenarios.
enum ScenarioMessages {
    static func silent(_ rule: String) -> Message {
        Message(en: "`\(rule)` stayed silent", ja: "`\(rule)` は何も言いませんでした")
    }

    static func raised(_ rule: String) -> Message {
        Message(en: "`\(rule)` was found", ja: "`\(rule)` が見つかりました")
    }

    static func open(_ rule: String, _ fields: [String]) -> Message {
        let list = fields.map { "`\($0)`" }
        return Message(
            en: "`\(rule)` is open for want of \(list.joined(separator: ", "))",
            ja: "`\(rule)` は未定です。分からない項目：\(list.joined(separator: "、"))")
    }

    static func notRecommended(_ id: String, rank: Int?, thisYear: [String]) -> Message {
        let list = thisYear.isEmpty ? ["–"] : thisYear.map { "`\($0)`" }
        let place = rank.map { "came as number \($0)" } ?? "was not recommended"
        let placeJa = rank.map { "は\($0)番目でした" } ?? "は提案されませんでした"
        return Message(
            en: "`\(id)` \(place); this year: \(list.joined(separator: ", "))",
            ja: "`\(id)` \(placeJa)。今年度の提案：\(list.joined(separator: "、"))")
    }

    static func recommended(_ id: String, rank: Int) -> Message {
        Message(en: "`\(id)` was recommended as number \(rank)", ja: "`\(id)` が\(rank)番目に提案されました")
    }

    static func asked(_ field: String) -> Message {
        Message(en: "`\(field)` is asked for", ja: "`\(field)` が尋ねられています")
    }

    static func notAsked(_ field: String) -> Message {
        Message(en: "`\(field)` is not asked for", ja: "`\(field)` が尋ねられていません")
    }

    static func scheduled(_ id: String, _ months: [Int]) -> Message {
        Message(en: "`\(id)` is scheduled in \(list(months))", ja: "`\(id)` が\(list(months))月に入っています")
    }

    static func notScheduled(_ id: String) -> Message {
        Message(en: "`\(id)` is not scheduled", ja: "`\(id)` が予定に入っていません")
    }

    static func otherMonths(_ id: String, _ months: [Int], _ wanted: [Int]) -> Message {
        Message(
            en: "`\(id)` is scheduled in \(list(months)), not in \(list(wanted))",
            ja: "`\(id)` は\(list(months))月で、\(list(wanted))月ではありません")
    }

    static func said(_ words: String) -> Message {
        Message(en: "the memo says `\(words)`", ja: "メモに「\(words)」とあります")
    }

    static func notSaid(_ words: String) -> Message {
        Message(en: "the memo does not say `\(words)`", ja: "メモに「\(words)」とありません")
    }

    static func circle(_ name: String) -> Message {
        Message(en: "scenario `\(name)` is based on itself", ja: "場面 `\(name)` が自分自身をもとにしています")
    }

    private static func list(_ months: [Int]) -> String { months.map(String.init).joined(separator: ", ") }

    /// What each code means, for `shirube help CODE`.
    static let explanations: [String: Message] = [
        "scenario.circle": Message(
            en: "A scenario takes over another by `like`; following these must end at a profile.",
            ja: "`like` をたどると、最後は自治体データに行き着かなければなりません。")
    ]
}

/// Longer words on the codes of scenarios.
package enum ScenarioExplanations {
    /// By code, for `shirube help CODE`.
    package static var all: [String: Message] { ScenarioMessages.explanations }
}
