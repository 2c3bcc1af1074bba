// Reads a progress file against a plan and the rulebook behind it.

import Advice
import Calendars
import Diagnostics
import Planning
import Rulebook

extension Progress {
    /// Reads and checks a progress file.
    ///
    /// An entry that the plan does not have is an error, unless the pack knows what it is: then the plan was
    /// another when the file was begun, and the entry is kept.
    ///
    /// - Throws: every mistake found, in order of reading.
    package static func read(
        _ tree: Tree, _ plan: Plan, rulebook: Rulebook
    ) throws(ReadingFailure) -> Progress {
        let problems = Problems()
        let progress = ProgressReader(plan: plan, rulebook: rulebook, problems: problems).progress(tree)
        guard let progress, !problems.hasErrors else { throw ReadingFailure(problems.found) }
        return progress
    }
}

/// Reads one progress file.
private struct ProgressReader {
    let plan: Plan
    let rulebook: Rulebook
    let problems: Problems

    func progress(_ tree: Tree) -> Progress? {
        guard var reader = MapReader(tree, "a progress file", problems: problems) else { return nil }
        defer { reader.finish() }
        if let pack = reader.reference("pack"), rulebook.pack(pack.name) == nil {
            problems.add(.otherPack(pack.name, expected: rulebook.id), at: pack.range)
        }
        let asOf = reader.scalar("as of").flatMap(date(_:)).flatMap(Month.init(of:))
        let records = reader.list("entries").compactMap(record(_:))
        var seen: Set<String> = []
        for record in records where !seen.insert(record.entry).inserted {
            problems.add([ProgressProblem.twice(record.entry).diagnostic(at: record.range)])
        }
        return Progress(asOf: asOf ?? records.compactMap(\.took).max(), records: records)
    }

    private func record(_ tree: Tree) -> Progress.Record? {
        guard var reader = MapReader(tree, "an entry", problems: problems) else { return nil }
        defer { reader.finish() }
        let entry = reader.requiredReference("entry")
        let planned = reader.requiredScalar("planned").flatMap(date(_:)).flatMap(Month.init(of:))
        let state = reader.reference("state").map(state(_:)) ?? .planned
        let date = reader.scalar("date").flatMap(date(_:))
        let count = reader.integer("count")
        let note = reader.text("note")
        guard let entry, let planned, let state else { return nil }
        check(entry)
        return Progress.Record(
            entry: entry.name, planned: planned, state: state, date: date, count: count, note: note,
            range: entry.range)
    }

    private func state(_ written: Reference) -> Progress.State? {
        let states = Progress.State.allCases
        let state = states.first { [$0.rawValue, $0.name.ja].contains(written.name) }
        if let state { return state }
        problems.add(.notPermitted(written.name, among: states.map(\.rawValue)), at: written.range)
        return nil
    }

    private func date(_ scalar: Tree.Scalar) -> PartialDate? {
        let date = problems.catching(at: scalar.range) { () throws(CalendarProblem) in
            try PartialDate.parse(scalar.text)
        }
        guard let date, date.month == nil else { return date }
        problems.add([ProgressProblem.noMonth(scalar.text).diagnostic(at: scalar.range)])
        return nil
    }

    private func check(_ entry: Reference) {
        let ids = plan.entries.map(\.id)
        if ids.contains(entry.name) || isOfThePack(entry.name) { return }
        let nearest = Spelling.nearest(to: entry.name, in: ids)
        problems.add([ProgressProblem.unknown(entry.name, nearest: nearest).diagnostic(at: entry.range)])
    }

    private func isOfThePack(_ entry: String) -> Bool {
        let parts = entry.split(separator: ".").map(String.init)
        guard parts.count > 1 else { return false }
        return parts[0] == "action"
            ? rulebook.action(parts[1]) != nil
            : parts[0] == "rhythm" && rulebook.rhythm.contains { $0.id == parts[1] }
    }
}
