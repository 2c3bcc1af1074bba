// What moves and what that costs, as a report and as JSON with stable keys.

import Diagnostics
import Planning
import Publishing

/// Writes a plan made anew.
package struct ReplanReport {
    private let replan: Replan
    private let report: ProgressReport
    private var words: ProgressWords { report.words }

    package init(_ replan: Replan, in language: Language, masking: Bool = false) {
        self.replan = replan
        report = ProgressReport(replan.track, in: language, masking: masking)
    }

    /// The progress with the new months: its sheet and its burn-up.
    package var renewed: ProgressReport { ProgressReport(replan.renewed, in: report.language) }

    package var document: Document {
        let title = words.replanTitle(report.municipality)
        let rows = replan.moves.map { move in
            [
                [report.title(move.row)], [words.name(move.row.planned)],
                [move.month.map(words.name(_:)) ?? words.noMonth],
                [words.cause(of: move, report.note(move.row))],
            ]
        }
        let table: [Document.Block] =
            rows.isEmpty ? [] : [.table(Document.Table(header: words.moveColumns, rows: rows))]
        return Document(
            title: title,
            blocks: [.heading(level: 1, title), .paragraph(words.cost(of: replan))] + table)
    }

    /// The names of the keys are stable.
    package var json: JSONValue {
        .object([
            "municipality": .text(report.municipality),
            "asOf": .optional(replan.track.progress.asOf?.date.iso),
            "moves": .list(replan.moves.map(move(_:))),
            "cost": .object([
                "delay": .whole(replan.delay), "disturbed": .whole(replan.disturbed.count),
                "carriedOver": .whole(replan.carriedOver.count), "leftOut": .whole(replan.leftOut.count),
            ]),
        ])
    }

    private func move(_ move: Replan.Move) -> JSONValue {
        .object([
            "id": .text(move.row.id), "title": .text(report.title(move.row)),
            "from": .text(move.row.planned.date.iso), "to": .optional(move.month?.date.iso),
            "late": .flag(move.isLate),
        ])
    }
}
