// The words of the burn-up.

import Planning

extension ProgressWords {
    var plannedByThen: String { pick("それまでの予定（件）", "entries planned by then") }
    var doneByThen: String { pick("それまでの実施（件）", "entries done by then") }

    func burnUp(_ asOf: Month?) -> String {
        pick("予定と実施の積み上げ　", "Planned and done, added up; ") + self.asOf(asOf)
    }

    /// What the picture tells, in a sentence.
    func burnUp(planned: [Int], done: [Int]) -> String {
        let due = done.isEmpty ? 0 : planned[done.count - 1]
        return pick(
            "年度の予定は\(planned.last ?? 0)件。これまでの予定\(due)件のうち、実施は\(done.last ?? 0)件。",
            "Planned for the year: \(planned.last ?? 0). Planned so far: \(due); done: \(done.last ?? 0).")
    }
}
