// The rows of a Gantt picture: what returns, and actions, under their owners.

import Advice
import Calendars
import Planning
import Rulebook

/// What stands beside one label.
struct GanttRow {
    let label: String
    let entries: [Plan.Entry]
    /// The action of the row, where it is one.
    let action: String?

    var first: Int { entries.map(\.month.index).min() ?? 0 }
}

/// The rows of one owner.
struct GanttGroup {
    let label: String
    let rows: [GanttRow]
}

extension Timetable {
    /// Groups in the order of owners; within one what returns stands above what is done once.
    var ganttGroups: [GanttGroup] {
        let owners = rulebook.catalogues["sectors"]?.rows.map(\.id) ?? []
        let rows = ganttRows
        return unique(owners + plan.entries.map(\.owner)).compactMap { owner in
            let own = rows.filter { $0.entries.first?.owner == owner }
            return own.isEmpty ? nil : GanttGroup(label: self.owner(owner), rows: own)
        }
    }

    private var ganttRows: [GanttRow] {
        let rhythms = rulebook.rhythm.compactMap { rhythm in row(rhythm) }
        let actions = unique(plan.entries.compactMap(\.actionID)).map { id in
            let entries = plan.entries.filter { $0.actionID == id }
            return GanttRow(label: entries.first.map(title(_:)) ?? id, entries: entries, action: id)
        }
        return inOrder(rhythms) + inOrder(actions)
    }

    private func row(_ rhythm: Rhythm) -> GanttRow? {
        let held = plan.entries.filter { $0.origin == .rhythm(rhythm.id) }
        guard let first = held.first else { return nil }
        let steps = plan.entries.filter { $0.isStep(of: rhythm.id) }
        let more = Set(held.map(title(_:))).count > 1 ? words.pick(" ほか", ", …") : ""
        return GanttRow(label: title(first) + more, entries: held + steps, action: nil)
    }

    private func inOrder(_ rows: [GanttRow]) -> [GanttRow] {
        rows.enumerated().sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }
            .map(\.element)
    }
}

extension Plan.Entry {
    var actionID: String? { if case .action(let id) = origin { id } else { nil } }

    func isStep(of rhythm: String) -> Bool {
        if case .attendant(rhythm, _, _) = origin { true } else { false }
    }
}
