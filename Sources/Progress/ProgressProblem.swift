// What can be wrong with a progress file, or no longer fit the plan, and how it is said.

import Diagnostics

/// A mistake in a progress file, or an entry that the plan has no place for.
package enum ProgressProblem: Sendable {
    case unknown(String, nearest: String?)
    case twice(String)
    case noMonth(String)
    case notInPlan(String)

    package var code: String {
        switch self {
        case .unknown: "progress.unknown-entry"
        case .twice: "progress.twice"
        case .noMonth: "progress.no-month"
        case .notInPlan: "progress.not-in-plan"
        }
    }

    private var message: Message {
        switch self {
        case .unknown(let id, _): Message(en: "no entry `\(id)` in the plan", ja: "`\(id)` は予定にありません")
        case .twice(let id): Message(en: "`\(id)` is given twice", ja: "`\(id)` が二度あります")
        case .noMonth(let text): Message(en: "`\(text)` names no month", ja: "`\(text)` に月がありません")
        case .notInPlan(let id):
            Message(en: "`\(id)` is no longer in the plan", ja: "`\(id)` は、いまの予定にはありません")
        }
    }

    private var help: Message? {
        switch self {
        case .unknown(_, let nearest?): Message(en: "did you mean `\(nearest)`?", ja: "`\(nearest)` のことでしょうか")
        case .unknown, .twice:
            Message(
                en: "`shirube progress PROFILE --new` writes a file with every entry",
                ja: "`shirube progress PROFILE --new` で、すべての項目のあるファイルを作れます")
        case .noMonth:
            Message(en: "write it like `2024-06` or `R6.6.12`", ja: "`R6.6` や `2024-06-12` のように書きます")
        case .notInPlan:
            Message(en: "it is kept and told; the sheet has changed since", ja: "データが変わったためです。記録は残しています")
        }
    }

    package func diagnostic(at range: SourceRange?, severity: Severity = .error) -> Diagnostic {
        Diagnostic(severity, code: code, message: message, range: range, help: help)
    }
}

extension ProgressProblem {
    /// What each code means, for `shirube help CODE`.
    package static let explanations: [String: Message] = [
        "progress.unknown-entry": Message(
            en: "Entries have the ids of the plan, as `shirube schedule --format json` tells them.",
            ja: "項目の名前は予定と同じです。`shirube schedule --format json` で分かります。"),
        "progress.twice": Message(
            en: "What became of an entry of the plan is told once.", ja: "予定の一つの項目について、書くところは一つです。"),
        "progress.no-month": Message(
            en: "Months are compared, so that a date needs at least its month.", ja: "月を比べるので、日付には月までが要ります。"),
        "progress.not-in-plan": Message(
            en: "The profile or the pack changed after the progress file was begun.",
            ja: "進み具合のファイルを作ったあとで、データか規則集が変わりました。"),
    ]
}
