// The words of filled forms that are not the form's own, in Japanese and English.

import Calendars
import Diagnostics

/// Words of one language; every language but Japanese gets English.
struct SheetWords {
    let language: Language

    func pick(_ ja: String, _ en: String) -> String { language == .japanese ? ja : en }

    var municipality: String { pick("自治体名", "Municipality") }
    var prefecture: String { pick("都道府県", "Prefecture") }
    var fiscalYear: String { pick("年度", "Fiscal year") }

    var rest: String { pick("様式にないこと", "What the forms do not ask") }

    /// The columns of a table of values: of rows that stand together, the row, its date, value, unit, remark.
    var valueColumns: [String] {
        language == .japanese
            ? ["区分", "項目", "時点", "値", "単位", "備考"]
            : ["Part", "Item", "As of", "Value", "Unit", "Remark"]
    }

    func asOf(_ date: PartialDate) -> String {
        let written = date.written(in: language)
        return date.precision == .fiscalYear ? written : pick(written + "時点", "as of " + written)
    }
    var blankDate: String { pick("　　年　　月時点", "as of ________") }
    var blankNumber: String { pick("　　　", "_____ ") }
    var blankYear: String { pick("令和　　年度", "FY____") }

    /// Both answers, of which one is to be chosen.
    func either(_ yes: String, _ no: String) -> String { pick("\(yes)・\(no)", "\(yes) / \(no)") }
    func boxes(_ choices: [String]) -> String {
        choices.map { "□" + $0 }.joined(separator: pick("　", "  "))
    }

    func ofWhole(_ unit: String, _ whole: String) -> String {
        pick("\(unit)／\(whole)", "\(unit) of \(whole)")
    }

    var noMonth: String { pick("時期は未定", "month open") }
    func labelled(_ label: String, _ text: String) -> String { pick("\(label)：\(text)", "\(label): \(text)") }
    func inMonth(_ month: Int, _ text: String) -> String {
        labelled(PartialDate.monthName(month, in: language), text)
    }
    func bullet(_ text: String) -> String { pick("・\(text)", "- \(text)") }
    func people(_ count: Int) -> String { pick("\(count)人", "\(count) people") }
    func state(_ state: String, _ text: String) -> String { pick("〔\(state)〕\(text)", "[\(state)] \(text)") }
}
