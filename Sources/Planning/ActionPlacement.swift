// Places actions: after what must come first, in a month that makes sense, without piling up.

import Advice
import Calendars
import Rulebook

/// Gives each action of this year's recommendations its month.
struct ActionPlacement {
    private let assessment: Assessment
    private let rhythm: [Plan.Entry]
    private let year: FiscalYear
    private let actions: [String: Action]
    /// How many actions an owner begins in one month before another month is tried.
    private static let comfortableLoad = 2

    init(assessment: Assessment, rhythm: [Plan.Entry]) {
        self.assessment = assessment
        self.rhythm = rhythm
        year = assessment.fiscalYear
        let chosen = unique(assessment.thisYear.flatMap(\.recommendation.actions))
        let rulebook = assessment.situation.rulebook
        actions = Dictionary(
            chosen.compactMap { id in rulebook.action(id).map { (id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func entries() -> [Plan.Entry] {
        var placed: [String: Month] = [:]
        var load: [Slot: Int] = [:]
        var entries: [Plan.Entry] = []
        for action in ordered() {
            let months = self.months(for: action, placed: placed, load: load)
            for (index, month) in months.enumerated() {
                load[Slot(owner: action.owner, month: month), default: 0] += 1
                entries.append(entry(action, at: month, index + 1, of: months.count))
            }
            placed[action.id] = months.first?.advanced(by: action.duration)
        }
        return entries
    }

    private struct Slot: Hashable {
        let owner: String
        let month: Month
    }

    /// Actions in order of priority, each behind those that must come first.
    private func ordered() -> [Action] {
        var order: [Action] = []
        var seen: Set<String> = []
        func visit(_ id: String) {
            guard let action = actions[id], seen.insert(id).inserted else { return }
            action.after.forEach(visit)
            order.append(action)
        }
        for proposal in assessment.thisYear { proposal.recommendation.actions.forEach(visit) }
        return order
    }

    private func months(for action: Action, placed: [String: Month], load: [Slot: Int]) -> [Month] {
        let first = Month(FiscalYear.months[0], of: year)
        let ready = action.after.compactMap { placed[$0] }.max() ?? first
        if let around = action.around {
            let meetings = rhythm.filter { $0.origin == .rhythm(around.meeting) }.map(\.month)
            let months = meetings.map { max(first, $0.advanced(by: around.offset)) }.filter { $0 >= ready }
            if !months.isEmpty { return months }
        }
        return [month(for: action, from: ready, load: load)]
    }

    /// The best month that is not before `ready`; of the next year where this one has none left.
    private func month(for action: Action, from ready: Month, load: [Slot: Int]) -> Month {
        let wished = action.months.isEmpty ? FiscalYear.months : action.months
        let candidates =
            [ready.fiscalYear, FiscalYear(ready.fiscalYear.year + 1)].lazy
            .map { year in wished.map { Month($0, of: year) }.filter { $0 >= ready } }
            .first { !$0.isEmpty } ?? [ready]
        let comfortable = candidates.first { month in
            load[Slot(owner: action.owner, month: month), default: 0] < Self.comfortableLoad
        }
        return comfortable ?? candidates.min { first, second in
            load[Slot(owner: action.owner, month: first), default: 0]
                < load[Slot(owner: action.owner, month: second), default: 0]
        } ?? ready
    }

    private func entry(_ action: Action, at month: Month, _ occurrence: Int, of occurrences: Int)
        -> Plan.Entry
    {
        Plan.Entry(
            month: month, kind: action.kind, topic: action.topic, owner: action.owner, title: action.title,
            agenda: nil, origin: .action(action.id), occurrence: occurrence, occurrences: occurrences)
    }
}
