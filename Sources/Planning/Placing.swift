// Turns actions into activities to be placed, and their places into entries of a plan.

import Advice
import Calendars
import Rulebook
import Scheduling

/// The actions of a plan between what stands already.
struct Placing {
    let problem: Problem
    private let chosen: [Choice.Chosen]
    private let seasons: Seasons
    private let standing: Standing

    init(
        _ situation: Situation, _ choice: Choice, years: Int, rhythm: [Plan.Entry], standing: Standing
    ) {
        let seasons = Seasons(situation.fiscalYear, years: years, rhythm: rhythm, standing: standing)
        self.seasons = seasons
        self.standing = standing
        chosen = choice.actions
        let open = chosen.filter { one in
            standing.done[one.action.id] == nil && !standing.dropped.contains(one.action.id)
        }
        problem = Problem(
            open.compactMap { Self.activity($0, seasons, standing) }, in: seasons.horizon,
            capacities: situation.rulebook.capacities.compactMapValues { situation.number($0) },
            standing: Self.loads(rhythm, situation.rulebook))
    }

    /// Nil where an action goes along with something that does not take place.
    private static func activity(
        _ chosen: Choice.Chosen, _ seasons: Seasons, _ standing: Standing
    ) -> Activity? {
        let action = chosen.action
        let months = seasons.months(of: chosen)
        guard let wish = seasons.wish(of: chosen, in: months) else { return nil }
        return Activity(
            action.id, owner: action.owner, weight: chosen.weight, wish: wish.index,
            months: months.map(\.index), duration: action.duration,
            effort: seasons.isTied(action) ? 0 : action.effort,
            after: standing.begun[action.id] == nil ? action.after : [],
            former: standing.former[action.id]?.index,
            wasLeftOut: standing.formerlyLeftOut.contains(action.id))
    }

    /// What owners carry by the rhythm alone.
    private static func loads(_ rhythm: [Plan.Entry], _ rulebook: Rulebook) -> [String: [Int: Int]] {
        let efforts = Dictionary(
            rulebook.rhythm.map { ($0.id, $0.effort) }, uniquingKeysWith: { first, _ in first })
        var loads: [String: [Int: Int]] = [:]
        for entry in rhythm {
            let effort = if case .rhythm(let id) = entry.origin { efforts[id] ?? 1 } else { 1 }
            loads[entry.owner, default: [:]][entry.month.index, default: 0] += effort
        }
        return loads
    }

    func entries(_ solution: Solution) -> [Plan.Entry] {
        chosen.flatMap { chosen -> [Plan.Entry] in
            let start = standing.done[chosen.action.id]?.index ?? solution.placements[chosen.action.id]?.month
            guard let start else { return [] }
            let months = seasons.occurrences(of: chosen, from: Month(index: start))
            return months.enumerated().map { entry(chosen, at: $1, $0 + 1, of: months.count) }
        }
    }

    func placements(_ solution: Solution) -> [String: Plan.Placed] {
        var placements: [String: Plan.Placed] = [:]
        for chosen in chosen {
            let id = chosen.action.id
            if let month = standing.done[id] {
                placements[id] = Plan.Placed(month: month, hold: .done, reasons: [])
            } else if let placement = solution.placements[id] {
                placements[id] = Plan.Placed(
                    month: Month(index: placement.month), hold: hold(chosen.action),
                    reasons: placement.reasons)
            }
        }
        return placements
    }

    private func hold(_ action: Action) -> Plan.Hold {
        if standing.begun[action.id] != nil { return .begun }
        if standing.fixed[action.id] != nil { return .fixed }
        guard let around = action.around, seasons.isTied(action) else { return .none }
        return .meeting(around.meeting)
    }

    func leftOut(_ solution: Solution) -> [Plan.LeftOut] {
        chosen.compactMap { chosen in
            let id = chosen.action.id
            if standing.dropped.contains(id) { return Plan.LeftOut(action: id, reason: .dropped) }
            if let omission = solution.leftOut[id] {
                return Plan.LeftOut(action: id, reason: .unplaced(omission))
            }
            if solution.placements[id] != nil || standing.done[id] != nil { return nil }
            return chosen.action.around.map {
                Plan.LeftOut(action: id, reason: .noMeeting($0.meeting))
            }
        }
    }

    private func entry(
        _ chosen: Choice.Chosen, at month: Month, _ occurrence: Int, of occurrences: Int
    ) -> Plan.Entry {
        let action = chosen.action
        return Plan.Entry(
            month: month, kind: action.kind, topic: action.topic, owner: action.owner, title: action.title,
            agenda: nil, origin: .action(action.id), year: month.fiscalYear, yearsAhead: chosen.yearsAhead,
            occurrence: occurrence, occurrences: occurrences, duration: action.duration, week: action.week,
            milestone: nil)
    }
}
