// The words in which `ask` and `whatif` tell what they tried.

import Advice
import Asking
import Diagnostics
import WhatIf

/// Words of one language; every language but Japanese is told in English.
struct TrialWords {
    let language: Language

    private func pick(_ ja: String, _ en: String) -> String { language == .japanese ? ja : en }

    func questionsHead(_ shown: Int, of all: Int) -> String {
        all == 0
            ? pick("答えで変わりうることは、もうありません。", "No answer can change anything any more.")
            : pick(
                "今年の提案を左右しうる項目（\(all)件のうち\(shown)件、影響の大きい順）",
                "Unknown fields that could change this year's recommendations (\(shown) of \(all), the most telling first)"
            )
    }

    func alone(_ question: OpenQuestion) -> String {
        let effect = question.alone
        let share = "\(effect.changing)/\(effect.tried)"
        let all = question.isExhaustive ? pick("あらゆる答え", "all answers") : pick("代表的な答え", "sample answers")
        return pick(
            "これだけが分かると：\(all)\(effect.tried)通りのうち\(effect.changing)通りで提案が変わる（平均\(places(effect))）",
            "answered alone: \(share) of \(all) change the list (mean \(places(effect)))")
    }

    func together(_ question: OpenQuestion) -> String {
        let effect = question.together
        let (share, error) = (percent(effect.share), percent(effect.error))
        return pick(
            "ほかの答えもそろうと：\(share)（誤差±\(error)、\(effect.tried)回の試行）で変わる（平均\(places(effect))）",
            "with the others answered: \(share) (±\(error), \(effect.tried) draws) change it (mean \(places(effect)))"
        )
    }

    func place(_ place: String) -> String { pick("（\(place)）", " (\(place))") }

    func idle(_ count: Int) -> String {
        pick(
            "どう答えても結果が変わらない項目：\(count)件", "Unknown fields of which no answer changes anything: \(count)")
    }

    private func places(_ effect: Effect) -> String {
        let tenths = Int((effect.meanPlaces * 10).rounded())
        let number = "\(tenths / 10).\(tenths % 10)"
        return pick("\(number)か所", "\(number) places")
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

/// Words for what would be otherwise.
extension TrialWords {
    var unknown: String { pick("不明", "unknown") }
    var nothing: String { pick("なし", "none") }
    var changes: String { pick("変えた値", "Changed facts") }
    var findings: String { pick("取り上げることの変化", "Findings that appear, clear or open") }
    var proposals: String { pick("提案の変化", "Recommendations that move") }
    var actions: String { pick("予定の行動の変化", "Actions that enter (+) or leave (-) the plan") }
    var nothingChanges: String { pick("変わりません", "nothing changes") }

    func mark(_ truth: Truth) -> String {
        switch truth {
        case .yes: "●"
        case .no: "·"
        case .open: "?"
        }
    }

    func turn(from before: Truth, to after: Truth) -> String { "\(state(before)) → \(state(after))" }

    private func state(_ truth: Truth) -> String {
        switch truth {
        case .yes: pick("該当", "raised")
        case .no: pick("該当せず", "silent")
        case .open: pick("未確定", "undetermined")
        }
    }

    func standing(_ standing: ProposalTurn.Standing?) -> String {
        guard let standing else { return "–" }
        return standing.isForThisYear
            ? pick("今年\(standing.rank)番", "this year no. \(standing.rank)")
            : pick("次年度以降（\(standing.rank)番）", "later (no. \(standing.rank))")
    }
}

/// Words for ways to clear a finding.
extension TrialWords {
    var isSilent: String { pick("今のデータでは取り上げていません。", "It is silent as things stand.") }
    var allWays: String { pick("ほかに方法がないことを確かめました。", "It is proved that there is no other way.") }

    func effort(_ effort: Int, isProved: Bool) -> String {
        isProved
            ? pick("手間\(effort)（これより小さい変更がないことを確かめた）", "effort \(effort) (proved minimal)")
            : pick("手間\(effort)（最小とは確かめていない）", "effort \(effort) (not proved minimal)")
    }

    func noWay(_ clearings: Clearings) -> String {
        if clearings.changeable.isEmpty {
            return pick(
                "この規則が読む項目に、自治体が変えられるものはありません。", "It reads no field that a municipality can change.")
        }
        return clearings.isComplete
            ? pick("変えられる項目だけでは、取り上げなくなることはありません（確かめ済み）。", "No change of such fields clears it (proved).")
            : pick("調べた範囲に、取り上げなくなる変更はありませんでした。", "No way was found among those that were tried.")
    }
}

/// Words for outcomes over ranges.
extension TrialWords {
    var value: String { pick("値", "value") }
    var rule: String { pick("規則", "rule") }
    var proposal: String { pick("提案", "advice") }
    var nothingTurns: String { pick("この範囲では何も変わりません。", "Nothing turns in this range.") }
    var asNow: String { pick("今と同じ", "as now") }

    /// A mark that takes one column in every terminal.
    func cell(_ truth: Truth) -> String { truth == .yes ? "x" : mark(truth) }

    /// What the marks of a sweep mean.
    var marks: [(mark: String, text: String)] {
        [
            (cell(.yes), state(.yes)), (cell(.open), state(.open)), (cell(.no), state(.no)),
            ("1", pick("今年の提案の順位", "place among this year's recommendations")),
        ]
    }

    func present(_ value: String) -> String { pick("今は\(value)", "now \(value)") }
    func sweepTitle(_ names: [String]) -> String {
        pick("\(names.joined(separator: "と"))でどこが変わるか", "What turns with \(names.joined(separator: " and "))")
    }
    func outcome(_ letter: String, isPresent: Bool) -> String {
        isPresent ? "\(letter)" + place(asNow) : letter
    }
    var otherOrder: String { pick("今年の提案の順番が変わる", "this year's recommendations in another order") }
}
