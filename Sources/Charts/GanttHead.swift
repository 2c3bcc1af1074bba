// The head of a Gantt chart: its heading, years and months, and the lines between them.

import Pictures

/// What stands above and behind the rows.
struct GanttHead {
    let chart: Gantt
    let scale: GanttScale

    private var top: Double { ChartPage.margin + (chart.heading == nil ? 0 : 28) }
    private var yearBase: Double { top + 14 }
    private var monthBase: Double { top + 34 }
    var bottom: Double { top + 42 }

    func shapes(downTo end: Double) -> [Shape] {
        let heading = chart.heading.map {
            [Shape.text($0, at: Point(ChartPage.margin, top - 10), size: 15, bold: true)]
        }
        let edge = Shape.line([Point(scale.right, top + 20), Point(scale.right, end)])
        return (heading ?? []) + chart.months.indices.flatMap { month($0, downTo: end) } + [edge]
    }

    private func month(_ index: Int, downTo end: Double) -> [Shape] {
        let (month, x) = (chart.months[index], scale.left(index))
        let stroke: Shape.Stroke = month.year != nil ? .strong : month.opensQuarter ? .plain : .faint
        let line = Shape.line([Point(x, top + 20), Point(x, end)], stroke)
        let name = Shape.text(month.name, at: Point(x + scale.month / 2, monthBase), .middle)
        let year = month.year.map { [Shape.text($0, at: Point(x + 2, yearBase), bold: true)] }
        return [line, name] + (year ?? [])
    }
}
