// The schedule as a document: a list with reasons, by quarter, by month.

import Advice
import Calendars
import Planning
import Publishing
import Rulebook

extension Timetable {
    func document(_ layout: ScheduleLayout) -> Document {
        let title = words.title(municipality)
        let body = years.flatMap { year in
            [.heading(level: 2, heading(year)), .table(table(layout, year))] as [Document.Block]
        }
        return Document(
            title: title,
            blocks: [.heading(level: 1, title), .paragraph(words.subtitle(plan.years))] + body + omissions)
    }

    private func heading(_ year: FiscalYear) -> String {
        let name = year.written(in: language)
        return plan.years.contains(year)
            ? name
            : name + words.pick("（", " (") + words[.carriedOver]
                + words.pick("）", ")")
    }

    private func table(_ layout: ScheduleLayout, _ year: FiscalYear) -> Document.Table {
        switch layout {
        case .list: list(year)
        case .quarter: quarters(year)
        case .month: months(year)
        }
    }

    private func entries(in year: FiscalYear) -> [Plan.Entry] {
        plan.entries.filter { $0.month.fiscalYear == year }
    }

    private func list(_ year: FiscalYear) -> Document.Table {
        let rows = entries(in: year).map { entry in
            [[entry.period(in: language)], lines(entry), [owner(entry.owner)], reasons(entry)]
        }
        return Document.Table(
            header: [words[.period], words[.what], words[.owner], words[.reason]], rows: rows)
    }

    /// Title, agenda and what follows from a milestone.
    private func lines(_ entry: Plan.Entry) -> [String] {
        [title(entry), agenda(entry)].compactMap { $0 } + outcomes(entry)
    }

    /// The form of the situation sheet: what is held, and the steps beside it.
    private func quarters(_ year: FiscalYear) -> Document.Table {
        let rows = (1...4).map { quarter in
            let all = plan.entries(inQuarter: quarter, of: year)
            let held = all.filter { if case .rhythm = $0.origin { true } else { false } }
            let steps = all.filter { if case .rhythm = $0.origin { false } else { true } }
            return [[words.quarter(quarter)], held.flatMap(dated(_:)), steps.flatMap(dated(_:))]
        }
        return Document.Table(header: [words[.period], words[.recurring], words[.actions]], rows: rows)
    }

    private func dated(_ entry: Plan.Entry) -> [String] {
        let first = entry.period(in: language) + words.pick("　", ": ") + title(entry)
        return [first] + [agenda(entry)].compactMap { $0 } + outcomes(entry)
    }

    /// The form of the annual roadmap: every month, its contents under their topics, and how they are done.
    private func months(_ year: FiscalYear) -> Document.Table {
        let rows = FiscalYear.months.map { calendarMonth -> [[String]] in
            let entries = plan.entries(in: Month(calendarMonth, of: year))
            let topics = unique(entries.map(\.topic))
            let cells = topics.map { topic in contents(entries.filter { $0.topic == topic }, topic) }
            return [[words.name(calendarMonth)], cells.flatMap(\.what), cells.flatMap(\.how)]
        }
        return Document.Table(header: [words[.month], words[.what], words[.how]], rows: rows)
    }

    /// What happens of one topic in a month, and how, line beside line.
    private func contents(
        _ entries: [Plan.Entry], _ topic: String
    ) -> (what: [String], how: [String]) {
        let head = words.pick("＜", "") + rulebook.topics.label(topic, in: language) + words.pick("＞", ":")
        let how = entries.map { entry in
            let manner = ([agenda(entry)].compactMap { $0 } + outcomes(entry)).joined(
                separator: words.pick("。", ". "))
            return owner(entry.owner) + (manner.isEmpty ? "" : words.pick("：", ": ") + manner)
        }
        return ([head] + entries.map(title(_:)), [head] + how)
    }

    private var omissions: [Document.Block] {
        let writer = ReasonWriter(self)
        let leftOut = plan.leftOut.map(writer.sentence(_:))
        let postponed = plan.postponed.compactMap { id in
            rulebook.recommendation(id).flatMap { filler.text($0.title) }
        }
        return section(.leftOut, leftOut) + section(.postponed, postponed)
    }

    private func section(_ word: ScheduleWords.Word, _ items: [String]) -> [Document.Block] {
        items.isEmpty ? [] : [.heading(level: 2, words[word]), .bullets(items)]
    }
}
