// What can be wrong with a file of decisions, or no longer fit, and how it is said.

import Diagnostics

/// A mistake in decisions, or one that an assessment has no use for.
package enum DecisionProblem: Sendable {
    case notOneKind
    case twice(String)
    case unfit(String, Effect)

    package var code: String {
        switch self {
        case .notOneKind: "decisions.kind"
        case .twice: "decisions.twice"
        case .unfit: "decisions.unfit"
        }
    }

    private var message: Message {
        switch self {
        case .notOneKind:
            Message(
                en: "a decision has one of `accept`, `decline`, `defer`, `add`, `edit`",
                ja: "判断には `accept`・`decline`・`defer`・`add`・`edit` のどれか一つを書きます")
        case .twice(let id):
            Message(en: "two decisions on `\(id)`", ja: "`\(id)` についての判断が二つあります")
        case .unfit(let id, let effect):
            Message(
                en: "the decision on `\(id)` no longer fits: \(effect.message.en)",
                ja: "`\(id)` についての判断は、いまは当てはまりません：\(effect.message.ja)")
        }
    }

    private var help: Message? {
        switch self {
        case .notOneKind: nil
        case .twice: Message(en: "keep the one that holds", ja: "生きているほうを残してください")
        case .unfit(_, .notRaised):
            Message(en: "write `add` to recommend it all the same", ja: "それでもすすめるときは `add` と書きます")
        case .unfit:
            Message(en: "take it out, or decide anew", ja: "消すか、あらためて判断してください")
        }
    }

    package func diagnostic(at range: SourceRange?, severity: Severity = .error) -> Diagnostic {
        Diagnostic(severity, code: code, message: message, range: range, help: help)
    }
}

extension Effect {
    fileprivate var message: Message {
        switch self {
        case .applied: Message(en: "it holds", ja: "生きています")
        case .notRaised: Message(en: "nothing leads to it now", ja: "提案の根拠がなくなりました")
        case .underWay: Message(en: "it is under way", ja: "すでに取り組まれています")
        case .gone: Message(en: "the pack no longer has it", ja: "規則集からなくなりました")
        case .textChanged: Message(en: "the text was changed since", ja: "もとの文が変わりました")
        case .over: Message(en: "the year it was put off to has come", ja: "見送りの期限が過ぎました")
        }
    }
}

extension DecisionProblem {
    /// What each code means, for `shirube help CODE`.
    package static let explanations: [String: Message] = [
        "decisions.kind": Message(
            en: "Each entry of `decisions` names one recommendation under the word for what was decided.",
            ja: "`decisions` の項目ごとに、判断を表す語の下に提案の名前を一つ書きます。"),
        "decisions.twice": Message(
            en: "A recommendation has one decision; each of its texts may be written anew once.",
            ja: "一つの提案には判断が一つです。文の書き直しは、文ごとに一つです。"),
        "decisions.unfit": Message(
            en:
                "The sheet or the pack changed since the decision. It is shown in the memo and changes nothing.",
            ja: "判断のあとでデータか規則集が変わりました。メモには残し、結果には使いません。"),
    ]
}
