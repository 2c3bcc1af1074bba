// Writes a progress file: every entry of the plan in its month, with what is told of it.

import Diagnostics
import Rulebook

extension ProgressReport {
    /// The monthly sheet, ready to be filled in; what is told already stands in it.
    package var sheet: String {
        let pack = track.assessment.situation.rulebook.id
        let hint = words.pick(
            "# state: 予定・実施・遅れ・中止　date: 実施した日（遅れは、次に行う月）　count: 人数",
            "# state: planned, done, late, dropped; date: when it took place (late: when it will); count: people"
        )
        let asOf = track.progress.asOf?.date.iso
        let head = ["# \(title)", hint, "pack: \(pack)", written("as of", asOf), "entries:"]
        let months = unique(track.rows.map(\.planned)).flatMap { month in
            ["  # \(words.name(month))"] + track.rows.filter { $0.planned == month }.flatMap(lines(_:))
        }
        return (head + months).joined(separator: "\n") + "\n"
    }

    private func lines(_ row: Track.Row) -> [String] {
        let state = row.record?.state ?? .planned
        return [
            "  - entry: \(row.id)  # \(title(row).split(whereSeparator: \.isNewline).joined(separator: " "))",
            "    planned: \(row.planned.date.iso)",
            "    state: \(state.name.text(in: language))",
            "    " + written("date", row.record?.date?.iso),
            "    " + written("count", row.record?.count.map(String.init)),
            "    " + written("note", row.record?.note.map(YAMLText.quoted(_:))),
        ]
    }

    private func written(_ key: String, _ value: String?) -> String {
        value.map { "\(key): \($0)" } ?? "\(key):"
    }
}
