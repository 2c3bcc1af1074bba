// The burn-up of a plan: how many entries were to be done by each month, and how many were.

import Calendars
import Pictures
import Planning

/// Draws what was planned and what was done, added up month by month.
struct BurnUp {
    private let report: ProgressReport
    private let months: [Month]
    private let planned: [Int]
    /// Up to the last month that is told of.
    private let done: [Int]

    init(_ report: ProgressReport) {
        self.report = report
        let track = report.track
        let months = track.months
        let plannedMonths = track.rows.filter { $0.standing != .dropped }.map(\.planned)
        let doneMonths = track.rows.compactMap { $0.record?.took }
        self.months = months
        planned = months.map { month in plannedMonths.count { $0 <= month } }
        done = months.filter { month in track.progress.asOf.map { month <= $0 } ?? false }
            .map { month in doneMonths.count { $0 <= month } }
    }

    private enum Layout {
        static let (left, right, top, bottom) = (56.0, 40.0, 78.0, 64.0)
        static let (month, height) = (52.0, 260.0)
    }

    private var width: Double {
        Layout.left + Layout.month * Double(max(1, months.count)) + Layout.right
    }
    private var floor: Double { Layout.top + Layout.height }
    private var most: Int { max(planned.max() ?? 0, done.max() ?? 0, 1) }

    var picture: Picture {
        let words = report.words
        let head: [Shape] = [
            .text(report.title, at: Point(20, 28), size: 16, bold: true),
            .text(words.burnUp(report.track.progress.asOf), at: Point(20, 48), size: 12),
        ]
        return Picture(
            title: report.title, description: words.burnUp(planned: planned, done: done), width: width,
            height: floor + Layout.bottom, shapes: head + grid + curves + legend)
    }

    /// The end of a month, at a number of entries.
    private func point(_ month: Int, _ count: Int) -> Point {
        Point(
            Layout.left + Layout.month * Double(month + 1),
            floor - Layout.height * Double(count) / Double(most))
    }

    private var grid: [Shape] {
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { most / $0 <= 6 } ?? most
        let levels = stride(from: 0, through: most, by: step).flatMap { count -> [Shape] in
            let y = point(0, count).y
            return [
                .line([Point(Layout.left, y), Point(width - Layout.right, y)], count == 0 ? .plain : .faint),
                .text(String(count), at: Point(Layout.left - 8, y + 4), size: 11, .end),
            ]
        }
        let names = months.enumerated().map { index, month in
            Shape.text(
                String(PartialDate.monthName(month.calendarMonth, in: report.language).prefix(3)),
                at: Point(point(index, 0).x, floor + 18), size: 11, .middle)
        }
        return levels + names
    }

    private var curves: [Shape] {
        let start = Point(Layout.left, floor)
        let plannedLine = [start] + planned.enumerated().map(point(_:_:))
        let doneLine = done.isEmpty ? [] : [start] + done.enumerated().map(point(_:_:))
        let dots = doneLine.dropFirst().map { Shape.dot($0, radius: 3, .tone(4)) }
        let ends = [
            (planned.count, planned.last), (done.count, done.last),
        ].compactMap { length, count in
            count.map { count in
                let end = point(length - 1, count)
                return Shape.text(String(count), at: Point(end.x + 6, end.y + 4), size: 11, bold: true)
            }
        }
        return [.line(plannedLine, .dashed)] + (doneLine.isEmpty ? [] : [.line(doneLine, .strong)]) + dots
            + ends
    }

    private var legend: [Shape] {
        let y = floor + 44
        let words = report.words
        return [
            .line([Point(Layout.left, y), Point(Layout.left + 28, y)], .strong),
            .dot(Point(Layout.left + 14, y), radius: 3, .tone(4)),
            .text(words.doneByThen, at: Point(Layout.left + 36, y + 4), size: 11),
            .line([Point(Layout.left + 220, y), Point(Layout.left + 248, y)], .dashed),
            .text(words.plannedByThen, at: Point(Layout.left + 256, y + 4), size: 11),
        ]
    }
}

extension ProgressReport {
    /// What was planned and what was done, added up month by month.
    package var burnUp: Picture { BurnUp(self).picture }
}
