// Where months stand in a Gantt chart.

/// Measures in pixels at normal size.
struct GanttScale {
    let months: Int

    /// The width of the labels.
    static let label = 290.0
    /// With several years a month is at least so wide.
    private static let least = 22.0

    var month: Double {
        max(Self.least, (ChartPage.inner - Self.label) / Double(max(1, months)))
    }

    var right: Double { ChartPage.margin + Self.label + month * Double(months) }
    var width: Double { right + ChartPage.margin }

    /// The left edge of a month.
    func left(_ month: Int) -> Double { ChartPage.margin + Self.label + Double(month) * self.month }
}
