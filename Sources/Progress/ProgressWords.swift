// The words of progress reports, in Japanese and English.

import Diagnostics
import Planning

/// Words of one language; every language but Japanese gets English.
struct ProgressWords {
    let language: Language

    func pick(_ ja: String, _ en: String) -> String { language == .japanese ? ja : en }

    func title(_ municipality: String) -> String {
        pick("\(municipality)の進み具合", "Progress of \(municipality)")
    }

    func asOf(_ month: Month?) -> String {
        guard let month else { return pick("まだ記録はありません。", "Nothing is told yet.") }
        return pick("\(name(month))まで", "up to \(name(month))")
    }

    func name(_ month: Month) -> String { month.date.written(in: language) }

    func name(_ standing: Track.Standing) -> String {
        switch standing {
        case .done: pick("実施", "done")
        case .late: pick("遅れ", "late")
        case .dropped: pick("中止", "dropped")
        case .ahead: pick("これから", "to come")
        case .untold: pick("伺いたい", "to be asked")
        }
    }

    /// The number of entries of each standing that occurs.
    func totals(_ rows: [Track.Row]) -> String {
        let parts = Track.Standing.allCases.compactMap { standing -> String? in
            let count = rows.count { $0.standing == standing }
            return count == 0 ? nil : pick("\(name(standing))\(count)件", "\(count) \(name(standing))")
        }
        return parts.joined(separator: pick("、", ", ")) + pick("。", ".")
    }

    var columns: [String] {
        language == .japanese
            ? ["予定", "内容", "今", "実施", "人数", "メモ"]
            : ["Planned", "What", "Now", "When", "People", "Note"]
    }

    var emptyMonths: String { pick("実施の記録がない月", "Months of which nothing done is told") }
    var indicators: String { pick("指標への歩み", "On the way to the indicators") }
    var indicatorColumns: [String] {
        language == .japanese
            ? ["指標", "今", "年度末の目標", "取組の進み"] : ["Indicator", "Now", "Target", "Steps done"]
    }
    var unknown: String { pick("（伺いたい）", "(to be asked)") }
}
