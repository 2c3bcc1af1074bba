// Says why something stands in its month, and why something has none.

import Advice
import Calendars
import Planning
import Rulebook
import Scheduling

/// Writes reasons as sentences.
struct ReasonWriter {
    private let timetable: Timetable
    private let words: ScheduleWords

    init(_ timetable: Timetable) {
        self.timetable = timetable
        words = timetable.words
    }

    /// Why an action stands where it stands.
    ///
    /// - Parameter month: that of the one occurrence that is meant.
    func sentences(_ placed: Plan.Placed, at month: Month) -> [String] {
        switch placed.hold {
        case .meeting(let id): [alongside(id, month)] + placed.reasons.filter(isWaiting(_:)).map(sentence(_:))
        case .fixed: [words.pick("決められた月", "its month was set")]
        case .begun: [words.pick("すでに始まっている", "it is under way")]
        case .done: [words.pick("済み", "it is done")]
        case .none: placed.reasons.map(sentence(_:))
        }
    }

    private func isWaiting(_ reason: Reason) -> Bool { if case .after = reason { true } else { false } }

    private func alongside(_ meeting: String, _ month: Month) -> String {
        let title = quoted(meeting: meeting, near: month)
        return words.pick("\(title)に合わせる", "it goes along with \(title)")
    }

    private func sentence(_ reason: Reason) -> String {
        switch reason {
        case .wished: return words.pick("始めるのによい月", "a good month to begin")
        case .after(let id, let ready):
            let (title, month) = (quoted(id), words.month(Month(index: ready)))
            return words.pick(
                "\(title)が先に要るため、\(month)より前には始めない", "not before \(month): it needs \(title)")
        case .before(let id, let begins):
            let (title, month) = (quoted(id), words.month(Month(index: begins)))
            return words.pick("\(month)の\(title)に間に合わせる", "in time for \(title) in \(month)")
        case .full(let months):
            let list = words.months(months.map(Month.init(index:)))
            return words.pick("\(list)は担い手の手がいっぱい", "its owner has no room in \(list)")
        case .yields(let months):
            let list = words.months(months.map(Month.init(index:)))
            return words.pick("\(list)はほかの取組にゆずる", "\(list) is left to other steps")
        }
    }

    /// An action that is left out, with the reason.
    func sentence(_ leftOut: Plan.LeftOut) -> String {
        quoted(leftOut.action) + words.pick("：", ": ") + because(leftOut)
    }

    private func because(_ leftOut: Plan.LeftOut) -> String {
        switch leftOut.reason {
        case .dropped: words.pick("外すと決められている", "somebody took it out")
        case .noMeeting(let id):
            words.pick("合わせる\(topic(of: id))の会議が予定にない", "no meeting on \(topic(of: id)) is in the plan")
        case .unplaced(.behind(let id)):
            words.pick("先に要る\(quoted(id))が予定に入らない", "it needs \(quoted(id)), which is left out too")
        case .unplaced(.noRoom):
            words.pick("始められるどの月も、担い手の手がいっぱい", "its owner has no room in any month that is open to it")
        case .unplaced(.contradiction(let demands)):
            words.pick("次のことは同時に成り立たない。", "these cannot all hold: ")
                + words.list(demands.map(sentence(_:)))
        }
    }

    private func sentence(_ demand: Demand) -> String {
        switch demand {
        case .order(let first, let second):
            return words.pick(
                "\(quoted(first))が\(quoted(second))より先", "\(quoted(first)) comes before \(quoted(second))")
        case .months(let id): return sentence(monthsOf: id)
        case .capacity(let owner):
            let name = timetable.owner(owner)
            let count = timetable.plan.problem.capacities[owner] ?? 0
            return words.pick(
                "\(name)が一月に抱えるのは\(count)つまで", "\(name) has at most \(count) things in hand in a month")
        case .presence(let id):
            return words.pick("\(quoted(id))も行う", "\(quoted(id)) is done too")
        }
    }

    private func sentence(monthsOf id: String) -> String {
        let months = timetable.plan.problem.activities.first { $0.id == id }?.months ?? []
        let named =
            months.count == 1
            ? months.map { words.monthAndYear(Month(index: $0)) }
            : unique(months.map { words.month(Month(index: $0)) })
        let list = named.joined(separator: words.pick("・", ", "))
        return words.pick("\(quoted(id))を始められるのは\(list)", "\(quoted(id)) can begin in \(list)")
    }

    /// The topic of something that returns, for where none of it is in the plan.
    private func topic(of meeting: String) -> String {
        let topic = timetable.rulebook.rhythm.first { $0.id == meeting }?.topic ?? meeting
        return words.quoted(timetable.rulebook.topics.label(topic, in: timetable.language))
    }

    private func quoted(_ action: String) -> String {
        let title = timetable.rulebook.action(action).flatMap { timetable.filler.text($0.title) }
        return words.quoted(title ?? action)
    }

    /// The meeting that is nearest to a month; its name where none is in the plan.
    private func quoted(meeting id: String, near month: Month) -> String {
        let held = timetable.plan.entries.filter { $0.origin == .rhythm(id) }
        let nearest = held.min { first, second in
            distance(first, month) < distance(second, month)
        }
        return words.quoted(nearest.map(timetable.title(_:)) ?? id)
    }

    private func distance(_ entry: Plan.Entry, _ month: Month) -> Int {
        abs(entry.month.index - month.index)
    }
}

extension Timetable {
    /// Why an action stands where it stands, in sentences.
    func reasons(_ entry: Plan.Entry) -> [String] {
        guard case .action(let id) = entry.origin, let placed = plan.placements[id] else { return [] }
        return ReasonWriter(self).sentences(placed, at: entry.month)
    }
}
