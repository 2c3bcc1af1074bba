// When each action can begin at the earliest, if all that must come before it is done too.

import Calendars
import Rulebook

/// Earliest beginnings of actions within a fiscal year.
struct EarliestMonths {
    private let actions: [String: Action]

    init(_ actions: [Action]) {
        self.actions = Dictionary(actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The months since April; nil where no month of the year is left.
    func position(of action: Action) -> Int? { position(of: action, behind: []) }

    private func position(of action: Action, behind path: Set<String>) -> Int? {
        if action.around != nil { return 0 }
        var ready = 0
        for id in action.after {
            guard let earlier = actions[id] else { continue }
            guard !path.contains(id), let start = position(of: earlier, behind: path.union([action.id]))
            else {
                return nil
            }
            ready = max(ready, start + earlier.duration)
        }
        let wished = (action.months.isEmpty ? FiscalYear.months : action.months)
            .map(FiscalYear.position(ofMonth:))
        return wished.filter { $0 >= ready }.min()
    }
}
