// Draws a sweep: a strip for each thing that turns, or a grid of outcomes.

import Pictures

/// A picture of what turns over the values of one or two fields.
package struct SweepPicture {
    private let title: String
    private let names: [String]
    private let labels: [[String]]
    private let legend: [(mark: String, text: String)]

    private static let cell = 26.0
    private static let left = 24.0
    private static let top = 78.0
    private static let titleColumns = 64

    /// - Parameters:
    ///   - names: the names of the fields.
    ///   - labels: the values of each field.
    ///   - legend: the marks and what they mean.
    package init(title: String, names: [String], labels: [[String]], legend: [(mark: String, text: String)]) {
        self.title = title
        self.names = names
        self.labels = labels
        self.legend = legend
    }

    /// Rows of marks with what they are about; the column of the present value stands in a strong frame.
    package func strip(_ rows: [(cells: [String], title: String)], present: Int?) -> Picture {
        let marks = rows.enumerated().flatMap { row, line in
            line.cells.enumerated().flatMap { column, mark in
                SweepMark(mark).shapes(frame(column, row, from: Self.left))
            }
        }
        let end = Self.left + Double(labels[0].count) * cellWidth + 10
        let titles = rows.map { $0.title.shortened(toColumns: Self.titleColumns) }
        let texts = titles.enumerated().map { row, title in
            Shape.text(title, at: Point(end, Self.top + Double(row) * Self.cell + 17))
        }
        let now = present.map { [outline($0, rows.count)] } ?? []
        let width = end + (titles.map { $0.pictureWidth() }.max() ?? 0)
        return picture(heads(Self.left) + marks + texts + now, width, rows.map(\.title))
    }

    /// A box for each pair of values, with the letter of its outcome; that of the present ones stands on white.
    package func grid(_ rows: [[String]], present: String) -> Picture {
        let margin = Self.left + (labels[1].map { $0.pictureWidth() }.max() ?? 0) + 12
        let sides = labels[1].enumerated().map { row, label in
            Shape.text(label, at: Point(margin - 8, Self.top + Double(row) * Self.cell + 17), .end)
        }
        let boxes = rows.enumerated().flatMap { row, letters in
            letters.enumerated().flatMap { column, letter in
                SweepMark(letter, isPresent: letter == present).shapes(frame(column, row, from: margin))
            }
        }
        let width = margin + Double(labels[0].count) * cellWidth
        let told = rows.map { $0.joined(separator: " ") }
        return picture(heads(margin) + sides + boxes, width, told, present: present)
    }

    private var cellWidth: Double { max(Self.cell, (labels[0].map { $0.pictureWidth() }.max() ?? 0) + 10) }

    private func frame(_ column: Int, _ row: Int, from left: Double) -> Frame {
        Frame(left + Double(column) * cellWidth, Self.top + Double(row) * Self.cell, cellWidth, Self.cell)
    }

    private func heads(_ left: Double) -> [Shape] {
        let axes = zip(["→ ", "↓ "], names).map(+).joined(separator: "   ")
        return [
            .text(title, at: Point(Self.left, 20), size: 14, bold: true),
            .text(axes, at: Point(Self.left, 44)),
        ]
            + labels[0].enumerated().map { column, label in
                .text(label, at: Point(left + (Double(column) + 0.5) * cellWidth, Self.top - 7), .middle)
            }
    }

    /// A strong frame around a column, its value included.
    private func outline(_ column: Int, _ rows: Int) -> Shape {
        let (top, bottom) = (Self.top - 22, Self.top + Double(rows) * Self.cell)
        let left = Self.left + Double(column) * cellWidth
        let right = left + cellWidth
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        return .line(corners.map { Point($0.0, $0.1) }, .strong)
    }

    /// - Parameter told: what each row tells.
    private func picture(
        _ shapes: [Shape], _ width: Double, _ told: [String], present: String = ""
    ) -> Picture {
        let legend = SweepLegend(legend, present: present)
        let bottom = Self.top + Double(told.count) * Self.cell + 16
        let notes = legend.shapes(at: Point(Self.left, bottom))
        let widest = max(width, Self.left + max(title.pictureWidth(size: 14), legend.width))
        return Picture(
            title: title, description: told.joined(separator: "; "), width: widest + Self.left,
            height: bottom + legend.height, shapes: shapes + notes)
    }
}
