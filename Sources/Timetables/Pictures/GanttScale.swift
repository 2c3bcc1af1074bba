// Where months and rows stand in a Gantt picture.

import Calendars
import Planning

/// Measures in pixels at normal size.
struct GanttScale {
    let months: [Month]
    /// The width of a month.
    let month: Double

    static let margin = 14.0
    /// The width of the labels, and how many half-width letters fit into it.
    static let label = 300.0
    static let labelColumns = 52
    /// The height of a row, of what stands above all, and of what stands below.
    static let row = 27.0
    static let head = 100.0
    static let foot = 46.0
    /// The width of all months together; with several years a month is at least so wide.
    private static let wide = 720.0
    private static let least = 22.0

    init(years: [FiscalYear]) {
        months = years.flatMap { year in FiscalYear.months.map { Month($0, of: year) } }
        month = max(Self.least, Self.wide / Double(max(1, months.count)))
    }

    var width: Double { 2 * Self.margin + Self.label + month * Double(months.count) }

    /// The left edge of a month.
    func left(_ month: Month) -> Double {
        let first = months.first?.index ?? 0
        return Self.margin + Self.label + Double(month.index - first) * self.month
    }
}
