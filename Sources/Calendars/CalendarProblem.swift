// What can be wrong with a written date, and how it is said.

import Diagnostics

/// Why a written date was refused.
package enum CalendarProblem: Error, Equatable {
    case notADate(String)
    case notAYear(String)
    case noSuchDay(String)
    case beforeEra(String, Era)
    case afterEra(String, Era)

    package var code: String {
        switch self {
        case .notADate: "date.unreadable"
        case .notAYear: "date.not-a-year"
        case .noSuchDay: "date.no-such-day"
        case .beforeEra, .afterEra: "date.outside-era"
        }
    }

    package var message: Message {
        switch self {
        case .notADate(let text):
            Message(en: "`\(text)` is no date", ja: "`\(text)` は日付として読めません")
        case .notAYear(let text):
            Message(en: "`\(text)` is no fiscal year", ja: "`\(text)` は年度として読めません")
        case .noSuchDay(let text):
            Message(en: "there is no such day as `\(text)`", ja: "`\(text)` という日はありません")
        case .beforeEra(let text, let era):
            Message(
                en: "`\(text)` cannot be: \(era.name) began on \(Self.iso(era.first))",
                ja: "`\(text)` はありえません。\(era.name)は\(Self.iso(era.first))に始まりました")
        case .afterEra(let text, let era):
            Message(
                en: "`\(text)` cannot be: \(era.name) ended on \(era.last.map(Self.iso) ?? "-")",
                ja: "`\(text)` はありえません。\(era.name)は\(era.last.map(Self.iso) ?? "-")に終わりました")
        }
    }

    package var help: Message? {
        switch self {
        case .notADate, .notAYear:
            Message(
                en: "write `R6-05-31`, `令和6年5月`, `2024-05-31`, `H29` or `R5年度`",
                ja: "`R6-05-31`、`令和6年5月`、`2024-05-31`、`H29`、`R5年度` のように書いてください")
        case .noSuchDay, .beforeEra, .afterEra: nil
        }
    }

    private static func iso(_ day: PlainDay) -> String {
        PartialDate(year: day.year, month: day.month, day: day.day).iso
    }
}

extension CalendarProblem {
    /// What each code means, for `shirube help CODE`.
    package static let explanations: [String: Message] = [
        "date.unreadable": Message(
            en:
                "Dates are written in ISO form, with an era name or letter, or as a fiscal year; a date may stop at the month or the year.",
            ja: "日付は西暦（2024-05-31）、元号（令和6年5月、R6.5）、年度（R5年度）で書きます。月や年まででもかまいません。"),
        "date.not-a-year": Message(
            en: "A fiscal year runs from April to March: `R6`, `令和6年度`, `FY2024` and `2024` are the same.",
            ja: "年度は4月から翌年3月までです。`R6`、`令和6年度`、`FY2024`、`2024` は同じ年度です。"),
        "date.no-such-day": Message(
            en: "The month or the day does not exist in that year.", ja: "その年にその月日はありません。"),
        "date.outside-era": Message(
            en:
                "An era begins and ends on a fixed day; Reiwa, for example, began on 1 May 2019, so there is no March of its first year.",
            ja: "元号には始まりと終わりの日があります。たとえば令和は2019年5月1日からで、令和元年3月はありません。"),
    ]
}
