// The rows of a schedule as a picture has them: what returns, and actions, under their owners.

import Advice
import Calendars
import Charts
import Diagnostics
import Planning
import Rulebook

/// A plan as a Gantt chart.
package struct PlanChart {
    private let entries: [Plan.Entry]
    private let months: [Month]
    private let filler: TextFiller

    private var rulebook: Rulebook { filler.situation.rulebook }
    private var language: Language { filler.language }

    /// - Parameter years: what lies in other years is left out.
    package init(_ plan: Plan, of years: [FiscalYear], _ filler: TextFiller) {
        self.filler = filler
        months = years.flatMap { year in FiscalYear.months.map { Month($0, of: year) } }
        entries = plan.entries.filter { years.contains($0.month.fiscalYear) }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// - Parameter heading: what stands above the picture where it is a file of its own.
    package func gantt(title: String, heading: String? = nil) -> Gantt {
        Gantt(
            title: title, heading: heading, months: months.map(month(_:)), groups: groups, in: language)
    }

    private func month(_ month: Month) -> Gantt.Month {
        let name = PartialDate.monthName(month.calendarMonth, in: language)
        let position = FiscalYear.position(ofMonth: month.calendarMonth)
        return Gantt.Month(
            name: language == .japanese ? String(month.calendarMonth) : String(name.prefix(1)),
            year: position == 0 ? month.fiscalYear.written(in: language) : nil,
            opensQuarter: position % 3 == 0)
    }

    /// In the order of owners; within one what returns stands above what is done once.
    private var groups: [Gantt.Group] {
        let owners = rulebook.catalogues["sectors"]?.rows.map(\.id) ?? []
        let rows = self.rows
        return unique(owners + entries.map(\.owner)).compactMap { owner in
            let own = rows.filter { $0.entries.first?.owner == owner }
            if own.isEmpty { return nil }
            return Gantt.Group(
                label: rulebook.label(owner, of: "sectors", in: language), rows: own.map(row(_:)))
        }
    }

    private typealias Row = (label: String, entries: [Plan.Entry], action: String?)

    private var rows: [Row] {
        let rhythms = rulebook.rhythm.compactMap(row(of:))
        let actions = unique(entries.compactMap(\.actionID)).map { id -> Row in
            let entries = entries.filter { $0.actionID == id }
            return (entries.first.map(title(_:)) ?? id, entries, id)
        }
        return inOrder(rhythms) + inOrder(actions)
    }

    private func row(of rhythm: Rhythm) -> Row? {
        let held = entries.filter { $0.origin == .rhythm(rhythm.id) }
        guard let first = held.first else { return nil }
        let steps = entries.filter { $0.isStep(of: rhythm.id) }
        let several = Set(held.map(title(_:))).count > 1
        let more = several ? (language == .japanese ? " ほか" : ", …") : ""
        return (title(first) + more, held + steps, nil)
    }

    private func inOrder(_ rows: [Row]) -> [Row] {
        func first(_ row: Row) -> Int { row.entries.map(\.month.index).min() ?? 0 }
        return rows.enumerated().sorted { (first($0.element), $0.offset) < (first($1.element), $1.offset) }
            .map(\.element)
    }

    private func row(_ row: Row) -> Gantt.Row {
        let action = row.action.flatMap(rulebook.action)
        let names = unique(row.entries.map(\.month)).sorted().map {
            PartialDate.monthName($0.calendarMonth, in: language)
        }
        return Gantt.Row(
            label: row.label, marks: row.entries.map(mark(_:)), id: row.action, after: action?.after ?? [],
            told: names.joined(separator: language == .japanese ? "・" : ", "))
    }

    private func mark(_ entry: Plan.Entry) -> Gantt.Mark {
        let hint = entry.period(in: language) + (language == .japanese ? "　" : ": ") + title(entry)
        let first = months.first?.index ?? 0
        return Gantt.Mark(
            form: entry.form, month: entry.month.index - first, duration: entry.duration,
            place: entry.place, hint: hint)
    }

    private func title(_ entry: Plan.Entry) -> String {
        filler.text(entry.title, given: entry.given) ?? entry.id
    }
}

extension Plan.Entry {
    fileprivate var actionID: String? { if case .action(let id) = origin { id } else { nil } }

    fileprivate func isStep(of rhythm: String) -> Bool {
        if case .attendant(rhythm, _, _) = origin { true } else { false }
    }

    fileprivate var form: Gantt.Mark.Form {
        if milestone != nil { return .milestone }
        switch origin {
        case .rhythm: return .meeting
        case .attendant: return .step
        case .action: return .bar
        }
    }

    /// What prepares stands left of the middle of its month, what follows right of it.
    fileprivate var place: Double {
        guard case .attendant(_, _, let offset) = origin else { return 0.5 }
        return offset < 0 ? 0.28 : 0.72
    }

    /// From when to when it lasts, with its week where that is settled.
    package func period(in language: Language) -> String {
        func name(_ month: Month) -> String { PartialDate.monthName(month.calendarMonth, in: language) }
        let isJapanese = language == .japanese
        let week = week.map { isJapanese ? "第\($0)週" : ", week \($0)" } ?? ""
        if duration == 1 { return name(month) + week }
        let last = month.advanced(by: duration - 1)
        return name(month) + week + (isJapanese ? "〜" : " to ") + name(last)
    }
}
