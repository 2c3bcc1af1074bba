// How a Gantt chart is drawn: its head, its rows, its legend.

import Pictures

extension Gantt {
    package func drawing() -> (shapes: [Shape], bottom: Double) {
        let scale = GanttScale(months: months.count)
        let head = GanttHead(chart: self, scale: scale)
        let rows = GanttRows(groups, scale, from: head.bottom)
        let legend = Legend(entries: rows.entries(words)).shapes(below: rows.bottom + 8)
        return (head.shapes(downTo: rows.bottom) + rows.shapes + legend.shapes, legend.bottom)
    }
}
