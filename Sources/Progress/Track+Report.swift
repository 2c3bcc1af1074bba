// Progress as a report of tables, and as JSON with stable keys.

import Advice
import Diagnostics
import Planning
import Publishing
import Rulebook

/// Writes plan against actual.
package struct ProgressReport {
    let track: Track
    let language: Language
    let filler: TextFiller
    let words: ProgressWords
    private let masking: Bool

    package init(_ track: Track, in language: Language, masking: Bool = false) {
        self.track = track
        self.language = language
        self.masking = masking
        filler = TextFiller(track.assessment.situation, in: language, masking: masking)
        words = ProgressWords(language: language)
    }

    package var document: Document {
        let head: [Document.Block] = [
            .heading(level: 1, title),
            .paragraph(words.asOf(track.progress.asOf) + words.pick("　", ": ") + words.totals(track.rows)),
            .table(Document.Table(header: words.columns, rows: track.rows.map(row(_:)))),
        ]
        return Document(title: title, blocks: head + emptyMonths + indicators)
    }

    var title: String { words.title(municipality) }
    var municipality: String { track.assessment.situation.profile.name.text(in: language) }

    func title(_ row: Track.Row) -> String {
        row.entry.flatMap { filler.text($0.title, given: $0.given) } ?? row.id
    }

    private func row(_ row: Track.Row) -> [[String]] {
        let when = row.record?.date?.written(in: language) ?? row.record?.took.map(words.name(_:))
        return [
            [words.name(row.planned)], [title(row)], [words.name(row.standing)], [when ?? ""],
            [count(row).map(String.init) ?? ""], [note(row) ?? ""],
        ]
    }

    /// The number of people; nil for so few that it is masked.
    private func count(_ row: Track.Row) -> Int? {
        let situation = track.assessment.situation
        let least = masking ? situation.leastShown ?? 0 : 0
        return row.record?.count.flatMap { $0 > 0 && $0 < least ? nil : $0 }
    }

    /// What was noted stays in the municipality.
    func note(_ row: Track.Row) -> String? { masking ? nil : row.record?.note }

    private var emptyMonths: [Document.Block] {
        let months = track.emptyMonths
        if months.isEmpty { return [] }
        return [.heading(level: 2, words.emptyMonths), .bullets(months.map(words.name(_:)))]
    }

    private var indicators: [Document.Block] {
        let rows = track.indicators.map { indicator -> [[String]] in
            let told = indicator.recommendation.indicator
            return [
                [filler.text(told?.measure) ?? ""], [filler.text(told?.now) ?? words.unknown],
                [filler.text(told?.target) ?? ""], ["\(indicator.done)/\(indicator.steps)"],
            ]
        }
        if rows.isEmpty { return [] }
        return [
            .heading(level: 2, words.indicators),
            .table(Document.Table(header: words.indicatorColumns, rows: rows)),
        ]
    }
}

extension ProgressReport {
    /// The names of the keys are stable.
    package var json: JSONValue {
        .object([
            "municipality": .text(municipality),
            "asOf": .optional(track.progress.asOf?.date.iso),
            "entries": .list(track.rows.map(entry(_:))),
            "emptyMonths": .texts(track.emptyMonths.map(\.date.iso)),
            "indicators": .list(track.indicators.map(indicator(_:))),
        ])
    }

    private func entry(_ row: Track.Row) -> JSONValue {
        .object([
            "id": .text(row.id), "title": .text(title(row)), "planned": .text(row.planned.date.iso),
            "standing": .text(row.standing.rawValue), "inPlan": .flag(row.entry != nil),
            "date": .optional(row.record?.date?.iso), "note": .optional(note(row)),
            "count": count(row).map(JSONValue.whole) ?? .null,
        ])
    }

    private func indicator(_ indicator: Track.Indicator) -> JSONValue {
        let told = indicator.recommendation.indicator
        return .object([
            "recommendation": .text(indicator.recommendation.id),
            "measure": .optional(filler.text(told?.measure)), "now": .optional(filler.text(told?.now)),
            "target": .optional(filler.text(told?.target)), "done": .whole(indicator.done),
            "steps": .whole(indicator.steps),
        ])
    }
}
