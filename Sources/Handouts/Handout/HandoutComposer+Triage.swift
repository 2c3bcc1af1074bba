// Where help goes, with its reasons, and who waits and why.

import FEELValues
import Portfolio
import Publishing
import Rulebook

extension HandoutComposer {
    var triage: [Document.Block] {
        let triage = overview.triage
        if triage.visits.isEmpty { return section("heading.triage", [.paragraph(words["none.triage"])]) }
        let days = words.word(
            "triage.days",
            given: [
                .occurrence: .number(Number(triage.daysUsed)),
                .occurrences: .number(Number(triage.daysGiven)),
            ])
        let rows = triage.visits.map(row(_:))
        return section(
            "heading.triage",
            [.paragraph(days)] + table(["municipality", "helper", "visits", "for", "why"], rows)
                + [.note(words["triage.method"])])
    }

    private func row(_ visit: Triage.Visit) -> [[String]] {
        [
            [words.name(visit.municipality.name)], [words.helper(visit.helper)], [String(visit.days)],
            visit.needs.map(\.title), reasons(for: visit),
        ]
    }

    /// How grave what is helped with is, and what makes the visit easy.
    private func reasons(for visit: Triage.Visit) -> [String] {
        let grave = Gravity.allCases.reversed().compactMap { severity -> String? in
            let count = visit.needs.count { $0.severity == severity }
            return count == 0 ? nil : words["severity.\(severity.rawValue)"] + " \(count)"
        }
        let near = visit.circumstances.isSameArea ? [words["triage.same area"]] : []
        let again = visit.circumstances.wasHelpedBefore ? [words["triage.helped before"]] : []
        return grave + near + again
    }

    /// One line for each reason.
    var waiting: [Document.Block] {
        let rows = Triage.Reason.allCases.compactMap { reason -> [[String]]? in
            let names = overview.triage.waiting.filter { $0.reason == reason }.map(\.municipality)
            return names.isEmpty ? nil : [[words["triage.\(reason.rawValue)"]], [words.names(names)]]
        }
        return section("heading.waiting", table(["why", "municipality"], rows))
    }
}
