// The schedule as a picture of bars that can be read in print.

import Calendars
import Diagnostics
import Pictures
import Planning
import Rulebook

/// Draws a schedule with its months from left to right.
struct Gantt {
    private let timetable: Timetable
    private let words: ScheduleWords
    private let scale: GanttScale
    /// Groups with the upper edge of each row.
    private let groups: [(label: String, top: Double, rows: [(row: GanttRow, top: Double)])]
    private let bottom: Double

    init(_ timetable: Timetable) {
        self.timetable = timetable
        words = timetable.words
        scale = GanttScale(years: timetable.years)
        var top = GanttScale.head
        groups = timetable.ganttGroups.map { group in
            let start = top
            top += GanttScale.row
            let rows = group.rows.map { row in
                defer { top += GanttScale.row }
                return (row: row, top: top)
            }
            return (group.label, start, rows)
        }
        bottom = top
    }

    var picture: Picture {
        let title = words.title(timetable.municipality)
        let period = words.subtitle(timetable.plan.years)
        let texts = [
            Shape.text(title, at: Point(GanttScale.margin, 26), size: 16, bold: true),
            Shape.text(period, at: Point(GanttScale.margin, 46), size: 12),
        ]
        let body = grid + groups.flatMap(shapes(_:)) + orders
        return Picture(
            title: title, description: description, width: scale.width, height: bottom + GanttScale.foot,
            shapes: texts + body + legend)
    }

    /// What the picture tells, in one sentence for each owner.
    private var description: String {
        groups.map { group in
            group.label + words.pick("：", ": ")
                + words.list(
                    group.rows.map { row in
                        row.row.label + words.pick("（", " (")
                            + words.months(unique(row.row.entries.map(\.month)).sorted())
                            + words.pick("）", ")")
                    })
        }.joined(separator: words.pick("。", ". "))
    }

    private var grid: [Shape] {
        scale.months.flatMap { month -> [Shape] in
            let x = scale.left(month)
            let name = words.isJapanese ? String(month.calendarMonth) : String(words.month(month).prefix(1))
            let label = Shape.text(
                name, at: Point(x + scale.month / 2, GanttScale.head - 8), size: 11, .middle)
            let line = Shape.line(
                [Point(x, GanttScale.head - 22), Point(x, bottom)], stroke(at: month))
            return [line, label] + yearName(month)
        } + [
            .line(
                [
                    Point(scale.width - GanttScale.margin, GanttScale.head - 22),
                    Point(scale.width - GanttScale.margin, bottom),
                ], .plain)
        ]
    }

    private func stroke(at month: Month) -> Shape.Stroke {
        let position = FiscalYear.position(ofMonth: month.calendarMonth)
        return position == 0 ? .strong : position % 3 == 0 ? .plain : .faint
    }

    private func yearName(_ month: Month) -> [Shape] {
        guard month.calendarMonth == FiscalYear.months[0] else { return [] }
        let name = month.fiscalYear.written(in: timetable.language)
        return [.text(name, at: Point(scale.left(month) + 4, GanttScale.head - 28), size: 12, bold: true)]
    }

    private func shapes(
        _ group: (label: String, top: Double, rows: [(row: GanttRow, top: Double)])
    ) -> [Shape] {
        let width = scale.width - 2 * GanttScale.margin
        let band = Shape.box(
            Frame(GanttScale.margin, group.top + 3, width, GanttScale.row - 6), .tone(1))
        let name = Shape.text(
            group.label, at: Point(GanttScale.margin + 6, group.top + 18), size: 12, bold: true)
        return [band, name] + group.rows.flatMap { label($0.row, $0.top) + marks($0.row, $0.top) }
    }

    private func label(_ row: GanttRow, _ top: Double) -> [Shape] {
        let lines = row.label.wrapped(toColumns: GanttScale.labelColumns)
        let shown =
            lines.count > 2
            ? [lines[0], lines.dropFirst().joined().shortened(toColumns: GanttScale.labelColumns)] : lines
        let first = shown.count == 1 ? top + 17 : top + 11
        return shown.enumerated().map { index, line in
            .text(line, at: Point(GanttScale.margin + 6, first + Double(index) * 12), size: 10.5)
        }
    }

    private func marks(_ row: GanttRow, _ top: Double) -> [Shape] {
        row.entries.map { entry in
            let hint = words.period(entry) + words.pick("　", ": ") + timetable.title(entry)
            return .group([GanttMark(entry, scale).shape(top)], hint: hint)
        }
    }

    /// Lines from what comes first to what waits for it.
    private var orders: [Shape] {
        let rows = groups.flatMap(\.rows)
        let tops = Dictionary(
            rows.compactMap { row in row.row.action.map { ($0, row) } }, uniquingKeysWith: { a, _ in a })
        return rows.flatMap { later -> [Shape] in
            let action = later.row.action.flatMap(timetable.rulebook.action)
            return (action?.after ?? []).compactMap { tops[$0] }.flatMap { arrow($0, later) }
        }
    }

    private func arrow(
        _ earlier: (row: GanttRow, top: Double), _ later: (row: GanttRow, top: Double)
    ) -> [Shape] {
        guard let from = earlier.row.entries.first, let to = later.row.entries.first else { return [] }
        let x = scale.left(from.month.advanced(by: from.duration)) - 3
        let middle = GanttScale.row / 2
        let edge = middle + (later.top > earlier.top ? 6 : -6)
        let end = Point(scale.left(to.month) + 3, later.top + middle)
        let path = [Point(x, earlier.top + edge), Point(x, end.y), end]
        return [.line(path, .plain), .dot(end, radius: 2.2, .tone(4))]
    }

    private var legend: [Shape] {
        let items: [(GanttMark.Form, ScheduleWords.Word)] = [
            (.meeting, .meeting), (.step, .before), (.bar, .action), (.order, .order),
            (.milestone, .milestone),
        ]
        let width = (scale.width - 2 * GanttScale.margin) / Double(items.count)
        return items.enumerated().flatMap { index, item -> [Shape] in
            let x = GanttScale.margin + Double(index) * width
            let mark = GanttMark.sample(item.0, at: Point(x + 14, bottom + 24))
            return [mark, .text(words[item.1], at: Point(x + 30, bottom + 28), size: 11)]
        }
    }
}
