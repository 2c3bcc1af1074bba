// The words of explanations, in English and Japanese.

import Advice
import Diagnostics
import Rulebook

/// Texts of explanations.
enum ExplanationWords {
    static func role(_ role: Reason.Role) -> Message {
        switch role {
        case .when: Message(en: "holds when", ja: "当てはまる条件")
        case .unless: Message(en: "silent when", ja: "黙る条件")
        case .applies: Message(en: "meant for those where", ja: "対象")
        case .done: Message(en: "already done when", ja: "すでに行っているとみる条件")
        }
    }

    static func joint(_ joint: Reason.Joint) -> Message {
        switch joint {
        case .all: Message(en: "all of these", ja: "次のすべて")
        case .any: Message(en: "at least one of these", ja: "次のどれか")
        case .not: Message(en: "not this", ja: "次のことがない")
        case .surely(true): Message(en: "surely this", ja: "次のことが確かに言える")
        case .surely(false): Message(en: "surely not this", ja: "次のことが確かにない")
        case .choice: Message(en: "depending on this", ja: "次のことによる")
        case .single: Message(en: "", ja: "")
        }
    }

    static func group(_ group: Reason.Group) -> Message {
        switch group {
        case .questions: Message(en: "this would decide it", ja: "分かれば決まること")
        case .strengths: Message(en: "strengths in its place", ja: "支えになる強み")
        case .reasons: Message(en: "rules that lead to it", ja: "この提案につながる規則")
        case .points: Message(en: "points", ja: "点数")
        case .instead: Message(en: "proposed by the same rules", ja: "同じ規則から出ている提案")
        case .recommends: Message(en: "leads to", ja: "つながる提案")
        }
    }

    static func kind(_ kind: Rule.Kind) -> Message {
        switch kind {
        case .gap: Message(en: "gap", ja: "課題")
        case .strength: Message(en: "strength", ja: "強み")
        case .data: Message(en: "data", ja: "データ")
        case .note: Message(en: "note", ja: "留意点")
        }
    }

    static func verdict(_ verdict: Verdict) -> Message {
        switch verdict {
        case .raised: Message(en: "it was raised", ja: "当てはまるので、取り上げています")
        case .open:
            Message(en: "it is open: not enough is known", ja: "分からないことがあるため、まだ決まりません")
        case .silent: Message(en: "it stayed silent: its condition is false", ja: "当てはまらないので、取り上げていません")
        case .excepted:
            Message(
                en: "it stayed silent: its condition holds, but so does its exception",
                ja: "条件には当てはまりますが、黙る条件にも当てはまるので、取り上げていません")
        case .otherYears: Message(en: "it does not hold in this year", ja: "この年度には使わない規則です")
        }
    }

    static func standing(_ standing: Standing) -> Message {
        switch standing {
        case .thisYear(let rank): Message(en: "for this year, no. \(rank)", ja: "今年度の提案、\(rank)番目")
        case .later(let rank, _): Message(en: "for later (no. \(rank) of all)", ja: "今年度より後の候補（全体で\(rank)番目）")
        case .done: Message(en: "not proposed: it is done already", ja: "すでに行っているので、提案していません")
        case .notMeant:
            Message(en: "not proposed: it is not meant for such a municipality", ja: "対象ではないので、提案していません")
        case .waiting:
            Message(
                en: "not proposed yet: a rule that leads to it is open",
                ja: "つながる規則がまだ決まらないので、提案していません")
        case .noReason:
            Message(
                en: "not proposed: no rule that leads to it was raised",
                ja: "つながる規則が当てはまらないので、提案していません")
        }
    }

    static func yearIsFull(_ most: Int) -> Message {
        Message(
            en: "this year takes \(most) at most, and others have more points",
            ja: "今年度は\(most)件までで、より点数の高い提案があります")
    }

    static func topicIsTaken(_ others: String) -> Message {
        Message(en: "of its topic, \(others) comes first", ja: "同じ分野では\(others)が先です")
    }

    static let putOff = Message(en: "somebody decided to put it off", ja: "今年度は見送ると決められています")

    static func tooFewPoints(_ least: String) -> Message {
        Message(en: "this year asks for \(least) points", ja: "今年度の提案には\(least)点が要ります")
    }
}
