// Composes the hand-out: agenda, map, who moved, what is done together, where help goes, what to ask.

import Advice
import Diagnostics
import Portfolio
import Publishing
import Rulebook

/// Composes the hand-out of a meeting as a document.
struct HandoutComposer: Composing {
    let overview: Overview
    let agenda: Agenda
    /// Whether it goes to the municipalities: then nobody's steps back are told.
    let isForSharing: Bool
    let words: HandoutWords

    var filler: TextFiller { words.filler }

    func document() -> Document {
        let parts = [
            opening, section("heading.agenda", [.numbers(agenda.points)]),
            section("heading.map", [.figure(OverviewMap(overview, words).picture)]), movers, joint, triage,
            waiting,
            areas, compared, questions, twin,
        ]
        return Document(title: words["portfolio.title"], blocks: parts.flatMap { $0 })
    }

    private var opening: [Document.Block] {
        let date = agenda.date.map {
            Document.Block.paragraph(words.pair(words["portfolio.date"], $0.written(in: words.language)))
        }
        return [.heading(level: 1, words["portfolio.title"])] + [date].compactMap { $0 }
            + [.note(words["portfolio.note"])]
    }

    /// A table, or a word of the pack where it would have no rows.
    private func table(_ columns: [String], _ rows: [[[String]]], otherwise: String) -> [Document.Block] {
        rows.isEmpty ? [.paragraph(words[otherwise])] : table(columns, rows)
    }

    private var movers: [Document.Block] {
        let columns = ["municipality", "forward", "learned"] + (isForSharing ? [] : ["back"])
        let rows = overview.movements.map { movement in
            let moved = [movement.forward, movement.learned] + (isForSharing ? [] : [movement.back])
            return [[words.name(movement.name)]] + moved.map { [words.topics($0)] }
        }
        return section("heading.movers", table(columns, rows, otherwise: "none.movers"))
    }

    private var joint: [Document.Block] {
        let rows = overview.groups.map { group in
            [
                [words.text(group.work.title), words.text(group.work.form)], members(of: group),
                [words.names(group.ahead)],
            ]
        }
        return section("heading.joint", table(["joint", "who", "ahead"], rows, otherwise: "none.joint"))
    }

    /// A line for each area, those of no area last.
    private func members(of group: JointGroup) -> [String] {
        let areas = overview.region.areas.map(\.id) as [String?] + [nil]
        return areas.compactMap { area in
            let members = group.members.filter { $0.area == area }
            if members.isEmpty { return nil }
            let name = overview.region.area(area).map { words.name($0.name) }
            return name.map { words.pair($0, words.names(members)) } ?? words.names(members)
        }
    }

    private var areas: [Document.Block] {
        let rows = overview.region.areas.map { area in
            let members = overview.municipalities.filter { $0.area == area.id }
            return [
                [words.name(area.name)], ["\(members.count(where: \.hasSheet)) / \(members.count)"],
                common(members),
            ]
        }
        return section("heading.areas", table(["area", "sheets", "common"], rows))
    }

    /// The recommendations of most of these, two or more, at most three.
    private func common(_ standings: [Standing]) -> [String] {
        let needs = standings.flatMap(\.needs)
        let counted = Dictionary(grouping: needs, by: \.recommendation).values.filter { $0.count > 1 }
        let ordered = counted.sorted { ($1.count, $0[0].recommendation) < ($0.count, $1[0].recommendation) }
        return ordered.prefix(3).map { $0[0].title + words.bracketed([String($0.count)]) }
    }

    private var questions: [Document.Block] {
        let rows = overview.municipalities.filter { !$0.questions.isEmpty }.map {
            [[words.name($0.name)], $0.questions]
        }
        return section("heading.asked", table(["municipality", "question"], rows, otherwise: "none.asked"))
    }
}
