// The rows of a Gantt chart: labels, marks, and lines from what comes first to what waits for it.

import Diagnostics
import Pictures

/// Rows with the upper edge of each.
struct GanttRows {
    private let scale: GanttScale
    private let groups: [(label: String, top: Double)]
    private let rows: [Placed]
    let bottom: Double

    private struct Placed {
        let row: Gantt.Row
        let label: [String]
        let top: Double

        var height: Double { label.count > 1 ? 30 : 21 }
        var middle: Double { top + height / 2 }
    }

    private static let groupHeight = 22.0
    private static let columns = ChartPage.columns(GanttScale.label - 14)

    init(_ groups: [Gantt.Group], _ scale: GanttScale, from top: Double) {
        self.scale = scale
        var (y, bands, placed) = (top, [(String, Double)](), [Placed]())
        for group in groups {
            bands.append((group.label, y))
            y += Self.groupHeight
            for row in group.rows {
                let next = Placed(row: row, label: Self.lines(row.label), top: y)
                placed.append(next)
                y += next.height
            }
        }
        (self.groups, rows, bottom) = (bands, placed, y)
    }

    var shapes: [Shape] {
        groups.flatMap(band(_:)) + rows.flatMap { label($0) + marks($0) } + orders
    }

    private func band(_ group: (label: String, top: Double)) -> [Shape] {
        let frame = Frame(
            ChartPage.margin, group.top + 2, scale.right - ChartPage.margin, Self.groupHeight - 4)
        return [
            .box(frame, .tone(1)),
            .text(
                group.label.shortened(toColumns: ChartPage.columns(frame.width - 12)),
                at: Point(ChartPage.margin + 6, group.top + 15.5), bold: true),
        ]
    }

    private func label(_ placed: Placed) -> [Shape] {
        placed.label.enumerated().map { index, line in
            .text(line, at: Point(ChartPage.margin + 6, placed.top + 13 + Double(index) * 14))
        }
    }

    /// At most two.
    private static func lines(_ label: String) -> [String] {
        let lines = label.wrapped(toColumns: columns)
        if lines.count <= 2 { return lines }
        return [lines[0], lines.dropFirst().joined().shortened(toColumns: columns)]
    }

    private func marks(_ placed: Placed) -> [Shape] {
        placed.row.marks.map { .group([mark($0, middle: placed.middle)], hint: $0.hint) }
    }

    private func mark(_ mark: Gantt.Mark, middle: Double) -> Shape {
        let left = scale.left(mark.month)
        guard mark.form == .bar else {
            return Self.sample(mark.form, at: Point(left + scale.month * mark.place, middle))
        }
        let width = scale.month * Double(mark.duration) - 4
        return .box(Frame(left + 2, middle - 6, width, 12), .tone(3), corner: 3)
    }

    private static func sample(_ form: Gantt.Mark.Form, at place: Point) -> Shape {
        switch form {
        case .meeting: .dot(place, radius: 6, .tone(4))
        case .step: .dot(place, radius: 3.6, .none)
        case .bar: .box(Frame(place.x - 9, place.y - 6, 18, 12), .tone(3), corner: 3)
        case .milestone: .text("◆", at: Point(place.x, place.y + 6), size: 17, .middle)
        }
    }

    private var orders: [Shape] {
        let byID = Dictionary(
            rows.compactMap { row in row.row.id.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
        return rows.flatMap { later in
            later.row.after.compactMap { byID[$0] }.flatMap { arrow(from: $0, to: later) }
        }
    }

    private func arrow(from earlier: Placed, to later: Placed) -> [Shape] {
        guard let from = earlier.row.marks.first, let to = later.row.marks.first else { return [] }
        let x = scale.left(from.month + from.duration) - 3
        let start = Point(x, earlier.middle + (later.top > earlier.top ? 6 : -6))
        let end = Point(scale.left(to.month) + 3, later.middle)
        let path = [start, Point(x, end.y), end]
        return [.line(path, .plain), .dot(end, radius: 2.2, .tone(4))]
    }

    /// Only what the chart shows.
    func entries(_ words: ChartWords) -> [Legend.Entry] {
        let used = Gantt.Mark.Form.allCases.filter { form in
            rows.contains { $0.row.marks.contains { $0.form == form } }
        }
        let marks = used.map { form in
            Legend.Entry(mark: { [Self.sample(form, at: $0)] }, text: words[word(for: form)])
        }
        return marks + (orders.isEmpty ? [] : [Legend.Entry(mark: Self.order(at:), text: words[.before])])
    }

    private func word(for form: Gantt.Mark.Form) -> ChartWords.Word {
        switch form {
        case .meeting: .meeting
        case .step: .preparation
        case .bar: .action
        case .milestone: .milestone
        }
    }

    private static func order(at place: Point) -> [Shape] {
        [
            .line([Point(place.x - 9, place.y), Point(place.x + 7, place.y)]),
            .dot(Point(place.x + 7, place.y), radius: 2.2, .tone(4)),
        ]
    }
}
