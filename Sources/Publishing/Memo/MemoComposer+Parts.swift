// What each part of a template becomes.

import Advice
import Rulebook

extension MemoComposer {
    typealias Part = MemoTemplate.Part

    func blocks(of part: Part) -> [Document.Block] {
        switch part.kind {
        case .title: []
        case .heading: lines(part).map { .heading(level: part.level, $0) }
        case .line: [.paragraph(lines(part).joined(separator: language == .japanese ? "　" : " · "))]
        case .edge: lines(part).map { .edge($0) }
        case .paragraphs: lines(part).map { .paragraph($0) }
        case .bullets: lines(part).isEmpty ? [] : [.bullets(lines(part))]
        case .notes: lines(part).map { .note($0) }
        case .masking: masking ? [.note(word("note.masked"))] : []
        case .pageBreak: [.pageBreak]
        case .contents: [.contents]
        default: told(by: part)
        }
    }

    /// Parts that tell what was read, found and planned.
    private func told(by part: Part) -> [Document.Block] {
        switch part.kind {
        case .summary: summary(part)
        case .figures: figures(part)
        case .strengths: strengths(part)
        case .since: since
        case .recommendations: recommendations(part)
        case .details: details(part)
        case .decisions: decisions(part)
        case .schedule: schedule(part)
        case .dates: dates(part)
        case .months: months(part)
        case .pictures: pictures(part)
        case .questions, .moreQuestions: questions(part)
        default: recorded(by: part)
        }
    }

    /// Parts for those who look things up.
    private func recorded(by part: Part) -> [Document.Block] {
        switch part.kind {
        case .later: later(part)
        case .done: done(part)
        case .findings: findings(part)
        case .open: open(part)
        case .near: near(part)
        case .changes: changes(part)
        case .sources: sources(part)
        default: []
        }
    }

    /// The texts that hold and can be filled.
    private func lines(_ part: Part) -> [String] {
        part.texts.compactMap { filler.text(assessment.situation.rulebook.texts[$0]) }
    }

    /// A section under the heading of a part, or under the usual one; nothing where it has no blocks.
    func section(_ part: Part, _ heading: String, _ blocks: [Document.Block]) -> [Document.Block] {
        section(part.heading ?? heading, level: part.level, blocks)
    }

    /// A table of what a part shows; rows have all that its kind can show.
    func table(_ part: Part, _ rows: [[[String]]]) -> [Document.Block] {
        let all = part.kind.usual + part.kind.further
        let shown = part.shows.isEmpty ? part.kind.usual : part.shows
        let places = shown.compactMap(all.firstIndex(of:))
        return table(shown, rows.map { row in places.map { row[$0] } })
    }
}
