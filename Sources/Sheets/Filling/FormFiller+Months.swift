// A year in a form, month by month or by quarter: what the municipality wrote, what became of the plan, and
// beneath each month what the plan has in it.

import Calendars
import FEELValues
import OfficeFiles
import Planning
import Rulebook

extension FormFiller {
    /// A stretch of the year.
    private struct Stretch {
        let label: String
        let months: [Month]
        /// 1 to 4, where it is a quarter.
        let quarter: Int?
    }

    func monthTable(_ table: Form.MonthTable, _ proposal: Form.Proposal?) -> FilledForm.Table {
        let stretches = stretches(of: table)
        var rows = stretches.flatMap { stretch -> [FilledForm.Row] in
            let cells = table.columns.map { FilledForm.Content.one(written(in: stretch, $0, table)) }
            let own = FilledForm.Row(cells: [.label(stretch.label)] + cells, room: 2)
            return [own] + proposed(in: stretch, table, proposal)
        }
        let open = table.columns.map { withoutMonth($0.source, table) }
        if open.contains(where: { $0.value != .empty }) {
            rows.append(FilledForm.Row(cells: [.label(words.noMonth)] + open.map { .one($0) }))
        }
        return FilledForm.Table(
            header: [""] + table.columns.map { text($0.header) },
            weights: [3] + table.columns.map { _ in 7 }, rows: rows)
    }

    private func stretches(of table: Form.MonthTable) -> [Stretch] {
        let year = contents.assessment.fiscalYear
        if table.quarter == nil {
            return FiscalYear.months.map { month in
                return Stretch(label: name(of: month), months: [Month(month, of: year)], quarter: nil)
            }
        }
        return (1...4).map { quarter in
            let months = FiscalYear.months.filter { FiscalYear.quarter(ofMonth: $0) == quarter }
            return Stretch(
                label: filler.word("quarter.\(quarter)"), months: months.map { Month($0, of: year) },
                quarter: quarter)
        }
    }

    private func name(of month: Int) -> String {
        guard let year = contents.year else { return PartialDate.monthName(month, in: language) }
        return PartialDate(year: year.calendarYear(ofMonth: month), month: month).written(in: language)
    }

    private func written(
        in stretch: Stretch, _ column: Form.MonthColumn, _ table: Form.MonthTable
    ) -> FilledForm.Entry {
        var lines = lines(of: column.source, in: stretch, table)
        if lines.isEmpty, let other = column.otherwise { lines = self.lines(of: other, in: stretch, table) }
        if column.tellsProgress { lines += stretch.months.flatMap(told(in:)) }
        return FilledForm.Entry(value: .optional(joined(lines)))
    }

    /// What rows of a month say; in a quarter each with its month, and beside several others behind the words
    /// of the first column, so that what belongs together is seen.
    private func lines(
        of source: Form.MonthColumn.Source, in stretch: Stretch, _ table: Form.MonthTable
    ) -> [String] {
        let rows = rows(of: source.field).filter { isIn(stretch, $0, table) }
        return rows.compactMap { row in
            guard let own = text(row, source) else { return nil }
            let title = rows.count > 1 ? title(of: row, beside: source, table) : nil
            let told = title.map { words.labelled($0, own) } ?? own
            guard stretch.quarter != nil, let month = number(row[table.month]) else { return told }
            return words.inMonth(month, told)
        }
    }

    private func isIn(_ stretch: Stretch, _ row: ContextValue, _ table: Form.MonthTable) -> Bool {
        if let month = number(row[table.month]) {
            return stretch.months.map(\.calendarMonth).contains(month)
        }
        let quarter = table.quarter.flatMap { number(row[$0]) }
        return quarter != nil && quarter == stretch.quarter
    }

    /// What the first column says of a row, where another column of the same row is told.
    private func title(
        of row: ContextValue, beside source: Form.MonthColumn.Source, _ table: Form.MonthTable
    ) -> String? {
        guard let first = table.columns.first?.source, first.field == source.field,
            first.column != source.column
        else { return nil }
        return text(row, first)
    }

    /// What has neither a month nor a quarter that the table shows.
    private func withoutMonth(
        _ source: Form.MonthColumn.Source, _ table: Form.MonthTable
    ) -> FilledForm.Entry {
        let open = rows(of: source.field).filter { row in
            number(row[table.month]) == nil && table.quarter.flatMap { number(row[$0]) } == nil
        }
        return FilledForm.Entry(value: .optional(joined(open.compactMap { text($0, source) })))
    }

    private func text(_ row: ContextValue, _ source: Form.MonthColumn.Source) -> String? {
        let kind = columns(of: source.field).first { $0.id == source.column }?.kind
        return filler.writer.plain(row[source.column] ?? .null, kind).map(shareable(_:))
    }

    private func number(_ value: Value?) -> Int? {
        if case .number(let number)? = value { number.intValue } else { nil }
    }

    /// A point before each of several.
    private func joined(_ lines: [String]) -> String {
        lines.count < 2 ? lines.joined() : lines.map(words.bullet(_:)).joined(separator: "\n")
    }

    private func proposed(
        in stretch: Stretch, _ table: Form.MonthTable, _ proposal: Form.Proposal?
    ) -> [FilledForm.Row] {
        let items = proposals(proposal, beside: table.columns.map(\.source.field)).filter {
            $0.month.map(stretch.months.contains(_:)) ?? false
        }
        if items.isEmpty { return [] }
        let first = table.columns.first?.source.column ?? ""
        let cells = table.columns.enumerated().map { index, column -> FilledForm.Content in
            let lines = items.compactMap { item -> String? in
                guard let text = item.text(in: column.source.column) else { return nil }
                let isNamed = index == 0 || items.count == 1
                return dated(isNamed ? text : words.labelled(item.text(in: first) ?? "", text), item, stretch)
            }
            return .one(
                FilledForm.Entry(value: .optional(index == 0 ? marked(joined(lines)) : joined(lines))))
        }
        return [
            FilledForm.Row(cells: [.label("")] + cells, isProposed: true, continuesFirst: true)
        ]
    }

    /// In a quarter every line tells its month.
    private func dated(_ text: String, _ item: ProposedItem, _ stretch: Stretch) -> String {
        guard stretch.quarter != nil, let month = item.month else { return text }
        return words.inMonth(month.calendarMonth, text)
    }
}
