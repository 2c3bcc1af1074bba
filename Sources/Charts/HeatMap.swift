// A heat map: a row for each place, a column for each theme, tone and sign saying the same.

import Diagnostics
import Pictures

/// Rows of cells.
package struct HeatMap: Sendable {
    /// The look of a cell; a darker tone asks for more attention.
    package enum Look: Sendable {
        case high, medium, low, good, noted, quiet, open, unknown
    }

    package struct Cell: Sendable {
        package let look: Look
        /// Whether something in it is still open.
        package let isPartlyOpen: Bool
        package let hint: String?

        package init(_ look: Look, isPartlyOpen: Bool, hint: String? = nil) {
            self.look = look
            self.isPartlyOpen = isPartlyOpen
            self.hint = hint
        }
    }

    /// A line of the map: the name of those below it, or a place with its cells.
    package enum Row: Sendable {
        case heading(String)
        case place(String, [Cell])
    }

    package let columns: [String]
    package let rows: [Row]
    package let legend: [(cell: Cell, text: String)]

    package init(columns: [String], rows: [Row], legend: [(cell: Cell, text: String)]) {
        self.columns = columns
        self.rows = rows
        self.legend = legend
    }

    static let cell = (width: 24.0, height: 20.0)
    private static let letterColumns = 26
    private static let letters = 11.0
    private static let margin = 8.0
    /// How wide labels are at most.
    private static var label: Double {
        String(repeating: "m", count: letterColumns).pictureWidth(size: letters)
    }

    private var left: Double { Self.margin + Self.label }
    private var top: Double { Self.margin + Self.label * 0.82 + 8 }
    private var bottom: Double { top + Double(rows.count) * Self.cell.height }
    private var width: Double { left + Double(columns.count) * Self.cell.width + Self.label * 0.58 }

    package func picture(title: String, description: String) -> Picture {
        let body = rows.indices.map(row(_:))
        let legend = HeatMapLegend(entries: legend, width: width)
        return Picture(
            title: title, description: description, width: width,
            height: bottom + 14 + legend.height + Self.margin,
            shapes: labels + body + legend.shapes(at: Point(Self.margin, bottom + 14)))
    }

    private var labels: [Shape] {
        columns.enumerated().map { index, label in
            let place = Point(left + (Double(index) + 0.5) * Self.cell.width + 3, top - 5)
            let short = label.shortened(toColumns: Self.letterColumns)
            return .group([.slanted(short, at: place, size: Self.letters)], hint: label)
        }
    }

    private func row(_ index: Int) -> Shape {
        let y = top + Double(index) * Self.cell.height
        switch rows[index] {
        case .heading(let name):
            return .text(name, at: Point(Self.margin, y + 14.5), size: Self.letters, bold: true)
        case .place(let name, let cells):
            let title = Shape.text(
                name.shortened(toColumns: Self.letterColumns - 3), at: Point(Self.margin + 10, y + 14.5),
                size: Self.letters)
            let shapes = cells.enumerated().map { column, cell in
                Shape.group(
                    cell.shapes(at: Point(left + Double(column) * Self.cell.width, y)), hint: cell.hint)
            }
            return .group([title] + shapes)
        }
    }
}
