// Finds the months of what is late, freeing as few of the others as it can.

import Advice
import Planning
import Rulebook

/// Plans anew, with more freedom where something would lose its place.
struct Replanning {
    private let track: Track
    private let actions: [(row: Track.Row, action: Action)]

    init(_ track: Track) {
        self.track = track
        let rulebook = track.assessment.situation.rulebook
        actions = track.rows.compactMap { row in
            guard case .action(let id)? = row.entry?.origin, let action = rulebook.action(id),
                (row.entry?.occurrence ?? 1) == 1
            else { return nil }
            return (row, action)
        }
    }

    /// Of the plans that leave out the least, the one that frees the fewest.
    func plan() -> Plan {
        let late = Set(actions.filter { $0.row.isLate && $0.row.isPlaced }.map(\.action.id))
        var best = plan(freeing: late)
        for free in [late.union(followers(of: late)), Set(actions.map(\.action.id))] {
            if lost(by: best) == 0 { break }
            let plan = self.plan(freeing: free)
            if lost(by: plan) < lost(by: best) { best = plan }
        }
        return best
    }

    /// How many steps a plan leaves out that had a month.
    private func lost(by plan: Plan) -> Int {
        let former = Set(track.plan.leftOut.map(\.action)).union(dropped)
        return plan.leftOut.count { !former.contains($0.action) }
    }

    private func plan(freeing free: Set<String>) -> Plan {
        Planner(
            track.assessment, years: track.plan.years.count, standing: standing(freeing: free)
        ).plan()
    }

    private var dropped: [String] {
        actions.filter { $0.row.standing == .dropped && $0.row.isPlaced }.map(\.action.id)
    }

    /// What waits for any of these, at however many removes.
    private func followers(of ids: Set<String>) -> Set<String> {
        var (all, found) = (ids, ids)
        while !found.isEmpty {
            found = Set(actions.map(\.action).filter { !found.isDisjoint(with: $0.after) }.map(\.id))
                .subtracting(all)
            all.formUnion(found)
        }
        return all
    }

    private func standing(freeing free: Set<String>) -> Standing {
        var standing = Standing(track.plan, from: track.progress.asOf?.advanced(by: 1))
        standing.dropped = Set(dropped)
        for (row, action) in actions {
            standing.former[action.id] = row.isPlaced ? row.planned : row.entry?.month
            switch row.standing {
            case _ where !row.isPlaced: standing.fixed[action.id] = row.entry?.month
            case .done: standing.done[action.id] = row.record?.took ?? row.planned
            case .late:
                if row.record?.date == nil {
                    standing.notBefore[action.id] = track.wish(of: row)
                } else {
                    standing.fixed[action.id] = track.wish(of: row)
                }
            case .untold: standing.fixed[action.id] = row.planned
            case .ahead where !free.contains(action.id): standing.fixed[action.id] = row.planned
            case .ahead, .dropped: break
            }
        }
        return standing
    }
}
