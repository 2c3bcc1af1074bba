// The words of schedules, in Japanese and English.

import Advice
import Calendars
import Diagnostics
import Planning

/// Words of one language; every language but Japanese gets English.
struct ScheduleWords {
    let language: Language

    subscript(_ word: Word) -> String { word.message.text(in: language) }

    var isJapanese: Bool { language == .japanese }

    /// Something that a schedule says.
    enum Word {
        case period, month, what, how, owner, reason, recurring, actions, leftOut, postponed
        case carriedOver, inTheMonth, ifReached, ifNot

        // swift-format-ignore
        var message: Message {
            switch self {
            case .period: Message(en: "Period", ja: "時期")
            case .month: Message(en: "Month", ja: "月")
            case .what: Message(en: "What", ja: "取組内容")
            case .how: Message(en: "How", ja: "実施方法")
            case .owner: Message(en: "Owner", ja: "担う人")
            case .reason: Message(en: "Why then", ja: "この時期の理由")
            case .recurring: Message(en: "Meetings and what returns each year", ja: "実施内容（会議・調査・研修）")
            case .actions: Message(en: "Steps", ja: "具体的な取組")
            case .leftOut: Message(en: "Left out of the plan", ja: "予定に入らなかったこと")
            case .postponed: Message(en: "For later years", ja: "後の年度に考えること")
            case .carriedOver: Message(en: "carried over", ja: "持ち越し")
            case .inTheMonth: Message(en: "during the month", ja: "月内")
            case .ifReached: Message(en: "If reached: ", ja: "届いていれば、")
            case .ifNot: Message(en: "If not yet: ", ja: "まだであれば、")
            }
        }
    }

    func title(_ municipality: String) -> String {
        isJapanese ? "\(municipality)の予定" : "Schedule of \(municipality)"
    }

    func subtitle(_ years: [FiscalYear]) -> String {
        unique(first: years.first, last: years.last).map { $0.written(in: language) }
            .joined(separator: isJapanese ? "から" : " to ")
    }

    private func unique(first: FiscalYear?, last: FiscalYear?) -> [FiscalYear] {
        first == last ? [first].compactMap { $0 } : [first, last].compactMap { $0 }
    }

    /// `第1四半期（4〜6月）`.
    func quarter(_ quarter: Int) -> String {
        let first = FiscalYear.months[(quarter - 1) * 3]
        let last = FiscalYear.months[(quarter - 1) * 3 + 2]
        if isJapanese { return "第\(quarter)四半期（\(first)〜\(last)月）" }
        return "Q\(quarter) (\(name(first)) to \(name(last)))"
    }

    func name(_ calendarMonth: Int) -> String { PartialDate.monthName(calendarMonth, in: language) }

    /// A month without its year.
    func month(_ month: Month) -> String { name(month.calendarMonth) }

    /// A month with its year.
    func monthAndYear(_ month: Month) -> String {
        let year = month.fiscalYear.calendarYear(ofMonth: month.calendarMonth)
        return PartialDate(year: year, month: month.calendarMonth).written(in: language)
    }

    func months(_ months: [Month]) -> String {
        months.map(month(_:)).joined(separator: isJapanese ? "・" : ", ")
    }

    func quoted(_ title: String) -> String { isJapanese ? "「\(title)」" : "“\(title)”" }

    func list(_ items: [String]) -> String { items.joined(separator: isJapanese ? "、" : "; ") }

    /// Whether a milestone is reached, as far as it is known today.
    func standing(_ truth: Truth) -> String {
        switch truth {
        case .yes: pick("いまの様子では届いている", "By what is known today it is reached")
        case .no: pick("いまの様子ではこれから", "By what is known today it is still to come")
        case .open: pick("届いたかどうかは、これから伺う", "Whether it is reached is still to be asked")
        }
    }

    func pick(_ ja: String, _ en: String) -> String { isJapanese ? ja : en }
}
