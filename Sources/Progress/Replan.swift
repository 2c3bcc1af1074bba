// A plan made anew: what is done stays, what is late finds another month, the others move only where they must.

import Advice
import Planning
import Rulebook

/// What moves, and what that costs.
package struct Replan: Sendable {
    package let track: Track
    package let plan: Plan
    /// In order of the earlier month.
    package let moves: [Move]

    /// An entry that stands elsewhere now.
    package struct Move: Sendable {
        package let row: Track.Row
        /// Nil where it finds no month any more.
        package let month: Month?

        /// Whether it moves because it is late itself, and not for the sake of others.
        package var isLate: Bool { row.standing == .late }
        /// Months from where it stood.
        package var delay: Int { month.map { $0.index - row.planned.index } ?? 0 }
    }

    package init(_ track: Track) {
        self.track = track
        let plan = Replanning(track).plan()
        self.plan = plan
        let months = Dictionary(
            plan.entries.map { ($0.id, $0.month) }, uniquingKeysWith: { first, _ in first })
        moves = track.rows.compactMap { row in
            guard row.entry != nil, row.standing != .done, row.standing != .dropped else { return nil }
            let month = row.isPlaced ? months[row.id] : row.isLate ? track.wish(of: row) : row.planned
            return month == row.planned ? nil : Move(row: row, month: month)
        }
    }
}

extension Replan {
    /// Months of delay, added up.
    package var delay: Int { moves.map(\.delay).reduce(0, +) }
    /// What moves though it is not late.
    package var disturbed: [Move] { moves.filter { !$0.isLate && $0.month != nil } }
    package var leftOut: [Move] { moves.filter { $0.month == nil } }
    /// What goes into a year that was not planned.
    package var carriedOver: [Move] {
        moves.filter { move in
            guard let month = move.month, let last = plan.years.last else { return false }
            return month.fiscalYear > last
        }
    }

    /// The sheet as it goes on: what moved is planned in its new month.
    package var renewed: Track {
        let months = Dictionary(
            moves.map { ($0.row.id, $0.month) }, uniquingKeysWith: { first, _ in first })
        return track.replacingRows { row in
            guard let month = months[row.id] ?? nil else { return row }
            return Track.Row(
                id: row.id, entry: row.entry, planned: month, record: row.record?.moved(to: month),
                standing: .ahead)
        }
    }
}

extension Track.Row {
    /// Whether the planner places it: a step that does not return with meetings.
    var isPlaced: Bool {
        guard case .action? = entry?.origin else { return false }
        return (entry?.occurrences ?? 1) == 1
    }

    var isLate: Bool { standing == .late }
}

extension Track {
    /// The month in which something late is to take place now: the one that somebody named, or the next.
    func wish(of row: Row) -> Month {
        let wished = row.record?.dated ?? row.planned
        return max(wished, progress.asOf?.advanced(by: 1) ?? wished)
    }
}
