// Composes what changed between two sheets: as a report of its own, or as a chapter of the memo.

import Advice
import Comparison
import Diagnostics
import FEELValues
import Rulebook

/// Composes a comparison as a document.
struct ComparisonComposer: Composing {
    let comparison: Comparison
    let language: Language
    let masking: Bool
    /// Fills texts with the facts of the later sheet, and of the earlier one.
    let filler: TextFiller
    let earlier: TextFiller

    init(_ comparison: Comparison, in language: Language, masking: Bool) {
        self.comparison = comparison
        self.language = language
        self.masking = masking
        filler = TextFiller(comparison.after.situation, in: language, masking: masking)
        earlier = TextFiller(comparison.before.situation, in: language, masking: masking)
    }

    func document() -> Document {
        let parts = comparison.isOneMunicipality ? years : beside
        let body = parts.isEmpty ? [.paragraph(word("none.changes"))] : parts
        return Document(title: title, blocks: [.heading(level: 1, title)] + body + support)
    }

    private var years: [Document.Block] {
        [summary, uptakes(), indicators(), findings(), facts, nowKnown, noLongerKnown].flatMap { $0 }
    }

    private var beside: [Document.Block] {
        let parts = [findingsBeside, recommendationsBeside, facts, knownOnce].flatMap { $0 }
        return parts.isEmpty ? [] : [.note(word("note.beside"))] + parts
    }

    /// The chapter of the memo; nothing where nothing changed.
    var chapter: [Document.Block] {
        section(
            "heading.since",
            summary + uptakes(level: 3) + indicators(level: 3) + findings(level: 3, of: [.strength, .gap]))
    }

    private var support: [Document.Block] {
        [.note(word("note.support"))] + (masking ? [.note(word("note.masked"))] : [])
    }

    private var title: String {
        let key = comparison.isOneMunicipality ? "compare.years" : "compare.beside"
        return filler.word(
            key,
            given: [
                .municipality: .string(name(of: comparison.after)), .earlier: .string(sheets[0]),
                .later: .string(sheets[1]),
            ])
    }

    /// What the two columns are called: the years, or the municipalities with their years.
    var sheets: [String] {
        let both = [comparison.before, comparison.after]
        let years = both.map { $0.fiscalYear.written(in: language) }
        if comparison.isOneMunicipality { return years }
        return zip(both.map(name(of:)), years).map { $0 + filler.writer.bracketed([$1]) }
    }

    private func name(of assessment: Assessment) -> String {
        assessment.situation.profile.name.text(in: language)
    }

    /// How many of each, one line for the suggestions, one for the targets.
    private var summary: [Document.Block] {
        let thisYear = comparison.uptakes.filter(\.proposal.isForThisYear)
        let lines = [
            counts(
                "compare.uptakes",
                Uptake.Outcome.allCases.map { outcome in
                    ("uptake.\(outcome.rawValue)", thisYear.count { $0.outcome == outcome })
                }),
            counts(
                "compare.indicators",
                IndicatorResult.Outcome.allCases.map { outcome in
                    ("indicator.\(outcome.rawValue)", comparison.indicators.count { $0.outcome == outcome })
                }),
        ].compactMap { $0 }
        return lines.isEmpty ? [] : [.bullets(lines)]
    }

    private func counts(_ heading: String, _ counted: [(key: String, count: Int)]) -> String? {
        let parts = counted.filter { $0.count > 0 }.map { entry in
            word(entry.key) + (language == .japanese ? " " : ": ") + entries(entry.count)
        }
        if parts.isEmpty { return nil }
        return word(heading) + (language == .japanese ? "：" : ": ")
            + parts.joined(separator: filler.writer.separator)
    }

    /// How many entries there are, in words of the pack.
    func entries(_ count: Int) -> String {
        filler.word("compare.entries", given: [.occurrences: .number(Number(count))])
    }
}
